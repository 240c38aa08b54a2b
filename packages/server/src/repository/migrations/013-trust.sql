-- Signatures can be taken back by who gave them, and what awaits one is found at once.

grant delete on legato.signature to legato_app;
create policy taken_back_by_who_gave on legato.signature as restrictive for delete
  using (account = (select legato.me()));

-- Made by a machine, as the tag of the record says. Read only where the text says so much: all else
-- need not be taken apart at each writing, and may hold a U+0000, which PostgreSQL does not read.
create function legato.is_by_machine(content json) returns boolean language sql immutable return
  case when position('urn:legato:origin' in content::text) > 0
    then coalesce((content -> 'meta' -> 'tag')::jsonb
      @> '[{"system": "urn:legato:origin", "code": "machine"}]', false)
    else false end;
create index made_by_machines on legato.resource_version (clinic, patient, at)
  where current and legato.is_by_machine(content);

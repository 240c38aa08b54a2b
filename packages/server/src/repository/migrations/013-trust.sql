-- Signatures can be taken back by who gave them, and what awaits one is found at once.

grant delete on legato.signature to legato_app;
create policy taken_back_by_who_gave on legato.signature as restrictive for delete
  using (account = (select legato.me()));

-- Made by a machine, as the tag of the record says.
create function legato.is_by_machine(content json) returns boolean language sql immutable return
  coalesce((content -> 'meta' -> 'tag')::jsonb
    @> '[{"system": "urn:legato:origin", "code": "machine"}]', false);
create index made_by_machines on legato.resource_version (clinic, patient, at)
  where current and legato.is_by_machine(content);

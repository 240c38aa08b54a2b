-- Exams of vessels await a signature, too: drafts, and what was amended after one.

create function legato.awaits_signature(content json) returns boolean language sql immutable return
  legato.is_by_machine(content)
  or case when position('urn:legato:exam-report' in content::text) > 0
    then content ->> 'status' in ('preliminary', 'amended')
      and coalesce((content -> 'code' -> 'coding')::jsonb
        @> '[{"system": "urn:legato:exam-report"}]', false)
    else false end;
create index awaiting_signature on legato.resource_version (clinic, patient, at)
  where current and legato.awaits_signature(content);
drop index legato.made_by_machines;

-- Loses nothing: exams are signed where they are entered.

create index made_by_machines on legato.resource_version (clinic, patient, at)
  where current and legato.is_by_machine(content);
drop index legato.awaiting_signature;
drop function legato.awaits_signature;

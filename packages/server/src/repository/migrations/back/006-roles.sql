-- Loses which roles the staff has: patients stay patients, carers and researchers are signed out of
-- their accounts, everybody else becomes a clinician.

delete from legato.account where roles <@ '{carer,researcher}'::text[];
alter table legato.account add column role text;
update legato.account set role = case when 'patient' = any (roles) then 'patient' else 'clinician' end;
alter table legato.account
  drop column roles,
  alter column role set not null,
  add check (role in ('clinician', 'patient')),
  add check ((role = 'patient') = (self is not null));

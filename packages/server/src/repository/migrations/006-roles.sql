-- An account has one or several roles; what the first version called a clinician was both.

alter table legato.account add column roles text[];
update legato.account set roles =
  case role when 'clinician' then '{neurologist,administrator}'::text[] else array[role] end;
alter table legato.account
  alter column roles set not null,
  add check (cardinality(roles) > 0 and roles <@ '{neurologist,vascular-surgeon,sleep-physician,nurse,
    technician,front-desk,patient,carer,researcher,administrator}'::text[]),
  drop column role,
  add check (('patient' = any (roles)) = (self is not null));

-- Patients who were merged into another: lists show who was kept, and find them by both.

alter table legato.patient add column replaced_by text;
create index patients_replaced on legato.patient (clinic, replaced_by) where replaced_by is not null;

-- Who stands for whom, at the end of a chain of merges. As row security lets the asker see it.
create view legato.heir with (security_invoker = true) as
  with recursive standing (clinic, replaced, heir) as (
    select clinic, id, replaced_by from legato.patient where replaced_by is not null
    union
    select s.clinic, s.replaced, p.replaced_by from standing s
      join legato.patient p on p.clinic = s.clinic and p.id = s.heir
      where p.replaced_by is not null
  )
  select s.clinic, s.replaced, s.heir from standing s
    join legato.patient p on p.clinic = s.clinic and p.id = s.heir and p.replaced_by is null;

grant select on legato.heir to legato_app;

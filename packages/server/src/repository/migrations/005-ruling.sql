-- What a clinic rules about the knowledge from which its plans are made: each as a FHIR Basic.
-- A ruling is never changed or removed; a later one may say otherwise.

create table legato.ruling (
  clinic text not null references legato.clinic,
  number bigint generated always as identity,
  id text not null,
  at timestamptz not null,
  actor text not null,
  content json not null,
  primary key (clinic, id)
);
create index rulings_in_order on legato.ruling (clinic, number);

grant select, insert on legato.ruling to legato_app;

alter table legato.ruling enable row level security;
create policy own_clinic on legato.ruling
  using (clinic = current_setting('legato.clinic', true));

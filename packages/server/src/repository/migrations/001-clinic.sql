-- The clinic stands first in every key, and every table but the list of migrations shows an
-- ordinary transaction only the rows of the clinic that it has named. A query that forgets its
-- clause then finds nothing of another clinic, and one that names no clinic finds nothing at all.

create table legato.clinic (
  clinic text primary key,
  name text not null
);

-- What happened, as FHIR AuditEvents. The application may add and read, and nothing else.
create table legato.audit_event (
  clinic text not null references legato.clinic,
  id text not null,
  at timestamptz not null,
  actor text not null,
  action text not null,
  patients text[] not null,
  content json not null,
  primary key (clinic, id)
);
create index audit_event_in_time on legato.audit_event (clinic, at);
create index audit_event_of_patient on legato.audit_event using gin (patients);

grant select on legato.clinic to legato_app;
grant select, insert on legato.audit_event to legato_app;

alter table legato.clinic enable row level security;
alter table legato.audit_event enable row level security;
create policy own_clinic on legato.clinic
  using (clinic = current_setting('legato.clinic', true));
create policy own_clinic on legato.audit_event
  using (clinic = current_setting('legato.clinic', true));

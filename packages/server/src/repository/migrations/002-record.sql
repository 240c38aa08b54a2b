-- The record: every version of every resource, one of them current. A version is never rewritten;
-- of an earlier one only the flag `current` is taken away.

create table legato.import (
  clinic text not null references legato.clinic,
  number bigint generated always as identity,
  id text not null,
  at timestamptz not null,
  actor text not null,
  created integer not null,
  updated integer not null,
  unchanged integer not null,
  held integer not null,
  undone_at timestamptz,
  primary key (clinic, id)
);
create index import_in_order on legato.import (clinic, number);

create table legato.resource_version (
  clinic text not null,
  type text not null,
  id text not null,
  version integer not null,
  current boolean not null default true,
  patient text not null,
  -- The identity at the source, by which the same resource met again is known.
  source_key text not null,
  digest text not null,
  import text not null,
  at timestamptz not null,
  -- Null when this version says that the resource was deleted. Text as it came, since JSONB would
  -- refuse some of what systems export, and searches go by extracted columns anyway.
  content json,
  primary key (clinic, type, id, version),
  -- Deferred: the import is written last, when its counts are known.
  foreign key (clinic, import) references legato.import deferrable initially deferred
);
create unique index one_current_version on legato.resource_version (clinic, type, id)
  where current;
create unique index one_resource_per_source_key on legato.resource_version (clinic, source_key)
  where current and content is not null;
create index resources_of_patient on legato.resource_version (clinic, patient)
  where current and content is not null;
create index versions_of_import on legato.resource_version (clinic, import);

-- Extracts of the current Patient resources, for lists and searches. They follow the record and
-- may be made anew from it at any time.
create table legato.patient (
  clinic text not null references legato.clinic,
  id text not null,
  name text not null,
  sort_name text not null,
  birth_date text,
  sex text,
  primary key (clinic, id)
);
create index patients_by_name on legato.patient (clinic, sort_name, id);

-- kind: name, family, birth-date, number (the value of an identifier) or identifier (system|value).
create table legato.patient_term (
  clinic text not null,
  patient text not null,
  kind text not null,
  term text not null,
  primary key (clinic, patient, kind, term),
  foreign key (clinic, patient) references legato.patient on delete cascade
);
create index patients_by_term on legato.patient_term (clinic, term text_pattern_ops);

grant select, insert, update (undone_at) on legato.import to legato_app;
grant select, insert, update (current) on legato.resource_version to legato_app;
grant select, insert, update, delete on legato.patient, legato.patient_term to legato_app;

alter table legato.import enable row level security;
alter table legato.resource_version enable row level security;
alter table legato.patient enable row level security;
alter table legato.patient_term enable row level security;
create policy own_clinic on legato.import
  using (clinic = current_setting('legato.clinic', true));
create policy own_clinic on legato.resource_version
  using (clinic = current_setting('legato.clinic', true));
create policy own_clinic on legato.patient
  using (clinic = current_setting('legato.clinic', true));
create policy own_clinic on legato.patient_term
  using (clinic = current_setting('legato.clinic', true));

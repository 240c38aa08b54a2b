-- Loses every resource that was written here and not imported, and what is no patient's; what was
-- imported stays as it was imported last.

drop table legato.search_state, legato.search_text, legato.search_range, legato.search_term;

alter table legato.resource_version rename to resource_version_after;
alter index legato.resource_version_pkey rename to resource_version_after_pkey;
drop index legato.one_current_version, legato.one_resource_per_source_key,
  legato.resources_of_patient, legato.versions_of_import, legato.versions_in_time;

create table legato.resource_version (
  clinic text not null,
  type text not null,
  id text not null,
  version integer not null,
  current boolean not null default true,
  patient text not null,
  source_key text not null,
  digest text not null,
  import text not null,
  at timestamptz not null,
  content json,
  primary key (clinic, type, id, version),
  foreign key (clinic, import) references legato.import deferrable initially deferred
);

insert into legato.resource_version
    (clinic, type, id, version, current, patient, source_key, digest, import, at, content)
  select clinic, type, id, version,
      version = max(version) over (partition by clinic, type, id),
      patient, source_key, digest, import, at, content
    from legato.resource_version_after
    where patient is not null and source_key is not null and digest is not null
      and import is not null;
drop table legato.resource_version_after;

create unique index one_current_version on legato.resource_version (clinic, type, id)
  where current;
create unique index one_resource_per_source_key on legato.resource_version (clinic, source_key)
  where current and content is not null;
create index resources_of_patient on legato.resource_version (clinic, patient)
  where current and content is not null;
create index versions_of_import on legato.resource_version (clinic, import);

grant select, insert, update (current) on legato.resource_version to legato_app;
alter table legato.resource_version enable row level security;
create policy own_clinic on legato.resource_version
  using (clinic = current_setting('legato.clinic', true));

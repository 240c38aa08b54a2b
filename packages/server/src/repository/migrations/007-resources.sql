-- Every resource in one place, a patient's or the clinic's, brought by a file or written here, and
-- what searches find it by. All of it is spread by the hash of the clinic, so that many clinics can
-- share a database, or many databases (docs/guides/scale.md).

alter table legato.resource_version rename to resource_version_before;
alter index legato.resource_version_pkey rename to resource_version_before_pkey;
drop index legato.one_current_version, legato.one_resource_per_source_key,
  legato.resources_of_patient, legato.versions_of_import;

create table legato.resource_version (
  clinic text not null,
  type text not null,
  id text not null,
  version integer not null,
  current boolean not null default true,
  -- Null where it is no patient's, but the clinic's.
  patient text,
  -- The identity at the source, by which the same resource met again is known; null where it was
  -- written here. It and the digest stay through changes made here: what the source says anew
  -- is compared with what it said before.
  source_key text,
  digest text,
  import text,
  at timestamptz not null,
  -- Null when this version says that the resource was deleted. Text as it came, since JSONB would
  -- refuse some of what systems export, and searches go by extracted columns anyway.
  content json,
  primary key (clinic, type, id, version),
  -- Deferred: the import is written last, when its counts are known.
  foreign key (clinic, import) references legato.import deferrable initially deferred
) partition by hash (clinic);

-- What equals: codes, references (the id, and the type as their system) and addresses. What is only
-- there has no system. `param` is named with its type, as in `Observation.code`. Values too long
-- for a key end in a hash. Row security lets an index serve only what compares plain columns, and
-- so nothing in these tables need be put together to be compared.
create table legato.search_term (
  clinic text not null,
  param text not null,
  value text not null,
  id text not null,
  system text,
  element integer not null
) partition by hash (clinic);

-- What lies between: dates (ms since 1970), numbers, quantities as written and in base units.
create table legato.search_range (
  clinic text not null,
  param text not null,
  low double precision not null,
  high double precision not null,
  id text not null,
  element integer not null,
  system text,
  code text,
  unit text,
  base text,
  base_low double precision,
  base_high double precision
) partition by hash (clinic);

-- What begins so, or contains: `start` is as much of the value as a key can hold.
create table legato.search_text (
  clinic text not null,
  param text not null,
  start text collate "C" not null,
  id text not null,
  element integer not null,
  value text not null,
  exact text not null
) partition by hash (clinic);

-- By which reading of resources the rows above were made; a newer one makes them anew.
create table legato.search_state (
  clinic text primary key references legato.clinic,
  reading text not null
);

do $$
declare
  spread text;
begin
  foreach spread in array '{resource_version,search_term,search_range,search_text}'::text[] loop
    for part in 0..7 loop
      execute format('create table legato.%1$s_%2$s partition of legato.%1$s
        for values with (modulus 8, remainder %2$s)', spread, part);
    end loop;
  end loop;
end $$;

insert into legato.resource_version
    (clinic, type, id, version, current, patient, source_key, digest, import, at, content)
  select clinic, type, id, version, current, patient, source_key, digest, import, at, content
    from legato.resource_version_before;
drop table legato.resource_version_before;

create unique index one_current_version on legato.resource_version (clinic, type, id)
  where current;
create unique index one_resource_per_source_key on legato.resource_version (clinic, source_key)
  where current and content is not null;
create index resources_of_patient on legato.resource_version (clinic, patient, type)
  where current and content is not null;
create index versions_of_import on legato.resource_version (clinic, import)
  where import is not null;
create index versions_in_time on legato.resource_version (clinic, at);

-- No row is ever looked at alone: a search joins the resource, which decides whether it is seen.
create index term_found on legato.search_term (clinic, param, value, id);
create index range_found on legato.search_range (clinic, param, low, high, id);
create index text_found on legato.search_text (clinic, param, start, id);
create index term_of_resource on legato.search_term (clinic, id);
create index range_of_resource on legato.search_range (clinic, id);
create index text_of_resource on legato.search_text (clinic, id);

grant select, insert, update (current) on legato.resource_version to legato_app;
grant select, insert, delete on legato.search_term, legato.search_range, legato.search_text
  to legato_app;
grant select, insert, update on legato.search_state to legato_app;

alter table legato.resource_version enable row level security;
alter table legato.search_term enable row level security;
alter table legato.search_range enable row level security;
alter table legato.search_text enable row level security;
alter table legato.search_state enable row level security;
create policy own_clinic on legato.resource_version
  using (clinic = current_setting('legato.clinic', true));
create policy own_clinic on legato.search_term
  using (clinic = current_setting('legato.clinic', true));
create policy own_clinic on legato.search_range
  using (clinic = current_setting('legato.clinic', true));
create policy own_clinic on legato.search_text
  using (clinic = current_setting('legato.clinic', true));
create policy own_clinic on legato.search_state
  using (clinic = current_setting('legato.clinic', true));

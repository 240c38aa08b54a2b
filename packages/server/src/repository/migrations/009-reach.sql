-- Who reaches whose record, and the second wall: row security that lets a transaction see and write
-- only what its user reaches. The first wall is `authorize`. This one asks nobody but these tables
-- and `legato.user`, the account in whose name the transaction acts, so that a statement which
-- forgets to ask, or a mistake in the first wall, finds nothing.

-- Read out of CareTeam/<patient>, the one care team that decides. A member is an account, or `*`
-- for everybody who treats in the clinic.
create table legato.care_team_member (
  clinic text not null references legato.clinic,
  member text not null,
  patient text not null,
  relation text not null check (relation in ('team', 'carer')),
  since timestamptz not null,
  until timestamptz not null,
  primary key (clinic, member, patient, relation, since)
);
create index care_team_of_patient on legato.care_team_member (clinic, patient);

-- Read out of the Consents that were given here: for each purpose the last word.
create table legato.consent (
  clinic text not null references legato.clinic,
  patient text not null,
  purpose text not null check (purpose in ('care', 'registry', 'research', 'photographs')),
  id text not null,
  -- Null where what was said is taken back.
  permits boolean,
  at timestamptz not null,
  primary key (clinic, patient, purpose)
);

-- Each time somebody opened a record outside its care team, and what the review of it found.
create table legato.glass (
  clinic text not null references legato.clinic,
  id text not null,
  patient text not null,
  account text not null,
  reason text not null check (length(reason) between 1 and 1000),
  opened_at timestamptz not null,
  closes_at timestamptz not null,
  -- By the clock of the database: each wall reads its own.
  walled_at timestamptz not null check (walled_at <= now() + interval '24 hours'),
  reviewed_by text,
  reviewed_at timestamptz,
  found text check (length(found) between 1 and 1000),
  check ((reviewed_by is null) = (found is null) and (reviewed_by is null) = (reviewed_at is null)),
  check (reviewed_by <> account),
  primary key (clinic, id)
);
create index glass_of_account on legato.glass (clinic, account, patient);
create index glass_in_time on legato.glass (clinic, opened_at);

-- Who stands for which version. The record has a Provenance of each; one that came with a file or
-- was sent signs nothing.
create table legato.signature (
  clinic text not null references legato.clinic,
  provenance text not null,
  type text not null,
  id text not null,
  version integer not null,
  patient text not null,
  account text not null,
  name text not null,
  at timestamptz not null,
  primary key (clinic, provenance)
);
create index signature_of_version on legato.signature (clinic, type, id, version);

grant select, insert on legato.signature to legato_app;
grant select on legato.care_team_member, legato.consent to legato_app;
grant select, insert, update (reviewed_by, reviewed_at, found) on legato.glass to legato_app;

-- Of whom the transaction is --------------------------------------------------------------------

create function legato.here() returns text language sql stable parallel safe
  return current_setting('legato.clinic', true);

create function legato.me() returns text language sql stable parallel safe
  return current_setting('legato.user', true);

-- The hand that loads the examples has no account, and begins records like a physician.
create function legato.roles() returns text[] language plpgsql stable security definer
set search_path = pg_catalog, pg_temp as $$
begin
  if legato.me() = 'demonstration' then return '{neurologist}'; end if;
  return (select roles from legato.account where clinic = legato.here() and id = legato.me());
end $$;

create function legato.treats() returns boolean language plpgsql stable as $$
begin
  return coalesce(legato.roles() && '{neurologist,vascular-surgeon,sleep-physician,nurse}', false);
end $$;

create function legato.serves(role text) returns boolean language plpgsql stable as $$
begin
  return coalesce(role = any (legato.roles()), false);
end $$;

-- Whose record is the user's own.
create function legato.own() returns text language plpgsql stable security definer
set search_path = pg_catalog, pg_temp as $$
begin
  return (select self from legato.account
    where clinic = legato.here() and id = legato.me() and 'patient' = any (roles));
end $$;

-- What the first wall asks ----------------------------------------------------------------------

-- What a patient is to the user, at an instant: `Relation` of the record, all that hold.
create function legato.relations_to(wanted text, at timestamptz) returns text[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  here text := legato.here();
  me text := legato.me();
  holding text[];
  refused boolean;
begin
  if coalesce(wanted, '') = '' then return '{clinic}'; end if;
  holding := array(
    select distinct relation from legato.care_team_member m
      where m.clinic = here and m.member in (me, '*') and m.patient = wanted
        and at >= m.since and at < m.until
        and (m.relation = 'team' or legato.serves('carer'))
    union all
    select 'own' from legato.account a where a.clinic = here and a.id = me and a.self = wanted
      and 'patient' = any (a.roles));
  if 'team' = any (holding) then return holding; end if;
  refused := exists (select from legato.consent c
    where c.clinic = here and c.patient = wanted and c.purpose = 'care' and not c.permits);
  if not refused and exists (select from legato.glass g
    where g.clinic = here and g.account = me and g.patient = wanted
      and at >= g.opened_at and at < g.closes_at) then holding := holding || '{glass}'; end if;
  if holding <> '{}' then return holding; end if;
  if refused then return '{withheld}'; end if;
  -- Whatever record was begun has a care team, be it deleted.
  if exists (select from legato.resource_version v
    where v.clinic = here and v.type in ('CareTeam', 'Patient') and v.id = wanted)
    then return '{none}'; end if;
  return '{new}';
end $$;

-- The relations to whatever is to be touched: a named patient, and whoever's a resource is now.
-- No row where nothing is at the address.
create function legato.relations(types text[], ids text[], patients text[], at timestamptz)
returns table (touched bigint, patient text, relations text[])
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  here text := legato.here();
begin
  return query select number, whose.patient, legato.relations_to(whose.patient, at)
    from unnest(types, ids, patients) with ordinality as wanted (type, id, patient, number)
    cross join lateral (
      select wanted.patient where wanted.patient is not null
      union
      select v.patient from legato.resource_version v
        where v.clinic = here and v.type = wanted.type and v.id = wanted.id and v.current
    ) as whose;
end $$;

-- Whoever writes the first of a patient is on the team, until CareTeam/<patient> says more.
create function legato.begin_records(patients text[]) returns void language sql
security definer set search_path = pg_catalog, pg_temp as $$
  insert into legato.care_team_member (clinic, member, patient, relation, since, until)
    select legato.here(), legato.me(), begun, 'team', '-infinity', 'infinity'
      from unnest(patients) as begun
      where legato.me() is not null and not exists (select from legato.resource_version v
        where v.clinic = legato.here() and v.type in ('CareTeam', 'Patient') and v.id = begun)
    on conflict do nothing
$$;

-- What an import must know of patients beyond the reach of who imports, so that nobody is entered
-- twice. It goes to the planning, and only names of candidates come out of that.
create function legato.bearers(identifiers text[]) returns setof json language sql stable
security definer set search_path = pg_catalog, pg_temp as $$
  select content from legato.resource_version v
    where legato.treats() and v.clinic = legato.here() and v.type = 'Patient' and v.current
      and v.content is not null and v.id in (select t.patient from legato.patient_term t
        where t.clinic = legato.here() and t.kind = 'identifier' and t.term = any (identifiers))
    order by v.id
$$;

create function legato.namesakes(family text, birth_date text) returns setof json
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select content from legato.resource_version v
    where legato.treats() and v.clinic = legato.here() and v.type = 'Patient' and v.current
      and v.content is not null
      and v.id in (select t.patient from legato.patient_term t
        where t.clinic = legato.here() and t.kind = 'family' and t.term = family)
      and v.id in (select t.patient from legato.patient_term t
        where t.clinic = legato.here() and t.kind = 'birth-date' and t.term = birth_date)
    order by v.id
$$;

create function legato.kept(source_keys text[])
returns table (source_key text, id text, digest text) language sql stable
security definer set search_path = pg_catalog, pg_temp as $$
  select v.source_key, v.id, v.digest from legato.resource_version v
    where legato.treats() and v.clinic = legato.here() and v.source_key = any (source_keys)
      and v.current and v.content is not null
$$;

-- Whose the resources of an import are.
create function legato.patients_of_import(wanted text) returns setof text language sql stable
security definer set search_path = pg_catalog, pg_temp as $$
  select distinct v.patient from legato.resource_version v
    where v.clinic = legato.here() and v.import = wanted and v.patient is not null
$$;

-- The name of somebody whose record was opened, for those who are told of it.
create function legato.told_name(wanted text) returns text language sql stable
security definer set search_path = pg_catalog, pg_temp as $$
  select name from legato.patient p where p.clinic = legato.here() and p.id = wanted
    and exists (select from legato.glass g where g.clinic = legato.here() and g.patient = wanted)
$$;

-- What is read out of the record ----------------------------------------------------------------

-- The begin, or the end, of what a FHIR dateTime covers; null where it is none.
create function legato.instant(told text, is_end boolean) returns timestamptz
language plpgsql stable set timezone = 'UTC' as $$
begin
  return case
    when told ~ '^\d{4}$' then (told || '-01-01')::date + (is_end::int * interval '1 year')
    when told ~ '^\d{4}-\d\d$' then (told || '-01')::date + (is_end::int * interval '1 month')
    when told ~ '^\d{4}-\d\d-\d\d$' then told::date + (is_end::int * interval '1 day')
    else told::timestamptz
  end;
exception when others then return null;
end $$;

-- A period that cannot be read is over before it begins.
create function legato.since(period json) returns timestamptz language sql stable return
  case when period ->> 'start' is null then '-infinity'
    else coalesce(legato.instant(period ->> 'start', false), 'infinity') end;
create function legato.until(period json) returns timestamptz language sql stable return
  case when period ->> 'end' is null then 'infinity'
    else coalesce(legato.instant(period ->> 'end', true), '-infinity') end;

create function legato.follow_record() returns trigger language plpgsql
security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from fresh where type in ('CareTeam', 'Consent') and import is null)
    then return null; end if;
  delete from legato.care_team_member m using fresh
    where fresh.type = 'CareTeam' and fresh.import is null and fresh.id = fresh.patient
      and m.clinic = fresh.clinic and m.patient = fresh.patient;
  insert into legato.care_team_member (clinic, member, patient, relation, since, until)
    select fresh.clinic,
        case kind when 'Organization' then '*' else named end,
        fresh.patient,
        case kind when 'RelatedPerson' then 'carer' else 'team' end,
        legato.since(one -> 'period'), legato.until(one -> 'period')
      from fresh
        cross join json_array_elements(fresh.content -> 'participant') as one
        cross join split_part(one -> 'member' ->> 'reference', '/', 1) as kind
        cross join split_part(one -> 'member' ->> 'reference', '/', 2) as named
      where fresh.type = 'CareTeam' and fresh.import is null and fresh.id = fresh.patient
        and fresh.current and fresh.content ->> 'status' = 'active' and named <> ''
        and (kind in ('Practitioner', 'RelatedPerson')
          or kind = 'Organization' and named = fresh.clinic)
    on conflict do nothing;
  insert into legato.consent (clinic, patient, purpose, id, permits, at)
    select distinct on (fresh.clinic, fresh.patient, one ->> 'value')
        fresh.clinic, fresh.patient, one ->> 'value', fresh.id,
        case when fresh.content ->> 'status' = 'active'
          then fresh.content -> 'provision' ->> 'type' = 'permit' end,
        fresh.at
      from fresh cross join json_array_elements(fresh.content -> 'identifier') as one
      where fresh.type = 'Consent' and fresh.import is null and fresh.current
        and one ->> 'system' = 'urn:legato:consent'
        and one ->> 'value' in ('care', 'registry', 'research', 'photographs')
    on conflict (clinic, patient, purpose) do update
      set id = excluded.id, permits = excluded.permits, at = excluded.at;
  update legato.consent c set permits = null, at = fresh.at from fresh
    where fresh.type = 'Consent' and fresh.current and fresh.content is null
      and c.clinic = fresh.clinic and c.id = fresh.id;
  return null;
end $$;

create trigger follow_record after insert on legato.resource_version
  referencing new table as fresh for each statement execute function legato.follow_record();

-- The wall --------------------------------------------------------------------------------------

-- Raises it around a table whose rows are of a type and of a patient. A wall is closed where no
-- policy opens it.
create procedure legato.raise_wall(around text) language plpgsql as $$
declare
  team text := format('exists (select from legato.care_team_member m
    where m.clinic = %1$s.clinic and m.patient = %1$s.patient and m.relation = ''team''
      and m.member in ((select legato.me()), ''*'') and now() >= m.since and now() < m.until)',
    around);
  carer text := replace(team, '''team''', '''carer''');
  glass text := format('exists (select from legato.glass g
    where g.clinic = %1$s.clinic and g.patient = %1$s.patient
      and g.account = (select legato.me()) and now() < g.walled_at)
    and not exists (select from legato.consent c
      where c.clinic = %1$s.clinic and c.patient = %1$s.patient and c.purpose = ''care''
        and not c.permits)', around);
  at_desk text := $t$type in
    ('Appointment', 'CareTeam', 'Coverage', 'Patient', 'RelatedPerson')$t$;
  examined text := $t$type in
    ('AllergyIntolerance', 'Appointment', 'CareTeam', 'Condition', 'DeviceUseStatement', 'Encounter',
     'Flag', 'MedicationRequest', 'MedicationStatement', 'Patient', 'Procedure', 'ServiceRequest',
     'Task', 'Binary', 'BodyStructure', 'Device', 'DiagnosticReport', 'ImagingStudy', 'Media',
     'Observation', 'Specimen', 'Provenance')$t$;
  consented text := $t$type in ('CareTeam', 'Consent')$t$;
  house text := $t$type in
    ('ActivityDefinition', 'Device', 'Library', 'Location', 'Measure', 'Medication', 'Organization',
     'PlanDefinition', 'Practitioner', 'PractitionerRole', 'Questionnaire', 'ResearchStudy',
     'Schedule', 'Slot')$t$;
  nobodys text := 'coalesce(patient, '''') = ''''';
  treats text := '(select legato.treats())';
  technician text := '(select legato.serves(''technician''))';
  desk text := '(select legato.serves(''front-desk''))';
  keeper text := '(select legato.serves(''administrator''))';
  own text := 'patient = (select legato.own())';
  reads text := concat_ws(' or ',
    format('(%s and (%s or %s and %s))', team, treats, technician, examined),
    own,
    format('((select legato.serves(''carer'')) and %s)', carer),
    format('(%s and %s and %s)', desk, at_desk, 'patient is not null'),
    format('(%s and (%s or %s))', nobodys, treats, house),
    format('(%s and %s)', treats, glass));
  writes text := concat_ws(' or ',
    format('(%s and (%s or %s and %s))', team, treats, technician, examined),
    format('(%s and %s)', own, consented),
    format('(%s and %s)', desk, at_desk),
    format('(%s and (%s or (%s or %s or %s) and %s))',
      nobodys, treats, technician, desk, keeper, house));
begin
  execute format('alter table legato.%I enable row level security', around);
  execute format('drop policy if exists own_clinic on legato.%I', around);
  execute format('create policy own_clinic on legato.%I as restrictive
    using (clinic = current_setting(''legato.clinic'', true))', around);
  execute format('create policy in_reach on legato.%I for select using (%s)', around, reads);
  execute format('create policy may_add on legato.%I for insert with check (%s)', around, writes);
  execute format('create policy may_change on legato.%I for update using (%s)', around, writes);
  execute format('create policy may_remove on legato.%I for delete using (%s)', around, writes);
end $$;

call legato.raise_wall('resource_version');
call legato.raise_wall('signature');
create policy in_ones_own_name on legato.signature as restrictive for insert
  with check (account = (select legato.me()));

-- The names of patients: those who treat and the front desk know them all, so that nobody is
-- entered twice and a glass can be broken, but for those who refused. Others know whom they reach.
do $$
declare
  around text;
  whose text;
begin
  foreach around in array '{patient,patient_term}'::text[] loop
    whose := case around when 'patient' then 'patient.id' else 'patient_term.patient' end;
    execute format('drop policy own_clinic on legato.%I', around);
    execute format('create policy own_clinic on legato.%I as restrictive
      using (clinic = current_setting(''legato.clinic'', true))', around);
    execute format('create policy known_by_name on legato.%1$I for select using (
      (select legato.serves(''front-desk''))
      or (select legato.treats()) and not exists (select from legato.consent c
        where c.clinic = %1$I.clinic and c.patient = %2$s and c.purpose = ''care''
          and not c.permits)
      or exists (select from legato.care_team_member m
        where m.clinic = %1$I.clinic and m.patient = %2$s
          and m.member in ((select legato.me()), ''*'') and now() >= m.since and now() < m.until
          and case m.relation
            when ''carer'' then (select legato.serves(''carer''))
            else (select legato.treats()) or (select legato.serves(''technician'')) end)
      or %2$s = (select legato.own()))', around, whose);
    execute format('create policy may_add on legato.%1$I for insert with check (
      (select legato.treats()) or (select legato.serves(''front-desk'')))', around);
    execute format('create policy may_remove on legato.%1$I for delete using (
      (select legato.treats()) or (select legato.serves(''front-desk'')))', around);
  end loop;
end $$;

-- What waits for a decision holds whole records: for those who may import.
drop policy own_clinic on legato.doubt;
create policy own_clinic on legato.doubt as restrictive
  using (clinic = current_setting('legato.clinic', true));
create policy for_those_who_treat on legato.doubt using ((select legato.treats()));

alter table legato.care_team_member enable row level security;
alter table legato.consent enable row level security;
alter table legato.glass enable row level security;
create policy own_clinic on legato.care_team_member
  using (clinic = current_setting('legato.clinic', true));
create policy own_clinic on legato.consent
  using (clinic = current_setting('legato.clinic', true));
create policy own_clinic on legato.glass as restrictive
  using (clinic = current_setting('legato.clinic', true));
create policy told on legato.glass for select using (
  account = (select legato.me())
  or (select legato.serves('administrator'))
  or patient = (select legato.own())
  or (select legato.treats()) and exists (select from legato.care_team_member m
    where m.clinic = glass.clinic and m.patient = glass.patient and m.relation = 'team'
      and m.member = (select legato.me()) and now() >= m.since and now() < m.until));
create policy broken_by_who_treats on legato.glass for insert with check (
  account = (select legato.me()) and (select legato.treats()) and reviewed_by is null
  and not exists (select from legato.consent c
    where c.clinic = glass.clinic and c.patient = glass.patient and c.purpose = 'care'
      and not c.permits));
create policy reviewed_by_the_keeper on legato.glass for update
  using ((select legato.serves('administrator')))
  with check (reviewed_by = (select legato.me()));

-- Who was here before this wall goes on as before: everybody who treats is on the team.
insert into legato.resource_version
    (clinic, type, id, version, patient, at, content)
  select clinic, 'CareTeam', id, 1, id, now(), json_build_object(
      'resourceType', 'CareTeam', 'id', id, 'status', 'active',
      'meta', json_build_object('versionId', '1', 'lastUpdated',
        to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')),
      'subject', json_build_object('reference', 'Patient/' || id),
      'participant', json_build_array(json_build_object(
        'member', json_build_object('reference', 'Organization/' || clinic))))
    from legato.patient;

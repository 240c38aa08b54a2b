-- Whoever measures takes in what their machines left of a patient of their team: the report and its
-- file, which no letter is, and no other document.

create function legato.is_machine_file(type text, content json) returns boolean language sql immutable
return type = 'DocumentReference'
  and content -> 'type' -> 'coding' -> 0 ->> 'system' = 'urn:legato:machine-file';

do $$
declare
  received text := '(select legato.serves(''technician''))
    and legato.is_machine_file(type, content)
    and exists (select from legato.care_team_member m
      where m.clinic = resource_version.clinic and m.patient = resource_version.patient
        and m.relation = ''team'' and m.member in ((select legato.me()), ''*'')
        and (select legato.present()) >= m.since and (select legato.present()) < m.until)';
begin
  execute format('create policy sees_machine_files on legato.resource_version
    for select using (%s)', received);
  execute format('create policy adds_machine_files on legato.resource_version
    for insert with check (%s)', received);
  execute format('create policy renews_machine_files on legato.resource_version
    for update using (%s)', received);
end $$;

-- What the clinic says of its machines' codes is read by whoever reads their files.
create policy maps_of_the_house on legato.resource_version
  for select using (type = 'ConceptMap' and coalesce(patient, '') = '');

create or replace function legato.kept(source_keys text[])
returns table (source_key text, id text, digest text) language sql stable
security definer set search_path = pg_catalog, pg_temp as $$
  select v.source_key, v.id, v.digest from legato.resource_version v
    where (legato.treats() or legato.serves('technician'))
      and v.clinic = legato.here() and v.source_key = any (source_keys)
      and v.current and v.content is not null
$$;

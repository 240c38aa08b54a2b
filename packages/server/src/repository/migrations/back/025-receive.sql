-- Loses nothing: what machines left is taken in by those who treat.

drop policy sees_machine_files on legato.resource_version;
drop policy adds_machine_files on legato.resource_version;
drop policy renews_machine_files on legato.resource_version;
drop policy maps_of_the_house on legato.resource_version;
drop function legato.is_machine_file;

create or replace function legato.kept(source_keys text[])
returns table (source_key text, id text, digest text) language sql stable
security definer set search_path = pg_catalog, pg_temp as $$
  select v.source_key, v.id, v.digest from legato.resource_version v
    where legato.treats() and v.clinic = legato.here() and v.source_key = any (source_keys)
      and v.current and v.content is not null
$$;

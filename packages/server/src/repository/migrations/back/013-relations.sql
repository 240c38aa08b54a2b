-- Loses nothing: relations are found as before, only slower.

create or replace function legato.relations(types text[], ids text[], patients text[], at timestamptz)
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

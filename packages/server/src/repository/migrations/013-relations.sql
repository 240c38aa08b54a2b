-- The relations to whatever is to be touched, each patient looked at once: a transaction may touch
-- thousands of resources of one.
create or replace function legato.relations(
  types text[], ids text[], patients text[], at timestamptz)
returns table (touched bigint, patient text, relations text[])
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  here text := legato.here();
begin
  return query
    with whose as materialized (
      select number, owner.patient from
        unnest(types, ids, patients) with ordinality as wanted (type, id, patient, number)
        cross join lateral (
          select wanted.patient where wanted.patient is not null
          union
          select v.patient from legato.resource_version v
            where v.clinic = here and v.type = wanted.type and v.id = wanted.id and v.current
        ) as owner),
    told as materialized (
      select one.name, legato.relations_to(one.name, at) as relations
        from (select distinct coalesce(whose.patient, '') as name from whose) as one)
    select whose.number, whose.patient, told.relations
      from whose join told on told.name = coalesce(whose.patient, '');
end $$;

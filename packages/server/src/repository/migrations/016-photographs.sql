-- Photographs are shown to nobody but the patient while the patient has not agreed to them. One
-- policy for every way in: reading, searches and what comes with them, histories, plans, exports.

-- As `isPhotograph` has it.
create function legato.is_photograph(type text, content json) returns boolean
language sql immutable return case type
  when 'Media' then coalesce(content -> 'content' ->> 'contentType', '') like 'image/%'
    and (content -> 'modality' is null or (content -> 'modality')::text like '%"XC"%')
  when 'DocumentReference' then exists (
    select from json_array_elements(content -> 'content') as one
      where one -> 'attachment' ->> 'contentType' like 'image/%')
  else false end;

-- A new version follows the one before, seen or not: while it is written, the flag is taken from it.
create policy photographs_as_agreed on legato.resource_version as restrictive for select using (
  case when type not in ('Media', 'DocumentReference') or patient is null or content is null then true
    when current_setting('legato.following', true) = 'yes' then true
    else not legato.is_photograph(type, content)
      or patient = (select legato.own())
      or exists (select from legato.consent c
        where c.clinic = resource_version.clinic and c.patient = resource_version.patient
          and c.purpose = 'photographs' and c.permits)
  end);

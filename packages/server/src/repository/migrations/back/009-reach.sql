-- Loses who opened a record outside its care team, and the limits by care team, carer and consent:
-- every clinician reaches every patient again, and the care teams and consents given here are gone.

do $$
declare
  walled record;
begin
  for walled in select policyname, tablename from pg_policies
    where schemaname = 'legato'
      and tablename in ('resource_version', 'patient', 'patient_term', 'doubt')
  loop
    execute format('drop policy %I on legato.%I', walled.policyname, walled.tablename);
  end loop;
  for walled in
    select unnest('{resource_version,patient,patient_term,doubt}'::text[]) as tablename
  loop
    execute format('create policy own_clinic on legato.%I
      using (clinic = current_setting(''legato.clinic'', true))', walled.tablename);
  end loop;
end $$;

drop trigger follow_record on legato.resource_version;
drop table legato.signature, legato.glass, legato.consent, legato.care_team_member;

do $$
declare
  made record;
begin
  for made in select oid::regprocedure as name, prokind from pg_proc
    where pronamespace = 'legato'::regnamespace order by oid desc
  loop
    execute format('drop %s %s',
      case made.prokind when 'p' then 'procedure' else 'function' end, made.name);
  end loop;
end $$;

delete from legato.resource_version where type in ('CareTeam', 'Consent') and import is null;

-- Loses each breaking of the glass with its review. Care teams and consents stay as resources, and
-- decide nothing any more: within a clinic, row security lets everybody see every record.

drop trigger follow_record on legato.resource_version;
do $$
declare
  around text;
  opened text;
begin
  foreach around in array '{resource_version,patient,patient_term,doubt}'::text[] loop
    for opened in select policyname from pg_policies
      where schemaname = 'legato' and tablename = around loop
      execute format('drop policy %I on legato.%I', opened, around);
    end loop;
    execute format('create policy own_clinic on legato.%I
      using (clinic = current_setting(''legato.clinic'', true))', around);
  end loop;
end $$;

drop table legato.glass, legato.consent, legato.care_team_member;
drop procedure legato.raise_wall;
drop function legato.follow_record, legato.until, legato.since, legato.instant,
  legato.patients_of_import, legato.kept, legato.namesakes, legato.bearers, legato.begin_records,
  legato.relations, legato.relations_to, legato.own, legato.serves, legato.treats, legato.roles,
  legato.me, legato.here;

-- Patients, and those who read for them, keep the nights of the bedside diary: no other answers.

-- As `DIARY` has it. A night that was taken back may be logged again.
create function legato.is_diary_night(type text, id text, content json) returns boolean
language sql immutable return type = 'QuestionnaireResponse'
  and case when content is null then id ~ '^\d{4}-\d\d-\d\d-'
    else content ->> 'questionnaire' = 'urn:legato:questionnaire:diary-night' end;

create function legato.is_logged_by_me(whose text) returns boolean language sql stable return
  whose = (select legato.own())
  or (select legato.serves('carer')) and exists (select from legato.care_team_member m
    where m.clinic = current_setting('legato.clinic', true) and m.patient = whose
      and m.relation = 'carer' and m.member in ((select legato.me()), '*')
      and now() >= m.since and now() < m.until);

create policy diary_added on legato.resource_version for insert
  with check (legato.is_diary_night(type, id, content) and legato.is_logged_by_me(patient));
create policy diary_followed on legato.resource_version for update
  using (legato.is_diary_night(type, id, content) and legato.is_logged_by_me(patient));

-- Reminders: the program looks through the records by itself, under a name of its own that is
-- nobody's account, and writes Tasks that remind. It reads records, and writes nothing else.

create function legato.reminds() returns boolean language sql stable return
  coalesce(legato.me() = 'reminders', false);

-- As `keyOf` of the reminders has it. Read only where the text says so much, as in 013.
create function legato.is_reminder(type text, content json) returns boolean
language sql immutable return case
  when type = 'Task' and position('urn:legato:reminder' in content::text) > 0
    then coalesce((content -> 'identifier')::jsonb @> '[{"system": "urn:legato:reminder"}]', false)
  else false end;

create policy read_for_reminders on legato.resource_version for select
  using ((select legato.reminds()) and coalesce(patient, '') <> '');
create policy reminder_added on legato.resource_version for insert
  with check ((select legato.reminds()) and legato.is_reminder(type, content));
create policy reminder_followed on legato.resource_version for update
  using ((select legato.reminds()) and legato.is_reminder(type, content));

-- Who was looked at: for which day, and when. What came since is looked at again.
create table legato.reminded (
  clinic text not null references legato.clinic,
  patient text not null,
  day date not null,
  at timestamptz not null,
  primary key (clinic, patient)
);
grant select, insert, update (day, at) on legato.reminded to legato_app;
alter table legato.reminded enable row level security;
create policy own_clinic on legato.reminded
  using (clinic = current_setting('legato.clinic', true) and (select legato.reminds()));

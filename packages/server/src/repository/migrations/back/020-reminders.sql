-- Loses when each record was last looked through for reminders; the reminders stay in the record.

drop table legato.reminded;
drop policy reminder_followed on legato.resource_version;
drop policy reminder_added on legato.resource_version;
drop policy read_for_reminders on legato.resource_version;
drop function legato.is_reminder;
drop function legato.reminds;

-- Loses nothing: nights stay in the record, and patients add no more of them.

drop policy diary_followed on legato.resource_version;
drop policy diary_added on legato.resource_version;
drop function legato.is_logged_by_me;
drop function legato.is_diary_night;

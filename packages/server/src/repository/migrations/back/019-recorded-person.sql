-- Loses why recordings were taken whose header does not show whose they are.

drop function legato.end_scoring;
alter table legato.recording drop column reason;

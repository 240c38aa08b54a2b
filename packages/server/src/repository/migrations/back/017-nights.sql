-- Loses the recordings of nights, and so their signals; what was found on them stays in the record.

drop trigger follow_report on legato.resource_version;
drop function legato.follow_report;
drop table legato.recording_overview, legato.recording_chunk, legato.recording;

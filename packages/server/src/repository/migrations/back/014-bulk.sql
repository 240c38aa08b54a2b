-- Loses which imports of folders there were and what they refused; what they took stays, as imports
-- like any other.

drop index legato.batches_of_bulk;
alter table legato.import drop column bulk, drop column through;
drop table legato.bulk_refused, legato.bulk_import;

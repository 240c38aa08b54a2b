-- Loses when backups were made; the backups themselves lie elsewhere.

drop table legato.backup;

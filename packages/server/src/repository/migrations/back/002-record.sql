-- Loses the records of all patients, with their imports.

drop table legato.patient_term, legato.patient, legato.resource_version, legato.import;

-- Loses nothing but the quick way to the audit of one record.
drop function legato.audit_of_patient(text);

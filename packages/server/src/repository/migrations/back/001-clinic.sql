-- Loses every clinic, and all events of the audit.

drop table legato.audit_event, legato.clinic;

-- Loses the seals of the audit; its events stay, and are sealed anew when this comes back. Export
-- the head before: what was sealed then can be compared no more after.

drop table legato.audit_unsealed, legato.audit_seal;

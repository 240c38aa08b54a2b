-- Loses nothing: patients who were merged stand in lists beside those who were kept.

drop view legato.heir;
drop index legato.patients_replaced;
alter table legato.patient drop column replaced_by;

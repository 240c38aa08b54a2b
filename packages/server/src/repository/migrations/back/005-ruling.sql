-- Loses what clinics ruled about the knowledge.

drop table legato.ruling;

-- Loses the patients about whom a person must decide.

drop view legato.open_doubt;
drop table legato.doubt;

-- Loses all accounts, and signs everybody out.

drop table legato.session, legato.account;

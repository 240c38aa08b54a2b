-- Loses nothing: what stands beside a code is in the record, too.

drop index legato.term_in_time, legato.term_by_amount, legato.term_by_base_amount;
alter table legato.search_term drop column at, drop column amount, drop column base_amount;

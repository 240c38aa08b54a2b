-- Beside a code stand the time and the value of its resource, so that an index leads to a rare value of
-- a common test, and to its newest values. Searches read clinics anew at the next start, which fills it.

alter table legato.search_term
  add column at double precision,
  add column amount double precision,
  add column base_amount double precision;

create index term_in_time on legato.search_term (clinic, param, value, at, id)
  where at is not null;
create index term_by_amount on legato.search_term (clinic, param, value, amount, id)
  where amount is not null;
create index term_by_base_amount on legato.search_term (clinic, param, value, base_amount, id)
  where base_amount is not null;

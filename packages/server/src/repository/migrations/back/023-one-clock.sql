-- Loses nothing: row security goes by the clock of the database again.

alter table legato.glass drop constraint a_day_at_most,
  add column walled_at timestamptz check (walled_at <= now() + interval '24 hours');
update legato.glass set walled_at = least(closes_at, now() + interval '24 hours');
alter table legato.glass alter column walled_at set not null;

do $$
declare
  one record;
  is_open constant text := '(now() < g.walled_at)';
  is_open_now constant text := '((now() >= g.opened_at) AND (now() < g.closes_at))';
  told constant text := '(?i)\( ?select (legato\.)?present\(\)( as present)?\)';
begin
  for one in select tablename, policyname, regexp_replace(qual, told, 'now()', 'g') as qual,
      regexp_replace(with_check, told, 'now()', 'g') as with_check
    from pg_policies where schemaname = 'legato' and concat(qual, with_check) like '%present()%'
  loop
    execute format('alter policy %I on legato.%I', one.policyname, one.tablename)
      || coalesce(' using (' || replace(one.qual, is_open_now, is_open) || ')', '')
      || coalesce(' with check (' || one.with_check || ')', '');
  end loop;
  for one in select regexp_replace(pg_get_functiondef(oid), told, 'now()', 'g') as text from pg_proc
    where pronamespace = 'legato'::regnamespace and proname <> 'present'
      and pg_get_functiondef(oid) like '%present()%'
  loop
    execute replace(one.text, 'now() >= g.opened_at and now() < g.closes_at', 'now() < g.walled_at');
  end loop;
end $$;

drop function legato.present;

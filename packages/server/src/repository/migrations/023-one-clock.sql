-- One clock for both walls. Row security went by the clock of the database, the first wall by that of the
-- server: where one was set back they disagreed about glasses, care teams and carers. Now the server
-- tells each transaction what time it is, as it tells who acts. Untold, no time is right.

create function legato.present() returns timestamptz language sql stable parallel safe
  return nullif(current_setting('legato.now', true), '')::timestamptz;

do $$
declare
  one record;
  is_open constant text := '(now() < g.walled_at)';
  is_open_now constant text := '((now() >= g.opened_at) AND (now() < g.closes_at))';
  told constant text := '(select legato.present())';
begin
  for one in select tablename, policyname, qual, with_check from pg_policies
    where schemaname = 'legato' and concat(qual, with_check) like '%now()%'
  loop
    execute format('alter policy %I on legato.%I', one.policyname, one.tablename)
      || coalesce(' using (' || replace(replace(one.qual, is_open, is_open_now), 'now()', told) || ')', '')
      || coalesce(' with check (' || replace(one.with_check, 'now()', told) || ')', '');
  end loop;
  for one in select pg_get_functiondef(oid) as text from pg_proc
    where pronamespace = 'legato'::regnamespace and pg_get_functiondef(oid) like '%now()%'
  loop
    execute replace(replace(one.text,
      'now() < g.walled_at', 'now() >= g.opened_at and now() < g.closes_at'), 'now()', told);
  end loop;
end $$;

alter table legato.glass drop column walled_at,
  add constraint a_day_at_most check (closes_at <= opened_at + interval '24 hours');

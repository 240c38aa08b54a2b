-- Why a recording was taken whose header does not show whose it is, as a person said; null where it
-- shows it, or names nobody.
alter table legato.recording add column reason text;

-- In the name of a closed account nothing can be read or written, not even that its scoring ended.
create function legato.end_scoring(night text, asker text, why text, words text) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update legato.recording set state = 'failed', code = why, say = words
    where clinic = current_setting('legato.clinic', true) and id = night and account = asker
      and state = 'waiting';
$$;

-- Patients of an import about whom a person must decide, with everything that came with them.
-- A doubt is open while the import that brought it stands and none that stands has settled it, so
-- that to undo an import needs nothing here.

create table legato.doubt (
  clinic text not null,
  id text not null,
  import text not null,
  settled_by text,
  at timestamptz not null,
  -- Place in the file, reason, candidates, name and birth date, for the person who decides.
  question json not null,
  content text not null,
  -- Of the content: who waits already is not asked about again.
  digest text not null,
  primary key (clinic, id),
  foreign key (clinic, import) references legato.import deferrable initially deferred,
  foreign key (clinic, settled_by) references legato.import deferrable initially deferred
);

create view legato.open_doubt with (security_invoker) as
  select doubt.*
  from legato.doubt
  join legato.import brought on brought.clinic = doubt.clinic and brought.id = doubt.import
  left join legato.import settled on settled.clinic = doubt.clinic and settled.id = doubt.settled_by
  where brought.undone_at is null and (settled.id is null or settled.undone_at is not null);

grant select, insert, update (settled_by) on legato.doubt to legato_app;
grant select on legato.open_doubt to legato_app;

alter table legato.doubt enable row level security;
create policy own_clinic on legato.doubt
  using (clinic = current_setting('legato.clinic', true));

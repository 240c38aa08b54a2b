-- Imports of whole folders: taken batch by batch, each batch an import of its own, so that what was
-- begun goes on where it stopped.

create table legato.bulk_import (
  clinic text not null references legato.clinic,
  id text not null,
  -- In whose name.
  account text not null,
  -- On which machine the files lie, and which: path, bytes, and when they were last changed.
  host text not null,
  files json not null,
  begun_at timestamptz not null,
  -- From 0 to 1.
  done double precision not null default 0,
  ended_at timestamptz,
  -- Why it ended before everything was read: the code of a refusal.
  problem text,
  primary key (clinic, id)
);

-- What was not taken, where it stands in the files, and why.
create table legato.bulk_refused (
  clinic text not null,
  bulk text not null,
  number bigint generated always as identity,
  place text not null,
  reason text not null,
  primary key (clinic, bulk, place, reason),
  foreign key (clinic, bulk) references legato.bulk_import
);

-- Of a batch: whose it is, and how many patients of the files are done with it.
alter table legato.import add column bulk text, add column through integer;
create index batches_of_bulk on legato.import (clinic, bulk) where bulk is not null;

grant select, insert, update (done, ended_at, problem) on legato.bulk_import to legato_app;
grant select, insert on legato.bulk_refused to legato_app;
grant update (bulk, through) on legato.import to legato_app;

alter table legato.bulk_import enable row level security;
alter table legato.bulk_refused enable row level security;
create policy own_clinic on legato.bulk_import
  using (clinic = current_setting('legato.clinic', true));
create policy own_clinic on legato.bulk_refused
  using (clinic = current_setting('legato.clinic', true));

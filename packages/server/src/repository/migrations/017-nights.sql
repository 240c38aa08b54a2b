-- Recordings of nights: their bytes in chunks, and an overview of their signals that pages draw
-- from. What is found on them is in the record: a recording has the id of its DiagnosticReport.
-- Each row says whose it is and of which type its report is, so that the one wall stands around all.

create table legato.recording (
  clinic text not null references legato.clinic,
  id text not null,
  patient text not null,
  type text not null default 'DiagnosticReport' check (type = 'DiagnosticReport'),
  -- In whose name it is scored: who brought it, or asked last.
  account text not null,
  file text not null,
  bytes bigint not null,
  -- SHA-256, by which the same recording is known again.
  digest bytea not null,
  at timestamptz not null,
  state text not null check (state in ('waiting', 'scored', 'failed')),
  -- Why it failed: a code, and its words.
  code text,
  say text,
  -- Counts what was asked, so that an answer to an older question is not taken for the newest.
  turn integer not null default 1,
  -- What a person says of it: legs, lights, options.
  choices json not null default '{}',
  -- Stages and events from a file beside it.
  hypnogram bytea,
  hypnogram_file text,
  -- What reading it told: channels, start, diagnostics, and where its time lies in the file.
  told json,
  check ((state = 'failed') = (code is not null)),
  primary key (clinic, id)
);
create index recordings_of_patient on legato.recording (clinic, patient, digest);

-- 1 MB each but for the last, from 0.
create table legato.recording_chunk (
  clinic text not null,
  recording text not null,
  number integer not null,
  patient text not null,
  type text not null default 'DiagnosticReport' check (type = 'DiagnosticReport'),
  content bytea not null,
  primary key (clinic, recording, number),
  foreign key (clinic, recording) references legato.recording on delete cascade
);

-- The least and the greatest of spans of samples, in levels of ever longer spans, in blocks.
create table legato.recording_overview (
  clinic text not null,
  recording text not null,
  channel integer not null,
  level integer not null,
  block integer not null,
  patient text not null,
  type text not null default 'DiagnosticReport' check (type = 'DiagnosticReport'),
  content bytea not null,
  primary key (clinic, recording, channel, level, block),
  foreign key (clinic, recording) references legato.recording on delete cascade
);

-- Parts of a chunk are read at their place, which a compressed one does not allow.
alter table legato.recording_chunk alter column content set storage external;

grant select, insert,
  update (bytes, digest, account, state, code, say, turn, choices, hypnogram, hypnogram_file, told)
  on legato.recording to legato_app;
grant select, insert on legato.recording_chunk to legato_app;
grant select, insert, delete on legato.recording_overview to legato_app;

call legato.raise_wall('recording');
call legato.raise_wall('recording_chunk');
call legato.raise_wall('recording_overview');

-- A recording is of whomever its report is of: it goes with it when patients are merged, and back.
create function legato.follow_report() returns trigger language plpgsql
security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from fresh where type = 'DiagnosticReport') then return null; end if;
  update legato.recording r set patient = fresh.patient from fresh
    where fresh.type = 'DiagnosticReport' and fresh.content is not null
      and r.clinic = fresh.clinic and r.id = fresh.id and r.patient <> fresh.patient;
  if not found then return null; end if;
  update legato.recording_chunk c set patient = r.patient from legato.recording r, fresh
    where fresh.type = 'DiagnosticReport' and r.clinic = fresh.clinic and r.id = fresh.id
      and c.clinic = r.clinic and c.recording = r.id and c.patient <> r.patient;
  update legato.recording_overview o set patient = r.patient from legato.recording r, fresh
    where fresh.type = 'DiagnosticReport' and r.clinic = fresh.clinic and r.id = fresh.id
      and o.clinic = r.clinic and o.recording = r.id and o.patient <> r.patient;
  return null;
end $$;

create trigger follow_report after insert on legato.resource_version
  referencing new table as fresh for each statement execute function legato.follow_report();

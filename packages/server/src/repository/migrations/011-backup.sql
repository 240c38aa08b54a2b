-- When the database was backed up, for `legato doctor` and whoever asks when it was last safe.

create table legato.backup (
  clinic text not null references legato.clinic,
  id text not null,
  at timestamptz not null,
  rows bigint not null,
  bytes bigint not null,
  primary key (clinic, id)
);

grant select, insert on legato.backup to legato_app;

alter table legato.backup enable row level security;
create policy own_clinic on legato.backup
  using (clinic = current_setting('legato.clinic', true));

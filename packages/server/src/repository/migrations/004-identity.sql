-- Who may sign in. A password is kept as its argon2id hash, a session as the SHA-256 of its token,
-- so that a copy of this table opens nothing.

create table legato.account (
  clinic text not null references legato.clinic,
  id text not null,
  name text not null,
  role text not null check (role in ('clinician', 'patient')),
  password_hash text not null,
  -- Whose record a patient's own account opens.
  self text,
  primary key (clinic, id),
  check ((role = 'patient') = (self is not null))
);
create unique index account_by_name on legato.account (clinic, lower(name));

create table legato.session (
  clinic text not null,
  token_hash bytea not null,
  account text not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  primary key (clinic, token_hash),
  foreign key (clinic, account) references legato.account on delete cascade
);
create index session_of_account on legato.session (clinic, account);

grant select, insert, update (password_hash) on legato.account to legato_app;
grant select, insert, update (seen_at), delete on legato.session to legato_app;

alter table legato.account enable row level security;
alter table legato.session enable row level security;
create policy own_clinic on legato.account
  using (clinic = current_setting('legato.clinic', true));
create policy own_clinic on legato.session
  using (clinic = current_setting('legato.clinic', true));

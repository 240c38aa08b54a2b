-- The second ways to prove who one is, what is handed out once, and what failed. Secrets that must
-- be read again are sealed with the key of the installation, all others are hashes: a copy of these
-- tables opens nothing.

-- One row: whose data this database holds, and which key sealed its secrets. No start mixes
-- invented people with real ones, or goes on with another key.
create table legato.installation (
  single boolean primary key default true check (single),
  kind text not null check (kind in ('clinic', 'demonstration')),
  key_check bytea not null
);

alter table legato.account
  -- Null: nobody has accepted the invitation, or only passkeys or the hospital open the account.
  alter column password_hash drop not null,
  add column disabled boolean not null default false,
  add column totp bytea,
  -- The 30 seconds of the last code that was taken: it and those before are not taken again.
  add column totp_step bigint;

delete from legato.session;
alter table legato.session
  add column id text not null,
  -- The browser and system as it named itself.
  add column device text not null,
  add unique (clinic, id);

create table legato.passkey (
  clinic text not null,
  id text not null,
  account text not null,
  name text not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  created_at timestamptz not null,
  used_at timestamptz,
  primary key (clinic, id),
  foreign key (clinic, account) references legato.account on delete cascade
);
create index passkey_of_account on legato.passkey (clinic, account);

-- Ten at a time; a row goes when its code is used.
create table legato.recovery_code (
  clinic text not null,
  account text not null,
  code_hash bytea not null,
  primary key (clinic, account, code_hash),
  foreign key (clinic, account) references legato.account on delete cascade
);

-- Who an account is at the hospital's own sign-in.
create table legato.hospital_subject (
  clinic text not null,
  issuer text not null,
  subject text not null,
  account text not null,
  primary key (clinic, issuer, subject),
  foreign key (clinic, account) references legato.account on delete cascade
);
create index hospital_subject_of_account on legato.hospital_subject (clinic, account);

-- What is handed out to be used once and soon: invitations, resets, the first administrator's
-- link, and the steps of a sign-in that is under way.
create table legato.ticket (
  clinic text not null references legato.clinic,
  token_hash bytea not null,
  kind text not null,
  account text,
  content jsonb not null,
  expires_at timestamptz not null,
  primary key (clinic, token_hash),
  foreign key (clinic, account) references legato.account on delete cascade
);
create index ticket_of_account on legato.ticket (clinic, account);
create index ticket_in_time on legato.ticket (clinic, expires_at);

-- Failed tries, for all processes on this database. The key is a hash: a name that was typed may
-- be a password.
create table legato.attempt (
  clinic text not null references legato.clinic,
  key bytea not null,
  count integer not null,
  until timestamptz not null,
  primary key (clinic, key)
);

grant update (name, roles, self, disabled, totp, totp_step) on legato.account to legato_app;
grant select, insert, update (name, counter, used_at), delete on legato.passkey to legato_app;
grant select, insert, delete on legato.recovery_code to legato_app;
grant select, insert, delete on legato.hospital_subject to legato_app;
grant select, insert, update (content), delete on legato.ticket to legato_app;
grant select, insert, update (count, until), delete on legato.attempt to legato_app;

do $$
declare one text;
begin
  foreach one in array '{passkey,recovery_code,hospital_subject,ticket,attempt}'::text[] loop
    execute format('alter table legato.%I enable row level security', one);
    execute format('create policy own_clinic on legato.%I
      using (clinic = current_setting(''legato.clinic'', true))', one);
  end loop;
end $$;

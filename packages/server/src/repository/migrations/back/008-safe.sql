-- Loses passkeys, one-time codes, recovery codes, links to the hospital's sign-in, open invitations, and accounts that no password opens. All sessions end.
drop table legato.attempt, legato.ticket, legato.hospital_subject, legato.recovery_code, legato.passkey;
drop table legato.installation;
delete from legato.session;
alter table legato.session drop column id, drop column device;
delete from legato.account where password_hash is null;
revoke update (name, roles, self) on legato.account from legato_app;
alter table legato.account
  alter column password_hash set not null,
  drop column disabled,
  drop column totp,
  drop column totp_step;

-- Loses passkeys, one-time codes, recovery codes, open invitations and the links to the hospital's
-- sign-in, signs everybody out, and removes the accounts that have no password.

drop table legato.attempt, legato.ticket, legato.hospital_subject, legato.recovery_code,
  legato.passkey, legato.installation;

delete from legato.session;
alter table legato.session
  drop column id,
  drop column device;

revoke update (name, roles, self) on legato.account from legato_app;
delete from legato.account where password_hash is null;
alter table legato.account
  alter column password_hash set not null,
  drop column disabled,
  drop column totp,
  drop column totp_step;

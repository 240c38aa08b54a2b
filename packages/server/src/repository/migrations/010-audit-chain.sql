-- The seal of the audit: each AuditEvent has a place in the chain of its clinic, and a hash over
-- itself and the link before, so that nothing can be changed, removed or put in between unseen.
-- The application may add links and never change one.

create table legato.audit_seal (
  clinic text not null references legato.clinic,
  position bigint not null check (position > 0),
  event text not null,
  hash bytea not null,
  primary key (clinic, position),
  unique (clinic, event)
);

-- Events that wait for their seal, in the order in which they came. No reference to the event: who
-- deletes an event shall be found out by the chain, and not stopped by a constraint that goes first.
create table legato.audit_unsealed (
  clinic text not null references legato.clinic,
  event text not null,
  number bigint generated always as identity,
  primary key (clinic, event)
);
create index unsealed_in_order on legato.audit_unsealed (clinic, number);

insert into legato.audit_unsealed (clinic, event)
  select clinic, id from legato.audit_event order by at, id;

grant select, insert on legato.audit_seal to legato_app;
grant select, insert, delete on legato.audit_unsealed to legato_app;

alter table legato.audit_seal enable row level security;
alter table legato.audit_unsealed enable row level security;
create policy own_clinic on legato.audit_seal
  using (clinic = current_setting('legato.clinic', true));
create policy own_clinic on legato.audit_unsealed
  using (clinic = current_setting('legato.clinic', true));

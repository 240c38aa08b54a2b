-- Documents that were printed, or are to be: each version once, as it was handed out.

create table legato.print (
  clinic text not null references legato.clinic,
  -- What it is a print of.
  type text not null,
  id text not null,
  -- SHA-256 of the document, whose version and signature are part of it.
  digest text not null,
  -- In whose name it is printed: who asked first.
  account text not null,
  at timestamptz not null,
  -- The document, until it is printed.
  content json,
  pdf bytea,
  failed boolean not null default false,
  check ((content is null) = (pdf is not null)),
  primary key (clinic, type, id, digest)
);
grant select, insert, update (content, pdf, failed) on legato.print to legato_app;

-- Whoever reads the document, and nobody else, has it printed and sees the print.
alter table legato.print enable row level security;
create policy own_clinic on legato.print as restrictive
  using (clinic = current_setting('legato.clinic', true));
create policy by_who_reads_it on legato.print using (
  exists (select from legato.resource_version v
    where v.clinic = print.clinic and v.type = print.type and v.id = print.id
      and v.current and v.content is not null));

-- Mails that strangers can cause: lanes in which they wait, and what who reads a mailbox has said of mail to it.

-- A few bits of a keyed hash of the address's domain (packages/channel/src/mail/mail-lanes.ts).
alter table mail_subscription add column lane smallint not null default 0 check (lane between 0 and 31);

alter table mail
  add column lane smallint not null default 0 check (lane between 0 and 127),
  drop constraint mail_last_fault_check,
  add constraint mail_last_fault_check check (
    last_fault in ('refused', 'timeout', 'unreachable', 'login', 'no_address', 'too_late', 'too_many', 'stopped', 'internal')
  );
create index mail_lane on mail (lane, next_attempt_at, number) where state = 'pending';

-- Alamat email. Of those alone who have said something: by a keyed hash, out of which nobody reads the address.
create table mail_address (
  name text primary key,
  confirmed_at timestamptz,
  stopped_at timestamptz
);

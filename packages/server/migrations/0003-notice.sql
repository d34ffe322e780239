-- Pemberitahuan privasi. Which privacy notice the reporter was shown (UU 27/2022 Art. 21); null for reports that named none. Told to
-- the reporter alone, never to an agency.

alter table report
  add column notice_version text,
  -- By the reporter's own clock, to the letter: it may be wrong, and RFC 3339 knows times that `timestamptz` does not.
  add column notice_seen_at text,
  add constraint report_notice check ((notice_version is null) = (notice_seen_at is null));

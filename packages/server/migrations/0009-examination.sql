-- Berkadar pengawasan. A complaint whose answer needs an examination, and therefore more time.

alter table report
  add needs_examination boolean not null default false,
  add constraint report_examination check (not needs_examination or classification = 'complaint');

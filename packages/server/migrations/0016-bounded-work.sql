-- Work on all rows, in parts of bounded size.

-- Reports in the order in which they were sent, for the statistics: read in parts, each where the one before it ended. In place of the
-- BRIN index, which knows no order, and tells less with every report that is written again; `0020-report-order` drops that one, last of
-- all, as nobody reads reports from then on until everything is committed.
create index report_in_order on report (submitted_at, id);

-- Work on all rows, in parts of bounded size.

-- Reports in the order in which they were sent, for the statistics: read in parts, each where the one before it ended. In place of the
-- BRIN index, which knows no order, and tells less with every report that is written again.
drop index report_submitted;
create index report_in_order on report (submitted_at, id);

-- Its work is done by `report_in_order` (`0016-bounded-work`). In a file of its own, as the last statement that is run: it lets nobody read
-- reports until everything is committed.
drop index report_submitted;

import assert from "node:assert/strict";
import { test } from "node:test";
import { preparedFolder } from "../support/prepared-folder.ts";
import { withSql } from "../support/with-sql.ts";

/** Tables whose rows are never deleted. Their foreign keys need no index. */
const permanent = ["report", "unit", "api_key", "statistics_quarter"];

test("every deletion finds the referencing rows through an index", async () => {
  const unindexed = await withSql({ folder: preparedFolder() }, (run) =>
    run(`
      select conrelid::regclass::text as "from", confrelid::regclass::text as "to", conname as name
      from pg_constraint
      where contype = 'f' and connamespace = current_schema()::regnamespace
        and not exists (
          select from pg_index
          where indrelid = conrelid
            and (string_to_array(indkey::text, ' ')::int2[])[1:array_length(conkey, 1)] @> conkey
        )`),
  );
  const slow = unindexed.filter(({ to }) => !permanent.includes(String(to)));
  assert.deepEqual(slow, []);
});

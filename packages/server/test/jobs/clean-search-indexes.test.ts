import assert from "node:assert/strict";
import { test } from "node:test";
import { cleanSearchIndexes } from "../../src/jobs/clean-search-indexes.ts";
import { insertReports } from "../store/insert-reports.ts";
import { engines } from "../support/engines.ts";
import { sampleReport } from "../support/record-samples.ts";

for (const [name, open] of Object.entries(engines))
  test(`the job moves the words of new reports into the search indexes (${name})`, async (context) => {
    const store = await open();
    context.after(() => store.close());
    await insertReports(
      store,
      ...Array.from({ length: 20 }, () => sampleReport({ body: "Banjir sejak pagi." })),
    );
    const pages: number[] = [];
    const watched = {
      async cleanSearchIndexes() {
        const found = await store.cleanSearchIndexes();
        pages.push(found);
        return found;
      },
    };
    const { run } = cleanSearchIndexes(watched);
    await run(new AbortController().signal);
    await run(new AbortController().signal);
    assert.ok((pages[0] ?? 0) > 0, "they waited");
    assert.equal(pages[1], 0, "nothing is left");
  });

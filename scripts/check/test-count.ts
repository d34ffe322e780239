import type { TestEvent } from "node:test/reporters";

/**
 * A reporter of node:test for run-checks.ts: one line of JSON for each file that ran to its end. The printed summary will not
 * do, because there a file without any test counts as one passed test.
 */
export default async function* testCount(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const event of events) {
    if (event.type !== "test:summary" || !event.data.file) continue;
    const { tests, passed, skipped, todo } = event.data.counts;
    const left = skipped + todo;
    const count = { file: event.data.file, passed, failed: tests - passed - left, skipped: left };
    yield `${JSON.stringify(count)}\n`;
  }
}

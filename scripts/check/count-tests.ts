import type { TestEvent } from "node:test/reporters";

/**
 * A reporter for `node --test`. It names each file that failed as a whole, and ends with the line `N passed,
 * N failed, N skipped`. Node's own summary is unusable, because it counts a file without tests, or a file
 * that exits early, as one passed test.
 */
export default async function* countTests(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const files = new Set(process.argv.slice(1));
  let [passed, failed, skipped] = [0, 0, 0];
  for await (const event of events) {
    if (event.type !== "test:summary" || !event.data.file) continue;
    const { counts, file, success } = event.data;
    const left = counts.skipped + counts.todo;
    const failures = counts.tests - counts.passed - left;
    passed += counts.passed;
    failed += failures;
    skipped += left;
    // An error after the last test makes a file fail even though all its tests passed.
    if (counts.tests > 0 && (success || failures > 0)) files.delete(file);
  }
  for (const file of files) yield `✖ did not run to its end, or has no tests: ${file}\n`;
  yield `${passed} passed, ${failed + files.size} failed, ${skipped} skipped\n`;
}

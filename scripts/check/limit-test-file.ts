// Preloaded into each test file with `?fileMs=…&endMs=…`. A file fails if it takes longer than `fileMs` or
// does not end within `endMs` after its last test. Its output then names what is still open.
import { after } from "node:test";
import { isMainThread } from "node:worker_threads";

const limits = new URL(import.meta.url).searchParams;
const [, file] = process.argv;

function failAfter(limit: string, when: string): void {
  const ms = Number(limits.get(limit));
  const fail = (): void => {
    const open = process.getActiveResourcesInfo().join(", ");
    console.error(`${file} did not end within ${ms / 1000} s ${when}. Open: ${open}`);
    process.exit(1);
  };
  setTimeout(fail, ms).unref();
}

// The test runner's own process loads this module too, and so do the threads and processes that a test
// starts.
if (process.env.NODE_TEST_CONTEXT !== undefined && isMainThread && file?.endsWith(".test.ts")) {
  failAfter("fileMs", "after its start");
  after(() => failAfter("endMs", "after its last test"));
}

import type { Job } from "../platform/job.ts";
import type { OpenStore } from "../store/open-store.ts";

/**
 * Moves the words of new reports from the pending list into the search indexes. While few are pending, a
 * search reads few of them, and no citizen's report has to move them.
 */
export const cleanSearchIndexes = (
  store: Pick<OpenStore, "cleanSearchIndexes">,
): Job<"clean-search-indexes"> => ({
  name: "clean-search-indexes",
  schedule: "* * * * *",
  async run() {
    await store.cleanSearchIndexes();
  },
});

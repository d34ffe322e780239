import type { Job } from "../platform/job.ts";
import type { OpenStore } from "../store/open-store.ts";

/**
 * Moves the words of new reports from the pending list into the search indexes. A short pending list keeps
 * searches fast, and PostgreSQL does not have to move the words while it stores a citizen's report.
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

import { rmSync } from "node:fs";
import { join } from "node:path";
import { openStore } from "../../src/index.ts";
import { prepareJobs } from "../../src/jobs/start-jobs.ts";

const [folder = ""] = process.argv.slice(2);
const store = await openStore({ folder });
await prepareJobs(store.queue);
await store.close();
// PostgreSQL's template databases are half of all files. PGlite needs them only to create another database.
for (const template of ["1", "4"]) rmSync(join(folder, "database/base", template), { recursive: true });
process.exit();

import { openStore } from "../../src/index.ts";
import { prepareJobs } from "../../src/jobs/start-jobs.ts";

const [folder = ""] = process.argv.slice(2);
const store = await openStore({ folder });
await prepareJobs(store.queue);
await store.close();
process.exit();

// Inserts reports into a folder until it is killed. Prints each tracking ID when the store has acknowledged
// it.

import { openStore } from "../../src/index.ts";
import { lockFolder } from "../../src/platform/data-folder.ts";
import { sampleReport } from "../support/record-samples.ts";
import { insertReports } from "./insert-reports.ts";

const folder = process.argv[2] as string;
lockFolder(folder);
const store = await openStore({ folder });
for (;;) {
  const report = sampleReport();
  await insertReports(store, report);
  process.stdout.write(`${report.trackingId}\n`);
}

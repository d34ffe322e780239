import { verifyHistory } from "@lapor/channel";
import { readHistories } from "../store/read-histories.ts";
import { type Check, counted } from "./check.ts";

/** Whether every report's history is as it was written: by tracking ID, and without a citizen's words. */
export const historiesCheck: Check = {
  name: "histories",
  examine({ db }) {
    let [reports, entries] = [0, 0];
    async function* examineAll(): AsyncGenerator<string> {
      for await (const batch of readHistories(db))
        for (const { report, timeline } of batch) {
          reports++;
          entries += timeline.length;
          for (const fault of await verifyHistory(report, timeline))
            yield `Report ${report.trackingId}: ${fault} Somebody wrote to the database past the program: find out who, and restore the report from a backup.`;
        }
    }
    return {
      findings: examineAll(),
      looked: () =>
        `${counted(reports, "report", "reports")} with ${counted(entries, "entry", "entries")}, all as written.`,
    };
  },
};

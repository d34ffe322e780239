import { parseArgs } from "node:util";
import { createResealing, type ReportFile, verifyHistory } from "@lapor/channel";
import { sealKeysOf, secretOf } from "../data-folder.ts";
import { withConfiguredStore } from "./with-store.ts";

const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

/**
 * Checks the history of every report against its chain of hashes and says what was changed or is missing, by tracking ID and without
 * a citizen's words. Changes nothing. Resolves to the exit code: 1 when something is broken.
 */
export const doctor = async (args: string[]): Promise<number> => {
  parseArgs({ args, options: {} });
  return withConfiguredStore("Histories cannot be checked", async (store, config) => {
    // On PostgreSQL the secret may be kept elsewhere; what is sealed is then judged by its chain alone.
    const isOpened = config.secret !== undefined || config.databaseUrl === undefined;
    const opening = isOpened && createResealing({ secret: secretOf(config), ...sealKeysOf(config) });
    const open = async (file: ReportFile): Promise<ReportFile | undefined> => {
      try {
        return opening ? await opening.open(file) : file;
      } catch {
        return undefined;
      }
    };
    let [reports, entries, broken] = [0, 0, 0];
    for await (const batch of store.readHistories()) {
      for (const { report, timeline } of batch) {
        const opened = await open({ report, timeline, attachments: [] });
        const faults = await verifyHistory(report, opened?.timeline ?? timeline);
        if (!opened) faults.push("Its sealed words do not open: the key is not here, or they were changed.");
        for (const fault of faults) process.stdout.write(`${report.trackingId}: ${fault}\n`);
        reports++;
        entries += timeline.length;
        if (faults.length > 0) broken++;
      }
    }
    const checked = `${counted(reports, "report", "reports")} with ${counted(entries, "entry", "entries")} checked`;
    process.stdout.write(broken > 0 ? `${checked}, ${broken} broken.\n` : `${checked}, all as written.\n`);
    return broken > 0 ? 1 : 0;
  });
};

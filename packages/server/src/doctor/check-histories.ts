import { createResealing, type ReportFile, verifyHistory } from "@lapor/channel/store";
import { sealKeysOf } from "../config/data-settings.ts";
import { counted } from "../platform/counted.ts";
import { readHistories } from "../store/report/histories.ts";
import type { Check } from "./check.ts";

/**
 * Checks that every report's history is unchanged. Findings name reports by tracking ID, without citizens'
 * text.
 */
export const historiesCheck: Check = {
  name: "histories",
  examine({ db, config, secret }) {
    const opening = secret && createResealing({ secret, ...sealKeysOf(config) });
    let [reports, entries] = [0, 0];
    /**
     * Returns the entry with its text decrypted: unchanged without the secret, or undefined when it is
     * undecryptable.
     */
    const open = async (file: ReportFile): Promise<ReportFile | undefined> => {
      try {
        return opening ? await opening.open(file) : file;
      } catch {
        return undefined;
      }
    };
    async function* examineAll(): AsyncGenerator<string> {
      for await (const batch of readHistories(db))
        for (const { report, timeline } of batch) {
          reports++;
          entries += timeline.length;
          const opened = await open({ report, timeline, attachments: [], departures: [] });
          if (!opened)
            yield `Report ${report.trackingId}: its sealed text cannot be decrypted. Its key is missing, or it was changed: put the key back into LAPOR_SEAL_KEYS, or restore the report from a backup.`;
          for (const fault of await verifyHistory(report, opened?.timeline ?? timeline))
            yield `Report ${report.trackingId}: ${fault} Somebody changed the database outside the program: find out who, and restore the report from a backup.`;
        }
    }
    return {
      findings: examineAll(),
      looked: () =>
        `${counted(reports, "report", "reports")} with ${counted(entries, "entry", "entries")}, all unchanged.`,
    };
  },
};

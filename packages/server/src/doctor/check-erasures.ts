import { findUndone } from "../erasures/find-undone.ts";
import { counted } from "../platform/counted.ts";
import { listRestorations } from "../store/privacy/restorations.ts";
import { readUnerased } from "../store/privacy/tombstones.ts";
import { type Check, found } from "./check.ts";

/** Checks that erased data is still erased after a backup was restored. */
export const erasuresCheck: Check = {
  name: "erasures",
  async examine({ db, journal }) {
    const findings = [];
    let [noted, undone] = [0, 0];
    const store = { readUnerased: (ids: readonly string[]) => readUnerased(db, ids) };
    try {
      for await (const batch of journal.list()) noted += batch.length;
      for await (const batch of findUndone(store, journal)) undone += batch.length;
    } catch (error) {
      findings.push(
        `Erasures are recorded in ${journal.location}, which cannot be read (${error instanceof Error ? error.message : "no answer"}): until then no reporter's data can be erased. Check that it exists and that this machine can reach it.`,
      );
    }
    if (undone > 0)
      findings.push(
        `${counted(undone, "report that was", "reports that were")} erased on request ${undone === 1 ? "exists" : "exist"} again: an older backup was restored. Run "lapor erasures apply", or start "lapor serve", which does it first.`,
      );
    const open = (await listRestorations(db)).find(({ isOpen }) => isOpen);
    if (open)
      findings.push(
        `The backup of ${open.backupAt.toISOString()} was restored at ${open.at.toISOString()}, and no list of erasures was applied since: data erased in between exists again. Run "lapor erasures apply FILE" with the output of "lapor erasures list"; if nothing was erased, "lapor erasures apply --none".`,
      );
    return found(
      findings,
      `${counted(noted, "erasure is", "erasures are")} recorded in ${journal.location}, all done.`,
    );
  },
};

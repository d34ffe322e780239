import type { SavedViewRecord } from "../records/desk.ts";
import type { OfficerRecord } from "../records/officers.ts";
import type { Records } from "../records/ports.ts";
import type { DeskTransaction } from "./store.ts";

/**
 * Returns the desk's writes for a transaction in memory. Transactions run one after another, so reading a
 * record also locks it.
 */
export const deskWrites = ({
  officers,
  savedViews,
}: {
  officers: Map<string, Pick<OfficerRecord, "state">>;
  savedViews: Map<string, SavedViewRecord>;
}): Omit<DeskTransaction, keyof Records<never>> => ({
  async lockSavedViews(officerId) {
    const officer = officers.get(officerId);
    if (!officer || officer.state === "left") return undefined;
    return [...savedViews.values()].filter((view) => view.officerId === officerId);
  },
});

import type { NewSavedView, SavedView, SavedViewList } from "@lapor/openapi";
import { DomainError, throwIfInvalid } from "../platform/domain-error.ts";
import type { SavedViewRecord } from "../records/desk.ts";
import type { System, Transactions } from "../records/ports.ts";
import type { DeskTransaction } from "./store.ts";

export type SavedViewContext = Pick<System, "clock"> & { store: Transactions<DeskTransaction> };

/** The maximum number of saved views per officer; this many fit on one page. */
const mostViews = 50;

/** Decrypts a stored view. Returns undefined if that fails. */
const readView = ({ id, content }: SavedViewRecord): SavedView | undefined =>
  content === "" ? undefined : { id, ...(JSON.parse(content) as NewSavedView) };

/** Returns views as the API returns them. A view that cannot be decrypted is left out. */
export const viewSavedViews = (views: readonly SavedViewRecord[]): SavedViewList => ({
  data: views.flatMap((view) => readView(view) ?? []),
  nextCursor: null,
});

/** Normalizes a name, so names that differ only in case or spaces compare as equal. */
const fold = (name: string): string => name.normalize("NFKC").toLowerCase().replace(/\s+/g, "");

/** Saves a view for the officer and returns all of the officer's views. Throws `validation_failed`. */
export async function storeView(
  { store, clock }: SavedViewContext,
  { officerId, id }: Pick<SavedViewRecord, "officerId" | "id">,
  { name, view, filters }: NewSavedView,
): Promise<SavedViewRecord[]> {
  return store.transaction(async (transaction: DeskTransaction) => {
    const present = await transaction.lockSavedViews(officerId);
    // The officer left the agency during the request.
    if (!present) throw new DomainError("unauthorized");
    const known = present.find((one) => one.id === id);
    if (!known && present.length >= mostViews)
      throwIfInvalid([{ pointer: "#", code: "too_many", limits: { limit: mostViews } }]);
    const others = viewSavedViews(present).data.filter((one) => one.id !== id);
    if (others.some((one) => fold(one.name) === fold(name)))
      throwIfInvalid([{ pointer: "#/name", code: "duplicate" }]);
    const saved: SavedViewRecord = {
      officerId,
      id,
      content: JSON.stringify({ name, ...(view && { view }), filters }),
      createdAt: known?.createdAt ?? clock.now(),
    };
    await transaction.put("savedViews", saved);
    return known ? present.map((one) => (one.id === id ? saved : one)) : [...present, saved];
  });
}

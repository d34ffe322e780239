import type { NewSavedView, SavedView, SavedViewList } from "@lapor/openapi";
import { DomainError, throwIfInvalid } from "../platform/domain-error.ts";
import type { SavedViewRecord } from "../records/desk.ts";
import type { System, Transactions } from "../records/ports.ts";
import type { DeskTransaction } from "./store.ts";

/** The parts of the channel that changing saved views needs. */
export type SavedViewContext = Pick<System, "clock"> & { store: Transactions<DeskTransaction> };

/** Maximum number of saved views per officer: they fit on one page. */
const mostViews = 50;

/** A view as it is stored; undefined if it could not be decrypted. */
const readView = ({ id, content }: SavedViewRecord): SavedView | undefined =>
  content === "" ? undefined : { id, ...(JSON.parse(content) as NewSavedView) };

/** Views for a response. One that cannot be decrypted is left out. */
export const viewSavedViews = (views: readonly SavedViewRecord[]): SavedViewList => ({
  data: views.flatMap((view) => readView(view) ?? []),
  nextCursor: null,
});

/** Makes names equal that differ only in case and spaces. */
const fold = (name: string): string => name.normalize("NFKC").toLowerCase().replace(/\s+/g, "");

/** Saves a view of the officer, and returns all of them. Throws `validation_failed`. */
export async function storeView(
  { store, clock }: SavedViewContext,
  { officerId, id }: Pick<SavedViewRecord, "officerId" | "id">,
  { name, view, filters }: NewSavedView,
): Promise<SavedViewRecord[]> {
  return store.transaction(async (transaction: DeskTransaction) => {
    const present = await transaction.lockSavedViews(officerId);
    // The officer left during the request.
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

import type { SavedViewList } from "@lapor/openapi";
import { viewSavedViews } from "../desk/saved-views.ts";
import type { DeskStore, DeskTransaction } from "../desk/store.ts";
import type { Caller } from "../limits/client-info.ts";
import { requireSession } from "../officers/principal.ts";
import type { Transactions } from "../records/ports.ts";

type Context = { store: DeskStore & Transactions<DeskTransaction> };

/** Deletes the officer's saved view with this ID, if it exists. Returns the remaining views. */
export async function deleteView({ store }: Context, caller: Caller, viewId: string): Promise<SavedViewList> {
  const officerId = requireSession(caller.principal).id;
  await store.transaction((transaction: DeskTransaction) =>
    transaction.remove("savedViews", { officerId, id: viewId }),
  );
  return viewSavedViews(await store.list("savedViews", { officerId }));
}

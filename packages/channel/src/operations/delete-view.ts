import type { SavedViewList } from "@lapor/openapi";
import type { ChannelContext } from "../context.ts";
import { viewSavedViews } from "../desk/saved-views.ts";
import type { Caller } from "../limits/client-info.ts";
import { requireSession } from "../officers/principal.ts";

/** Deletes the saved view of the officer with this id, if it exists. Returns the remaining ones. */
export async function deleteView(
  { store }: Pick<ChannelContext, "store">,
  caller: Caller,
  viewId: string,
): Promise<SavedViewList> {
  const officerId = requireSession(caller.principal).id;
  await store.transaction((transaction) => transaction.deleteView({ officerId, id: viewId }));
  return viewSavedViews(await store.listSavedViews(officerId));
}

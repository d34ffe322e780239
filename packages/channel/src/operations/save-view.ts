import type { NewSavedView, SavedViewList } from "@lapor/openapi";
import { type SavedViewContext, storeView, viewSavedViews } from "../desk/saved-views.ts";
import type { Caller } from "../limits/client-info.ts";
import { requireSession } from "../officers/principal.ts";

/** Creates or replaces an officer's saved view. The last write wins. */
export async function saveView(
  context: SavedViewContext,
  caller: Caller,
  viewId: string,
  input: NewSavedView,
): Promise<SavedViewList> {
  const view = { officerId: requireSession(caller.principal).id, id: viewId };
  return viewSavedViews(await storeView(context, view, input));
}

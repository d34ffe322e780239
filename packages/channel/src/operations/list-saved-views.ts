import type { SavedViewList } from "@lapor/openapi";
import { viewSavedViews } from "../desk/saved-views.ts";
import type { DeskStore } from "../desk/store.ts";
import type { Caller } from "../limits/client-info.ts";
import { requireSession } from "../officers/principal.ts";

export async function listSavedViews(
  { store }: { store: DeskStore },
  caller: Caller,
): Promise<SavedViewList> {
  return viewSavedViews(await store.list("savedViews", { officerId: requireSession(caller.principal).id }));
}

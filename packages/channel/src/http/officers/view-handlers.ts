import { deleteView } from "../../operations/delete-view.ts";
import { listSavedViews } from "../../operations/list-saved-views.ts";
import { saveView } from "../../operations/save-view.ts";
import type { ContextOf, Handlers } from "../exchange.ts";

export type ViewContext = ContextOf<typeof deleteView | typeof listSavedViews | typeof saveView>;

export const createViewHandlers = (
  context: ViewContext,
): Pick<Handlers, "listSavedViews" | "saveView" | "deleteView"> => ({
  listSavedViews: async ({ caller }) => ({ body: await listSavedViews(context, caller) }),
  saveView: async ({ caller, path, body }) => ({ body: await saveView(context, caller, path.viewId, body) }),
  deleteView: async ({ caller, path }) => ({ body: await deleteView(context, caller, path.viewId) }),
});

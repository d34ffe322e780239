import type { ChannelContext } from "../../context.ts";
import { deleteView } from "../../operations/delete-view.ts";
import { listSavedViews } from "../../operations/list-saved-views.ts";
import { saveView } from "../../operations/save-view.ts";
import type { Handlers } from "../exchange.ts";

/** Handlers for the saved views of an officer. */
export const createViewHandlers = (
  context: ChannelContext,
): Pick<Handlers, "listSavedViews" | "saveView" | "deleteView"> => ({
  listSavedViews: async ({ caller }) => ({ body: await listSavedViews(context, caller) }),
  saveView: async ({ caller, path, body }) => ({ body: await saveView(context, caller, path.viewId, body) }),
  deleteView: async ({ caller, path }) => ({ body: await deleteView(context, caller, path.viewId) }),
});

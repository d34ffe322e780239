import type { ChannelContext, Clock, Session } from "../session/session.ts";
import { loadPageStrings } from "../strings/strings.ts";
import { queryOf } from "../view/filters.ts";
import type { Route } from "../view/route.ts";
import { findView } from "../view/views.ts";

/**
 * Opens the dialog that exports the list. The dialog's code is loaded on first use, so a second click can
 * arrive before the dialog is open.
 */
export async function openExport(
  root: ParentNode,
  session: Session & ChannelContext & Clock,
  { view: name, filters }: Route,
): Promise<void> {
  const view = findView(name);
  if (!view) return;
  const [{ createExportDialog }, { exports: strings }] = await Promise.all([
    import("./export-dialog.ts"),
    loadPageStrings(session.language),
  ]);
  if (root.querySelector("desk-export")) return;
  root.append(createExportDialog({ session, strings, view: name, query: queryOf(view, filters, session) }));
}

import type { ChannelContext, Clock, Session } from "../session/session.ts";
import type { ExportStrings } from "../strings/id/exports.ts";
import type { Language } from "../strings/load-strings.ts";
import { queryOf } from "../view/filters.ts";
import type { Route } from "../view/route.ts";
import { findView } from "../view/views.ts";

const loadExportStrings = async (language: Language): Promise<ExportStrings> =>
  language === "id"
    ? (await import("../strings/id/exports.ts")).exportStrings
    : (await import("../strings/en/exports.ts")).exporting;

/**
 * Opens the dialog that exports the list of a route. It is loaded when it is first needed, so that a second
 * click can come before it is open.
 */
export async function openExport(
  root: ParentNode,
  session: Session & ChannelContext & Clock,
  { view: name, filters }: Route,
): Promise<void> {
  const view = findView(name);
  if (!view) return;
  const [{ createExportDialog }, strings] = await Promise.all([
    import("./export-dialog.ts"),
    loadExportStrings(session.language),
  ]);
  if (root.querySelector("desk-export")) return;
  root.append(createExportDialog({ session, strings, view: name, query: queryOf(view, filters, session) }));
}

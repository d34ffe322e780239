import type { WidgetManifest } from "../widget-files.ts";

/** The packages' version until their first release. */
const beforeRelease = "0.0.0";

/** Whether the widget has been released. */
export const isReleased = __WIDGET_MANIFEST__.version !== beforeRelease;

/**
 * The built widget's manifest. Before the first release, it contains the version that the first release will
 * have.
 */
export const widgetManifest: WidgetManifest = {
  ...__WIDGET_MANIFEST__,
  version: isReleased ? __WIDGET_MANIFEST__.version : "1.0.0",
};

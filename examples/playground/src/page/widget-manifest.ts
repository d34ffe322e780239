import type { WidgetManifest } from "../widget-files.ts";

/** The packages' version until their first release. */
const beforeRelease = "0.0.0";

/** Whether a release of the widget exists. */
export const isReleased = __WIDGET_MANIFEST__.version !== beforeRelease;

/**
 * The manifest of the built widget. Before the first release it has the version that the release will have.
 */
export const widgetManifest: WidgetManifest = {
  ...__WIDGET_MANIFEST__,
  version: isReleased ? __WIDGET_MANIFEST__.version : "1.0.0",
};

import type { WidgetManifest } from "../widget-files.ts";

/** The version that the packages have before their first release. */
const beforeRelease = "0.0.0";

export const isReleased = __WIDGET_MANIFEST__.version !== beforeRelease;

/**
 * The built widget's manifest. Before the first release, its version is replaced with the one that the first
 * release will have.
 */
export const widgetManifest: WidgetManifest = {
  ...__WIDGET_MANIFEST__,
  version: isReleased ? __WIDGET_MANIFEST__.version : "1.0.0",
};

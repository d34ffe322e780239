declare module "*.css";
/** Defined in vite.config.ts. */
declare const __WIDGET_MANIFEST__: import("./widget-files.ts").WidgetManifest;

declare module "*.css";
/** Put in by vite.config.ts. */
declare const __WIDGET_MANIFEST__: import("./widget-files.ts").WidgetManifest;

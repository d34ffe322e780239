// Its build for browsers has no types of its own.
declare module "@guidepup/virtual-screen-reader/browser.js" {
  export * from "@guidepup/virtual-screen-reader";
}

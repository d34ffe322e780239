// Its build for browsers has no types.
declare module "@guidepup/virtual-screen-reader/browser.js" {
  export * from "@guidepup/virtual-screen-reader";
}

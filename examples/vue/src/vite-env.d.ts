/// <reference types="vite/client" />

interface ImportMetaEnv {
  readonly VITE_LAPOR_CHANNEL: string;
  readonly VITE_LAPOR_KEY: string;
}

// For tools without support for single-file components; vue-tsc has it.
declare module "*.vue" {
  import type { Component } from "vue";

  const component: Component;
  export default component;
}

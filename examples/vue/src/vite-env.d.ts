/// <reference types="vite/client" />

interface ImportMetaEnv {
  readonly VITE_LAPOR_CHANNEL: string;
  readonly VITE_LAPOR_KEY: string;
}

// For tools that know no single-file components; vue-tsc does.
declare module "*.vue" {
  import type { Component } from "vue";

  const component: Component;
  export default component;
}

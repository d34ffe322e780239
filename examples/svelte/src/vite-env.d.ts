/// <reference types="svelte" />

interface ImportMetaEnv {
  readonly VITE_LAPOR_CHANNEL: string;
  readonly VITE_LAPOR_KEY: string;
}
interface ImportMeta {
  readonly env: ImportMetaEnv;
}
declare module "*.css";

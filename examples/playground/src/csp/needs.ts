/** What the widget asks of a page's policy, on a site with a given snippet. Addresses are absolute. */
export interface Needs {
  /** Address of the page that holds the snippet. */
  site: string;
  script: ScriptFile;
  /** The build that needs nothing from beside it, where a policy lets no other run. */
  oneFile: ScriptFile;
  /** Address of the channel. */
  channel: string;
  /** Address template of the map's tiles. */
  tiles?: string;
  /** What the script tag carries beside its address. */
  tag: Tag;
  /** Whether the snippet has a `<style>`, and a `<script>` with code in it. */
  inline: { style: boolean; script: boolean };
}

/** A build of the widget at its address. */
export interface ScriptFile {
  url: string;
  /** Integrity hash of that very file. */
  integrity: string;
  /** Whether it fetches more files from beside it, the form's own ones (`parts`) or just the map (`map`). */
  fetches: "parts" | "map" | "nothing";
}

/** Attributes of the script tag that a policy may look at. */
export interface Tag {
  /** The page's own nonce, which its policy names. */
  nonce: boolean;
  integrity: boolean;
}

/** What may be wanting. */
export type Need =
  | "script"
  | "parts"
  | "map"
  | "channel"
  | "worker"
  | "tiles"
  | "sandbox"
  | "sandbox_comfort"
  | "trusted_types"
  | "trusted_worker"
  | "old_safari"
  | "inline_style"
  | "inline_script";

/** Of an address with `{z}` and the like, one as it is fetched. */
export const tileAddress = (template: string, site: string): URL =>
  new URL(template.replace(/\{[a-z]\}/g, "0"), site);

/** The word that allows an address: `'self'`, or its origin. */
export const wordFor = (url: URL, site: URL): string => (url.origin === site.origin ? "'self'" : url.origin);

/** The widget's needs from a page's policy, for a site and a snippet. Addresses are absolute. */
export interface Needs {
  /** Address of the page with the snippet. */
  site: string;
  script: ScriptFile;
  /** The build in a single file, for policies that allow no other. */
  oneFile: ScriptFile;
  /** Address of the channel. */
  channel: string;
  /** Address template of the map's tiles. */
  tiles?: string;
  /** Attributes of the script tag besides its address. */
  tag: Tag;
  /** Whether the snippet has a `<style>`, and a `<script>` with inline code. */
  inline: { style: boolean; script: boolean };
}

/** A build of the widget at its address. */
export interface ScriptFile {
  url: string;
  /** Integrity hash of that file. */
  integrity: string;
  /** Later loads: further parts of the form (`parts`), only the map (`map`), or nothing. */
  fetches: "parts" | "map" | "nothing";
}

/** Attributes of the script tag that a policy may check. */
export interface Tag {
  /** The page's own nonce, as in its policy. */
  nonce: boolean;
  integrity: boolean;
}

/** A need of the widget. */
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

/** An example of a tile address, from a template with `{z}` and others. */
export const tileAddress = (template: string, site: string): URL =>
  new URL(template.replace(/\{[a-z]\}/g, "0"), site);

/** The source that allows an address: `'self'`, or its origin. */
export const wordFor = (url: URL, site: URL): string => (url.origin === site.origin ? "'self'" : url.origin);

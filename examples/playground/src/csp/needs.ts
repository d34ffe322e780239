/** What the widget needs from a page's policy, for one site and snippet. All URLs are absolute. */
export interface Needs {
  /** The URL of the page with the snippet. */
  site: string;
  script: ScriptFile;
  /** The one-file build, for policies that allow no other build. */
  oneFile: ScriptFile;
  channel: string;
  tiles?: string;
  /** The script tag's attributes, except its URL. */
  tag: Tag;
  /** Whether the snippet contains a `<style>` element and an inline script. */
  inline: { style: boolean; script: boolean };
}

export interface ScriptFile {
  url: string;
  integrity: string;
  /** What the script loads later: other parts of the form (`parts`), only the map (`map`), or nothing. */
  fetches: "parts" | "map" | "nothing";
}

export interface Tag {
  /** Whether the tag has the page's nonce, which is also in the policy. */
  nonce: boolean;
  integrity: boolean;
}

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

/** Returns an example of a tile URL, from a template with `{z}` and the other placeholders. */
export const tileAddress = (template: string, site: string): URL =>
  new URL(template.replace(/\{[a-z]\}/g, "0"), site);

/** Returns the source that allows a URL: `'self'` or the URL's origin. */
export const wordFor = (url: URL, site: URL): string => (url.origin === site.origin ? "'self'" : url.origin);

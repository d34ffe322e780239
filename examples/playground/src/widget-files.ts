import type { Settings } from "./settings.ts";

/** The content of `@lapor/widget/manifest.json`: the version, and each file's integrity hash and size. */
export interface WidgetManifest {
  version: string;
  files: Readonly<Record<string, { integrity: string; bytes: number; brotli: number }>>;
}

/** The builds by their names on this page. The public reports have only one build, `public`. */
export const buildFiles = {
  light: "lapor.js",
  all: "lapor.all.js",
  classic: "lapor.iife.js",
  public: "public.js",
} as const;

export type Build = keyof typeof buildFiles;

/** Returns the build that a page with the selected element needs. */
export const loadedBuild = ({ element, build }: Pick<Settings, "element" | "build">): Build =>
  element === "lapor-public" ? "public" : (build as Build);

/** The file of a build on a CDN with the release's folder structure. */
export interface WidgetFile {
  url: string;
  /** The hash for the script tag, or undefined if the file at that URL can change. */
  integrity: string | undefined;
  /** The hash of the current file. */
  hash: string;
}

/**
 * Returns a build's URL. If the URL contains only the major version, a site gets fixes without a change to
 * its page. If it contains the full version, the script tag can have a hash.
 * @param folder The URL of the folder `lapor/`, or empty.
 */
export function widgetFile(folder: string, build: Build, { version, files }: WidgetManifest): WidgetFile {
  const name = buildFiles[build];
  const hash = files[name]?.integrity ?? "";
  const root = (folder || "https://cdn.example/lapor/").replace(/\/*$/, "/");
  const major = version.split(".")[0] ?? "";
  return build === "all"
    ? { url: `${root}${version}/${name}`, integrity: hash, hash }
    : { url: `${root}${major}/${name}`, integrity: undefined, hash };
}

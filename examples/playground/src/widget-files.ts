import type { Settings } from "./settings.ts";

/** `@lapor/widget/manifest.json`: the version, and the integrity hash and size of each file. */
export interface WidgetManifest {
  version: string;
  files: Readonly<Record<string, { integrity: string; bytes: number; brotli: number }>>;
}

/** The builds by their names on this page; `public` is that of the public reports, which have only one. */
export const buildFiles = {
  light: "lapor.js",
  all: "lapor.all.js",
  classic: "lapor.iife.js",
  public: "public.js",
} as const;

export type Build = keyof typeof buildFiles;

/** The build that a page with the chosen element loads. */
export const loadedBuild = ({ element, build }: Pick<Settings, "element" | "build">): Build =>
  element === "lapor-public" ? "public" : (build as Build);

/**
 * The file of a build: its address on a CDN with the release's layout, and its hash when the
 * address never changes.
 */
export interface WidgetFile {
  url: string;
  /** In the tag: the file at that address never changes. */
  integrity: string | undefined;
  /** Of the current file. */
  hash: string;
}

/**
 * The address of a build: with its major version where the site wants fixes without changing the
 * page, with its full version where the tag has a hash.
 * @param folder Address of the folder `lapor/`, or empty.
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

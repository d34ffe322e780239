/** `@lapor/widget/manifest.json`: the version, and for each file its integrity hash and its bytes. */
export interface WidgetManifest {
  version: string;
  files: Readonly<Record<string, { integrity: string; bytes: number; brotli: number }>>;
}

/** The builds by the names that this page gives them. */
export const buildFiles = { light: "lapor.js", all: "lapor.all.js", classic: "lapor.iife.js" } as const;

/** One of the three builds. */
export type Build = keyof typeof buildFiles;

/** The file of a build, its address on a CDN that a release has laid out, and its hash where the address never changes. */
export interface WidgetFile {
  url: string;
  /** Told in the tag: the file at that address is always the same. */
  integrity: string | undefined;
  /** Of the file as it is now. */
  hash: string;
}

/**
 * Where a build lies: by its major version where the site wants mends without touching the page, by its full version where a hash stands in
 * the tag.
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

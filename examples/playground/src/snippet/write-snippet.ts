import type { Settings } from "../settings.ts";
import { type Build, loadedBuild, type WidgetManifest, widgetFile } from "../widget-files.ts";
import { htmlSnippet } from "./html.ts";
import { bladeSnippet, phpSnippet } from "./php.ts";
import { reactSnippet } from "./react.ts";
import { wordpressSnippet } from "./wordpress.ts";

/** One text to copy. */
export interface SnippetPart {
  /** The place for the code, by the key of its sentence. */
  where:
    | "page"
    | "style_sheet"
    | "script_file"
    | "wordpress_settings"
    | "wordpress_page"
    | "wordpress_style"
    | "php_config"
    | "php_page"
    | "blade_env"
    | "blade_page"
    | "terminal"
    | "react_component";
  code: string;
}

/** The input of snippet writers. */
export interface SnippetSource {
  settings: Settings;
  file: ReturnType<typeof widgetFile>;
  /** Version of the widget. */
  version: string;
  /** The page's policy requires a nonce in the tag. */
  nonce: boolean;
}

const writers = {
  html: htmlSnippet,
  wordpress: wordpressSnippet,
  php: phpSnippet,
  blade: bladeSnippet,
  react: reactSnippet,
};

/** All texts to copy for the chosen kind of site, in order. */
export function writeSnippet(
  settings: Settings,
  manifest: WidgetManifest,
  { nonce = false, integrity = false } = {},
): SnippetPart[] {
  const { version, files } = manifest;
  // Plugin and packages find the script of the public reports beside the other one.
  const build = settings.target === "html" ? loadedBuild(settings) : (settings.build as Build);
  const file = widgetFile(settings.files, build, { version, files });
  // A hash in the tag is valid only at an address that never changes.
  const fixed =
    integrity && !file.integrity
      ? { ...file, url: file.url.replace(/\/[^/]+\/([^/]+)$/, `/${version}/$1`), integrity: file.hash }
      : file;
  return writers[settings.target as keyof typeof writers]({ settings, file: fixed, version, nonce }).filter(
    ({ code }) => code !== "",
  );
}

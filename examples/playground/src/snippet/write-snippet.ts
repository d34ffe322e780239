import type { Settings } from "../settings.ts";
import { type Build, loadedBuild, type WidgetManifest, widgetFile } from "../widget-files.ts";
import { htmlSnippet } from "./html.ts";
import { bladeSnippet, phpSnippet } from "./php.ts";
import { reactSnippet } from "./react.ts";
import { wordpressSnippet } from "./wordpress.ts";

export interface SnippetPart {
  /** Where to put the code, as the key of its sentence. */
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

/** The input of every snippet writer. */
export interface SnippetSource {
  settings: Settings;
  file: ReturnType<typeof widgetFile>;
  version: string;
  /** Whether the page's policy requires a nonce in the script tag. */
  nonce: boolean;
}

const writers = {
  html: htmlSnippet,
  wordpress: wordpressSnippet,
  php: phpSnippet,
  blade: bladeSnippet,
  react: reactSnippet,
};

/** Returns all texts to copy for the selected kind of site, in the order in which they are used. */
export function writeSnippet(
  settings: Settings,
  manifest: WidgetManifest,
  { nonce = false, integrity = false } = {},
): SnippetPart[] {
  const { version, files } = manifest;
  // For other targets, keep the form's build. The plugin and the packages find the public reports' script
  // themselves, next to the form's script.
  const build = settings.target === "html" ? loadedBuild(settings) : (settings.build as Build);
  const file = widgetFile(settings.files, build, { version, files });
  // A hash is valid only if the content at the URL never changes, so the URL needs the full version.
  const fixed =
    integrity && !file.integrity
      ? { ...file, url: file.url.replace(/\/[^/]+\/([^/]+)$/, `/${version}/$1`), integrity: file.hash }
      : file;
  return writers[settings.target as keyof typeof writers]({ settings, file: fixed, version, nonce }).filter(
    ({ code }) => code !== "",
  );
}

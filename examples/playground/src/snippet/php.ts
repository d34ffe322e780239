import { laravelEnvironment, writeAttributes } from "@lapor/sdk/snippet";
import { attributesOf, channelOf } from "./attributes.ts";
import { prefillScript } from "./prefill.ts";
import { styleRules } from "./style-rules.ts";
import type { SnippetPart, SnippetSource } from "./write-snippet.ts";

const phpText = (text: string): string => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;

const functions: Readonly<Record<string, string>> = {
  "lapor-form": "lapor_form($lapor)",
  "lapor-status": "lapor_status($lapor)",
  "lapor-button": "lapor_button($lapor, 'Lapor')",
  "lapor-public": "lapor_public($lapor)",
};

const asFiles = ({ settings }: SnippetSource): SnippetPart[] => [
  { where: "style_sheet", code: styleRules(settings) },
  { where: "script_file", code: prefillScript(settings) },
];

/** Returns the settings for `lapor.php` (`examples/php-include`) and the code for a page. */
export function phpSnippet(source: SnippetSource): SnippetPart[] {
  const { settings, file, nonce } = source;
  const values = {
    script: file.url,
    ...(file.integrity && { integrity: file.integrity }),
    ...attributesOf(settings),
  };
  const lines = Object.entries(values).map(([name, value]) => `    ${phpText(name)} => ${phpText(value)},`);
  return [
    { where: "php_config", code: `<?php\nreturn [\n${lines.join("\n")}\n];` },
    {
      where: "php_page",
      code: `<?php
require_once __DIR__ . '/lapor.php';
$lapor = require __DIR__ . '/config.php';
?>
<?= ${settings.element === "lapor-public" ? "lapor_public_script" : "lapor_script"}($lapor${nonce ? ", $nonce" : ""}) ?>
<?= ${functions[settings.element]} ?>`,
    },
    ...asFiles(source),
  ];
}

/** Formats a Blade component's attributes. Escapes braces, because `{{` and `{!!` would start code. */
const bladeAttributes = (attributes: Readonly<Record<string, string>>): string =>
  writeAttributes(attributes).replace(/\{(?=\{|!!)/g, "&#123;");

/** Returns the environment settings for the package in `examples/laravel`, and the code for a view. */
export function bladeSnippet(source: SnippetSource): SnippetPart[] {
  const { settings, file } = source;
  const { agency, key, channel, status } = settings;
  const environment = laravelEnvironment({
    script: file.url,
    integrity: file.integrity,
    channel: channelOf({ channel }),
    key: key || "pk_…",
    agency,
    status,
  });
  const inEnvironment = ["agency", "publishable-key", "base-url", "status-url"];
  const attributes = Object.entries(attributesOf(settings)).filter(([name]) => !inEnvironment.includes(name));
  return [
    { where: "blade_env", code: environment },
    {
      where: "blade_page",
      code: `<x-lapor-script${settings.element === "lapor-public" ? " public" : ""} />\n<x-${settings.element}${bladeAttributes(Object.fromEntries(attributes))} />`,
    },
    ...asFiles(source),
  ];
}

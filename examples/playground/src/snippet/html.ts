import { elementTag, scriptTag } from "@lapor/sdk/snippet";
import { attributesOf, fallbackHtml } from "./attributes.ts";
import { prefillScript } from "./prefill.ts";
import { styleRules } from "./style-rules.ts";
import type { SnippetPart, SnippetSource } from "./write-snippet.ts";

export function htmlSnippet(source: SnippetSource): SnippetPart[] {
  const rules = styleRules(source.settings);
  const script = prefillScript(source.settings);
  return [
    {
      where: "page",
      code: [
        ...(rules ? [`<style>\n${rules}\n</style>`] : []),
        tagOf(source),
        elementOf(source),
        ...(script ? [`<script type="module">\n${script}\n</script>`] : []),
      ].join("\n"),
    },
  ];
}

const tagOf = ({ settings, file, nonce }: SnippetSource): string =>
  scriptTag(
    {
      src: file.url,
      ...(file.integrity && { integrity: file.integrity, crossorigin: "anonymous" }),
      ...(nonce && { nonce: "…" }),
    },
    settings.build === "classic",
  );

const elementOf = ({ settings }: SnippetSource): string =>
  elementTag(settings.element, attributesOf(settings), fallbackHtml(settings));

import { attributesOf, escapeHtml, fallbackOf, writeAttributes } from "./attributes.ts";
import { prefillScript } from "./prefill.ts";
import { styleRules } from "./style-rules.ts";
import type { SnippetPart, SnippetSource } from "./write-snippet.ts";

/** One block to paste into a page. */
export function htmlSnippet(source: SnippetSource): SnippetPart[] {
  const rules = styleRules(source.settings);
  const script = prefillScript(source.settings);
  return [
    {
      where: "page",
      code: [
        ...(rules ? [`<style>\n${rules}\n</style>`] : []),
        scriptTag(source),
        elementTag(source),
        ...(script ? [`<script type="module">\n${script}\n</script>`] : []),
      ].join("\n"),
    },
  ];
}

/** The tag that loads the widget. */
function scriptTag({ settings, file, nonce }: SnippetSource): string {
  const kind = settings.build === "classic" ? " defer" : ' type="module" async';
  const attributes = {
    src: file.url,
    ...(file.integrity && { integrity: file.integrity, crossorigin: "anonymous" }),
    ...(nonce && { nonce: "…" }),
  };
  return `<script${kind}${writeAttributes(attributes)}></script>`;
}

/** The element with its fallback link. */
function elementTag({ settings }: SnippetSource): string {
  const link = `<a href="https://www.lapor.go.id">${escapeHtml(fallbackOf(settings))}</a>`;
  const attributes = Object.entries(attributesOf(settings));
  const lines = attributes.map(([name, value]) => `\n  ${name}="${escapeHtml(value)}"`);
  return `<${settings.element}${lines.join("")}>\n  ${link}\n</${settings.element}>`;
}

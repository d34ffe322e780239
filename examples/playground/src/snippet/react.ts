import { attributesOf, fallbackHtml } from "./attributes.ts";
import { prefillOf } from "./prefill.ts";
import { styleRules } from "./style-rules.ts";
import type { SnippetPart, SnippetSource } from "./write-snippet.ts";

const names: Readonly<Record<string, string>> = {
  "lapor-form": "Report",
  "lapor-status": "ReportStatus",
  "lapor-button": "ReportButton",
  "lapor-public": "PublicReports",
};

/**
 * Returns a component for React 19 or later. The widget is installed from npm and is part of the site's
 * bundle.
 */
export function reactSnippet({ settings, version }: SnippetSource): SnippetPart[] {
  const { element } = settings;
  // Quoted JSX attributes support only HTML escapes, so other values are written in braces.
  const attributes = Object.entries(attributesOf(settings)).map(([name, value]) =>
    /["&{}<>]/.test(value) ? `${name}={${JSON.stringify(value)}}` : `${name}="${value}"`,
  );
  const fill = prefillOf(settings);
  const isFilled = Object.keys(fill).length > 0;
  const ref = isFilled ? "\n    ref={(form) => void form?.prefill(values)}" : "";
  const code = `import "@lapor/widget${element === "lapor-public" ? "/public" : ""}";
import type {} from "@lapor/widget/react";
${isFilled ? `\nconst values = ${JSON.stringify(fill, null, 2)} as const;\n` : ""}
export const ${names[element]} = () => (
  <${element}${ref}
    ${attributes.join("\n    ")}
  >
    ${fallbackHtml(settings)}
  </${element}>
);`;
  return [
    { where: "terminal", code: `npm install @lapor/widget@${version}` },
    { where: "react_component", code },
    { where: "style_sheet", code: styleRules(settings) },
  ];
}

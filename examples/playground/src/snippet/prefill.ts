import type { Settings } from "../settings.ts";

/** What `prefill` is told; empty when nothing is chosen. Only the form itself can be told. */
export function prefillOf(settings: Settings): Record<string, string | boolean> {
  if (settings.element !== "lapor-form") return {};
  const values = {
    classification: settings.fillClassification,
    title: settings.fillTitle,
    regionCode: settings.fillRegion,
    address: settings.fillAddress,
    categoryId: settings.fillCategory,
    anonymous: settings.fillAnonymous === "yes",
    confidential: settings.fillConfidential === "yes",
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value));
}

// Within HTML no text may end the script that it stands in.
const literal = (value: unknown): string => JSON.stringify(value, null, 2).replaceAll("<", "\\u003c");

/** The script that fills in, or nothing. */
export function prefillScript(settings: Settings): string {
  const values = prefillOf(settings);
  if (Object.keys(values).length === 0) return "";
  return `customElements.whenDefined("lapor-form").then(() => {
  document.querySelector("lapor-form").prefill(${literal(values).replaceAll("\n", "\n  ")});
});`;
}

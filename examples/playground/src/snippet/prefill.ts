import type { Settings } from "../settings.ts";

/**
 * Returns the argument for `prefill`. The object is empty if nothing is selected or the element is not the
 * form.
 */
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

// Formats a JavaScript value. Escapes `<`, so that no text can close the surrounding script tag.
const literal = (value: unknown): string => JSON.stringify(value, null, 2).replaceAll("<", "\\u003c");

/** Returns the script that prefills the form, or an empty string if there is nothing to prefill. */
export function prefillScript(settings: Settings): string {
  const values = prefillOf(settings);
  if (Object.keys(values).length === 0) return "";
  return `customElements.whenDefined("lapor-form").then(() => {
  document.querySelector("lapor-form").prefill(${literal(values).replaceAll("\n", "\n  ")});
});`;
}

import type { Finding } from "./evaluate-policies.ts";
import type { Need } from "./needs.ts";
import { type Directive, directiveOf, type Policy } from "./policy.ts";

const without = ({ values }: Directive, words: readonly string[]): string[] =>
  words.filter((word) => !values.some((value) => value.toLowerCase() === word));

/**
 * The sandbox flags that the form requires. Without them, no script runs, nothing can be stored, or the
 * channel receives the origin "null", for which no key exists.
 */
const neededInSandbox = ["allow-scripts", "allow-same-origin", "allow-forms"];
/**
 * The sandbox flags for optional features: the warning before the page is closed, the download of the
 * receipt, and the link to the tracking page.
 */
const comfortInSandbox = ["allow-modals", "allow-downloads", "allow-popups"];

/** Evaluates the directive `sandbox`, which disables everything whose flag it does not list. */
export function evaluateSandbox(policy: Policy): Finding[] {
  const sandbox = directiveOf(policy, "sandbox");
  // Browsers ignore `sandbox` in a report-only policy (CSP Level 3, section 6.3.2).
  if (!sandbox || policy.disposition === "report") return [];
  const finding = (need: Need, wanted: readonly string[], state: "blocked" | "hampered"): Finding => {
    const words = without(sandbox, wanted);
    const base = { need, effective: "sandbox", decides: "sandbox" };
    return words.length === 0
      ? { ...base, state: "fine" }
      : { ...base, state, add: { directive: "sandbox", words, copied: [] } };
  };
  return [
    finding("sandbox", neededInSandbox, "blocked"),
    finding("sandbox_comfort", comfortInSandbox, "hampered"),
  ];
}

const allowsName = ({ values }: Directive, name: string): boolean =>
  values.includes("*") || values.includes(name);

/**
 * Evaluates trusted types. `trusted-types` lists the trusted types policies that scripts can create. The
 * script creates `lit-html` when it starts, so nothing works without it; only the worker needs `lapor`.
 * `require-trusted-types-for` alone blocks neither.
 * https://www.w3.org/TR/trusted-types/#trusted-types-csp-directive
 */
export function evaluateTrustedTypes(policy: Policy): Finding[] {
  const names = directiveOf(policy, "trusted-types");
  const required = directiveOf(policy, "require-trusted-types-for");
  if (!names && !required) return [];
  const finding = (need: Need, word: string, state: "blocked" | "hampered"): Finding => {
    const base = { need, effective: "trusted-types", decides: (names ?? required)?.name };
    return !names || allowsName(names, word)
      ? { ...base, state: "fine" }
      : { ...base, state, add: { directive: "trusted-types", words: [word], copied: [] } };
  };
  return [finding("trusted_types", "lit-html", "blocked"), finding("trusted_worker", "lapor", "hampered")];
}

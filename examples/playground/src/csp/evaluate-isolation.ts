import type { Finding } from "./evaluate-policies.ts";
import type { Need } from "./needs.ts";
import { type Directive, directiveOf, type Policy } from "./policy.ts";

const without = ({ values }: Directive, words: readonly string[]): string[] =>
  words.filter((word) => !values.some((value) => value.toLowerCase() === word));

/** Without these nothing runs, or nothing can be kept, or the channel meets an origin "null" that no key is made for. */
const neededInSandbox = ["allow-scripts", "allow-same-origin", "allow-forms"];
/** Asking before the page is left, saving the receipt, opening the page on which a report is followed. */
const comfortInSandbox = ["allow-modals", "allow-downloads", "allow-popups"];

/** The directive `sandbox`, which takes away everything that it does not name. */
export function judgeSandbox(policy: Policy): Finding[] {
  const sandbox = directiveOf(policy, "sandbox");
  // Browsers ignore it in a policy that only reports (CSP Level 3, §6.3.2).
  if (!sandbox || policy.disposition === "report") return [];
  const finding = (need: Need, wanted: readonly string[], state: "blocked" | "hampered"): Finding => {
    const words = without(sandbox, wanted);
    const told = { need, effective: "sandbox", decides: "sandbox" };
    return words.length === 0
      ? { ...told, state: "fine" }
      : { ...told, state, add: { directive: "sandbox", words, copied: [] } };
  };
  return [
    finding("sandbox", neededInSandbox, "blocked"),
    finding("sandbox_comfort", comfortInSandbox, "hampered"),
  ];
}

const allowsName = ({ values }: Directive, name: string): boolean =>
  values.includes("*") || values.includes(name);

/**
 * Trusted types: `trusted-types` names which policies scripts may make. `lit-html` is made when the script begins, so that without it nothing
 * runs; `lapor` is for the worker. `require-trusted-types-for` alone hinders neither.
 * https://www.w3.org/TR/trusted-types/#trusted-types-csp-directive
 */
export function judgeTrustedTypes(policy: Policy): Finding[] {
  const names = directiveOf(policy, "trusted-types");
  const required = directiveOf(policy, "require-trusted-types-for");
  if (!names && !required) return [];
  const finding = (need: Need, word: string, state: "blocked" | "hampered"): Finding => {
    const told = { need, effective: "trusted-types", decides: (names ?? required)?.name };
    return !names || allowsName(names, word)
      ? { ...told, state: "fine" }
      : { ...told, state, add: { directive: "trusted-types", words: [word], copied: [] } };
  };
  return [finding("trusted_types", "lit-html", "blocked"), finding("trusted_worker", "lapor", "hampered")];
}

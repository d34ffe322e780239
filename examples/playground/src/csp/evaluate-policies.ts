import { evaluateFetches } from "./evaluate-fetches.ts";
import { evaluateInline } from "./evaluate-inline.ts";
import { evaluateSandbox, evaluateTrustedTypes } from "./evaluate-isolation.ts";
import type { Need, Needs, Tag } from "./needs.ts";
import type { Policy } from "./policy.ts";

export interface Addition {
  directive: string;
  words: string[];
  /**
   * The sources that a new directive copies from the directive that applied before. Without them, the new
   * directive would block the rest of the site.
   */
  copied: string[];
}

/** One policy's effect on one of the widget's needs. */
export interface Finding {
  need: Need;
  /**
   * - `fine`: it works
   * - `blocked`: the widget does not work
   * - `hampered`: the widget works partly
   * - `note`: the widget works, with a remark
   */
  state: "fine" | "blocked" | "hampered" | "note";
  /** The directive's name in violation reports. */
  effective: string;
  /** The directive that applies, or undefined if none does. */
  decides: string | undefined;
  add?: Addition;
  /** An attribute that the script tag needs. */
  tag?: keyof Tag;
  /** Set if the policy allows only the one-file build. */
  oneFile?: true;
}

export interface Evaluation {
  policy: Policy;
  findings: Finding[];
}

/**
 * Evaluates each policy against the widget's needs. A report-only policy is evaluated as if it were enforced;
 * its `disposition` shows that it is not.
 */
export const evaluatePolicies = (policies: readonly Policy[], needs: Needs): Evaluation[] =>
  policies.map((policy) => ({
    policy,
    findings: [
      ...evaluateSandbox(policy),
      ...evaluateFetches(policy, needs),
      ...evaluateTrustedTypes(policy),
      ...evaluateInline(policy, needs),
    ],
  }));

/** The combined result of all enforced policies. */
export type Verdict = "works" | "works_with_less" | "does_not_work";

/** Returns the worst result among the enforced policies. */
export function verdictOf(evaluations: readonly Evaluation[]): Verdict {
  const states = evaluations
    .filter(({ policy }) => policy.disposition === "enforce")
    .flatMap(({ findings }) => findings.map(({ state }) => state));
  if (states.includes("blocked")) return "does_not_work";
  return states.includes("hampered") ? "works_with_less" : "works";
}

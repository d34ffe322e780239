import { evaluateFetches } from "./evaluate-fetches.ts";
import { evaluateInline } from "./evaluate-inline.ts";
import { evaluateSandbox, evaluateTrustedTypes } from "./evaluate-isolation.ts";
import type { Need, Needs, Tag } from "./needs.ts";
import type { Policy } from "./policy.ts";

/** Sources to add to a directive. */
export interface Addition {
  directive: string;
  words: string[];
  /**
   * Sources that a new directive copies from the one that decided before, so that the rest of the site keeps
   * working.
   */
  copied: string[];
}

/** The effect of one policy on one need of the widget. */
export interface Finding {
  need: Need;
  /**
   * - `fine`
   * - `blocked`: the widget does not work
   * - `hampered`: it works in part
   * - `note`: it works, with something to know
   */
  state: "fine" | "blocked" | "hampered" | "note";
  /** The name with which browsers report it. */
  effective: string;
  /** The directive that decides; undefined when no directive does. */
  decides: string | undefined;
  add?: Addition;
  /** An attribute that the script tag needs. */
  tag?: keyof Tag;
  /** The one-file build must replace the light one. */
  oneFile?: true;
}

/** The findings of one policy. */
export interface Evaluation {
  policy: Policy;
  findings: Finding[];
}

/**
 * Evaluates each policy against the widget's needs. A report-only policy is evaluated as if it
 * blocked: see its `disposition`.
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

/** The overall result under all policies. */
export type Verdict = "works" | "works_with_less" | "does_not_work";

/** The worst result of the enforced policies. */
export function verdictOf(evaluations: readonly Evaluation[]): Verdict {
  const states = evaluations
    .filter(({ policy }) => policy.disposition === "enforce")
    .flatMap(({ findings }) => findings.map(({ state }) => state));
  if (states.includes("blocked")) return "does_not_work";
  return states.includes("hampered") ? "works_with_less" : "works";
}

import { judgeFetches } from "./evaluate-fetches.ts";
import { judgeInline } from "./evaluate-inline.ts";
import { judgeSandbox, judgeTrustedTypes } from "./evaluate-isolation.ts";
import type { Need, Needs, Tag } from "./needs.ts";
import type { Policy } from "./policy.ts";

/** Words to write into a directive. */
export interface Addition {
  directive: string;
  words: string[];
  /** What the directive takes over when it is new: the sources of the one that decided before, so that nothing else of the site breaks. */
  copied: string[];
}

/** What one policy does to one thing that the widget needs. */
export interface Finding {
  need: Need;
  /**
   * - `fine`
   * - `blocked`: the widget does not work
   * - `hampered`: it works with less
   * - `note`: it works, and there is something to know
   */
  state: "fine" | "blocked" | "hampered" | "note";
  /** By which name browsers report it. */
  effective: string;
  /** The directive that decides, as the policy names it; undefined: none does. */
  decides: string | undefined;
  add?: Addition;
  /** What the script tag has to carry. */
  tag?: keyof Tag;
  /** The one-file build has to take the place of the light one. */
  oneFile?: true;
}

/** The findings on one policy. */
export interface Judgement {
  policy: Policy;
  findings: Finding[];
}

/** Holds each policy to what the widget needs. A policy that only reports is judged as if it blocked: see its `disposition`. */
export const judge = (policies: readonly Policy[], needs: Needs): Judgement[] =>
  policies.map((policy) => ({
    policy,
    findings: [
      ...judgeSandbox(policy),
      ...judgeFetches(policy, needs),
      ...judgeTrustedTypes(policy),
      ...judgeInline(policy, needs),
    ],
  }));

/** How it stands with the widget under all policies together. */
export type Verdict = "works" | "works_with_less" | "does_not_work";

/** The worst of what policies that block do. */
export function verdictOf(judgements: readonly Judgement[]): Verdict {
  const states = judgements
    .filter(({ policy }) => policy.disposition === "enforce")
    .flatMap(({ findings }) => findings.map(({ state }) => state));
  if (states.includes("blocked")) return "does_not_work";
  return states.includes("hampered") ? "works_with_less" : "works";
}

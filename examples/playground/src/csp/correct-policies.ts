import { type Addition, type Evaluation, evaluatePolicies, type Finding } from "./evaluate-policies.ts";
import type { Needs, ScriptFile, Tag } from "./needs.ts";
import { type Directive, directiveOf, type Policy } from "./policy.ts";

/** Policies under which the whole widget works, and the attributes that its script tag needs. */
export interface Correction {
  policies: Policy[];
  tag: Tag;
  /** The build that the script tag must load. */
  script: ScriptFile;
}

const isNone = (value: string): boolean => value.toLowerCase() === "'none'";

const withWords = (directive: Directive, words: readonly string[]): Directive => ({
  name: directive.name,
  values: [...new Set([...directive.values.filter((value) => !isNone(value)), ...words])],
});

const additionsOf = (findings: readonly Finding[]): Addition[] =>
  findings.flatMap((finding) => finding.add ?? []);

/**
 * Evaluates and corrects policies. If one policy allows only the one-file build, all policies are evaluated
 * with that build.
 */
export function correctFor(policies: readonly Policy[], needs: Needs): Correction {
  const first = correct(evaluatePolicies(policies, needs), needs);
  if (first.script === needs.script) return first;
  const changed = { ...needs, tag: first.tag, script: first.script };
  return correct(evaluatePolicies(policies, changed), changed);
}

function add(policy: Policy, { directive: name, words, copied }: Addition): Policy {
  const present = directiveOf(policy, name);
  const directives = present
    ? policy.directives.map((directive) => (directive === present ? withWords(directive, words) : directive))
    : [...policy.directives, withWords({ name, values: copied }, words)];
  return { ...policy, directives };
}

/**
 * Adds to each policy exactly the sources that its findings list, such as the URLs that the widget requests
 * and the hash of its file. Never adds `unsafe-…` or `*`.
 */
function correct(evaluations: readonly Evaluation[], { tag, script, oneFile }: Needs): Correction {
  const findings = evaluations.flatMap((evaluation) => evaluation.findings);
  const wants = (attribute: keyof Tag) =>
    tag[attribute] || findings.some((finding) => finding.tag === attribute);
  return {
    policies: evaluations.map((evaluation) =>
      additionsOf(evaluation.findings).reduce(add, evaluation.policy),
    ),
    tag: { nonce: wants("nonce"), integrity: wants("integrity") },
    script: findings.some((finding) => finding.oneFile) ? oneFile : script,
  };
}

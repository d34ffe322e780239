import { type Addition, type Finding, type Judgement, judge } from "./evaluate-policies.ts";
import type { Needs, ScriptFile, Tag } from "./needs.ts";
import { type Directive, directiveOf, type Policy } from "./policy.ts";

/** Policies under which the widget works in full, and what its tag has to carry for it. */
export interface Correction {
  policies: Policy[];
  tag: Tag;
  /** The build that its tag has to load. */
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
 * Judges and corrects in one. Where one policy lets only the one-file build run, the others are held to that build too.
 */
export function correctFor(policies: readonly Policy[], needs: Needs): Correction {
  const first = correct(judge(policies, needs), needs);
  if (first.script === needs.script) return first;
  const changed = { ...needs, tag: first.tag, script: first.script };
  return correct(judge(policies, changed), changed);
}

function add(policy: Policy, { directive: name, words, copied }: Addition): Policy {
  const present = directiveOf(policy, name);
  const directives = present
    ? policy.directives.map((directive) => (directive === present ? withWords(directive, words) : directive))
    : [...policy.directives, withWords({ name, values: copied }, words)];
  return { ...policy, directives };
}

/**
 * Adds to each policy what its findings name, and no more: only addresses that the widget fetches, `blob:` for its worker, hashes of its own
 * file, names of its trusted types, and what a sandbox takes away. Nothing of `unsafe-…`, no `*`.
 */
function correct(judgements: readonly Judgement[], { tag, script, oneFile }: Needs): Correction {
  const findings = judgements.flatMap((judgement) => judgement.findings);
  const wants = (attribute: keyof Tag) =>
    tag[attribute] || findings.some((finding) => finding.tag === attribute);
  return {
    policies: judgements.map((judgement) => additionsOf(judgement.findings).reduce(add, judgement.policy)),
    tag: { nonce: wants("nonce"), integrity: wants("integrity") },
    script: findings.some((finding) => finding.oneFile) ? oneFile : script,
  };
}

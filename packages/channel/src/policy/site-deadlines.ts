import type { DeadlineRule, Policy } from "../records/policy.ts";

/**
 * Replaces deadlines, either for a whole stage or for one classification. A deadline for complaints that need
 * an examination is replaced only by another deadline of that kind.
 */
export const replaceDeadlines = (
  base: readonly DeadlineRule[],
  own: readonly DeadlineRule[],
): DeadlineRule[] => [
  ...own,
  ...base.filter(
    ({ stage, classification, needsExamination }) =>
      !own.some(
        (entry) =>
          entry.stage === stage &&
          entry.needsExamination === needsExamination &&
          (entry.classification === undefined || entry.classification === classification),
      ),
  ),
];

export function policyFor(policy: Policy, siteAgencyId: string): Policy {
  const own = policy.channels?.[siteAgencyId];
  return own ? { ...policy, deadlines: replaceDeadlines(policy.deadlines, own.deadlines) } : policy;
}

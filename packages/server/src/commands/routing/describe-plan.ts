import type { AgencyKind, KindChange, LessonPlan, Refusal } from "@lapor/channel/router";

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const describeAccuracy = ({ top1, top3 }: LessonPlan["before"]): string =>
  `first ${percent(top1)}, in three ${percent(top3)}`;

const namesOfKinds: Readonly<Record<AgencyKind, string>> = {
  regency: "regencies and cities",
  province: "provinces",
  ministry: "ministries",
  institution: "other national bodies",
  company: "state companies",
};

/**
 * Describes in how many cases of one kind of agency the right agency was gained or lost: as the first
 * suggestion, and among the first three.
 */
const describeChange = ({ cases, gained, lost, gainedInThree, lostInThree }: KindChange): string =>
  `${String(cases).padStart(6)} cases   first +${gained} -${lost}   in three +${gainedInThree} -${lostInThree}`;

const describeChanges = (title: string, changes: readonly KindChange[]): string[] => [
  `${title}: corrected (+) and made worse (-)`,
  ...changes.map((change) => `  ${namesOfKinds[change.kind].padEnd(22)}${describeChange(change)}`),
];

function describeRefusal(refusal: Refusal): string {
  if (refusal.reason === "no_gain") return "The gain on the latest decisions may be chance.";
  const { on, change } = refusal;
  const where = on === "guard" ? "on the shipped guard cases" : "on the latest decisions";
  return `It loses more cases of ${namesOfKinds[change.kind]} than it gains ${where}.`;
}

function describeVerdict({ packed, refusals }: LessonPlan, isDryRun: boolean): string {
  if (packed === undefined)
    return ["The model is refused, so nothing changes.", ...refusals.map(describeRefusal)].join("\n");
  return isDryRun
    ? "The gain is significant and no kind of agency loses. Nothing was stored (--dry-run)."
    : "The gain is significant and no kind of agency loses: the model is stored, and every replica uses it within a minute.";
}

/** Describes the result of training for the operator, without any citizen's words. */
export function describePlan(plan: LessonPlan, isDryRun: boolean): string {
  const { taught, heldOut, before, after, strength, onLessons, onGuard } = plan;
  return [
    `Trained on ${taught} decisions, evaluated on the latest ${heldOut}, which were not used for training:`,
    `  in use  ${describeAccuracy(before)}`,
    `  learned ${describeAccuracy(after)}`,
    ...(strength < 1
      ? [
          `With all learned changes, the model was refused. These figures are for ${percent(strength)} of them.`,
        ]
      : []),
    ...describeChanges("Latest decisions", onLessons),
    ...describeChanges("Shipped guard cases (invented)", onGuard),
    describeVerdict(plan, isDryRun),
    "",
  ].join("\n");
}

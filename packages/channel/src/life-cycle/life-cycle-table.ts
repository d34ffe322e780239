import type { ArchiveReport, ReportStatus } from "@lapor/openapi";
import { automatic, toTriage } from "./automatic-table.ts";
import { open, type Party, type ReporterAction, type Transition, unanswered, worked } from "./transition.ts";

const admin: readonly Party[] = ["agency_admin"];
const officers: readonly Party[] = ["agency_admin", "liaison"];
/** Officers who work on the report itself, in their unit or in the whole agency. */
const workers: readonly Party[] = [...officers, "unit_officer"];
const national: readonly Party[] = ["national_admin"];
const reporter: readonly Party[] = ["reporter"];

/** The states of reports in national triage, where reports have neither a unit nor a verification. */
const inTriage: readonly ReportStatus[] = ["submitted", "awaiting_reporter"];

/** The states of reports with SP4N-LAPOR!, except withdrawn ones. */
const withSp4n: readonly ReportStatus[] = ["submitted", "answered", "closed"];

const ofAgencyOrSp4n = (from: ReportStatus): ("agency" | "sp4n")[] =>
  withSp4n.includes(from) ? ["agency", "sp4n"] : ["agency"];

/** Returns a transition of the administrators of the party that holds the report. */
const byHolder = (from: ReportStatus): Pick<Transition, "from" | "holder" | "by">[] => [
  { from, holder: "agency", by: admin },
  ...(inTriage.includes(from) ? [{ from, holder: "national_triage" as const, by: national }] : []),
];

const verification: readonly Transition[] = (["submitted", "assigned"] as const).map((from) => ({
  action: "verifyReport",
  from,
  holder: "agency",
  to: "assigned",
  by: admin,
  when: ["unverified"],
  due: "starts",
  kind: "verified",
}));

// The custodian sees only what comes back from SP4N-LAPOR!, and works on the report only after taking it
// back.
const handedOver: readonly Transition[] = [
  {
    action: "verifyReport",
    from: "submitted",
    holder: "sp4n",
    to: "assigned",
    movesTo: "agency",
    by: admin,
    due: "starts",
    kind: "verified",
  },
  ...(["submitted", "answered"] as const).map(
    (from): Transition => ({
      action: "answerReport",
      from,
      holder: "sp4n",
      to: "answered",
      by: officers,
      when: ["in_sp4n"],
      due: "starts",
      kind: "answered",
      relayed: true,
    }),
  ),
];

const inAgency = { action: "assignReport", holder: "agency", by: admin, kind: "assigned" } as const;
const assignment: readonly Transition[] = [
  {
    action: "assignReport",
    from: "submitted",
    holder: "national_triage",
    to: "assigned",
    movesTo: "agency",
    by: national,
    due: "starts",
    kind: "assigned",
  },
  { ...inAgency, from: "submitted", to: "assigned", due: "starts", verifies: true },
  { ...inAgency, from: "assigned", to: "assigned", when: ["unverified"], due: "starts", verifies: true },
  { ...inAgency, from: "assigned", to: "assigned", when: ["verified"], due: "stays" },
  { ...inAgency, from: "in_progress", to: "in_progress", due: "stays" },
];

const transfer: readonly Transition[] = worked.flatMap((from): Transition[] => {
  const transition = {
    action: "transferReport",
    from,
    holder: "agency",
    by: officers,
    due: "starts",
    kind: "transferred",
  } as const;
  return [
    { ...transition, to: "assigned", movesTo: "agency" },
    { ...transition, to: "submitted", movesTo: "national_triage" },
  ];
});

const ask = { action: "askReporter", to: "awaiting_reporter", due: "pauses" } as const;
const asking: readonly Transition[] = [
  ...worked.map(
    (from): Transition => ({ ...ask, from, holder: "agency", by: workers, kind: "reporter_asked" }),
  ),
  { ...ask, from: "submitted", holder: "national_triage", by: national, kind: "reporter_asked" },
];

const correcting: readonly Transition[] = open.flatMap((from): Transition[] => {
  const transition = { action: "correctReport", from, to: from, due: "recounts", kind: "corrected" } as const;
  return [
    { ...transition, holder: "agency", by: officers },
    ...(inTriage.includes(from) ? [{ ...transition, holder: "national_triage" as const, by: national }] : []),
  ];
});

const work: readonly Transition[] = [
  {
    action: "startFollowUp",
    from: "assigned",
    holder: "agency",
    to: "in_progress",
    by: workers,
    due: "starts",
    kind: "follow_up_started",
  },
  {
    action: "promiseDate",
    from: "in_progress",
    holder: "agency",
    to: "in_progress",
    by: officers,
    due: "stays",
    kind: "promised",
  },
  {
    action: "answerReport",
    from: "in_progress",
    holder: "agency",
    to: "answered",
    by: workers,
    due: "starts",
    kind: "answered",
  },
  {
    action: "answerReport",
    from: "answered",
    holder: "agency",
    to: "answered",
    by: workers,
    due: "starts",
    kind: "answered",
  },
  {
    action: "closeReport",
    from: "answered",
    holder: "agency",
    to: "closed",
    by: admin,
    overseen: true,
    due: "ends",
    kind: "closed",
  },
];

const archive = { action: "archiveReport", to: "archived", due: "ends", kind: "archived" } as const;
const reasons: readonly ArchiveReport["reason"][] = ["not_public_service", "abusive"];
const archiving: readonly Transition[] = open
  .flatMap(byHolder)
  .flatMap((transition) => reasons.map((variant): Transition => ({ ...archive, ...transition, variant })));

// There is no row from `answered`, because the reporter decides about an answer and could not contest it on a
// duplicate.
const merging: readonly Transition[] = unanswered.flatMap(byHolder).flatMap((transition): Transition[] => [
  {
    ...transition,
    action: "mergeReport",
    variant: "duplicate",
    to: "archived",
    due: "ends",
    kind: "merged",
  },
  {
    ...transition,
    action: "mergeReport",
    variant: "kept",
    to: transition.from,
    due: "joins",
    kind: "duplicate_joined",
  },
]);

const everywhere: readonly ReportStatus[] = [...open, "closed", "archived"];
/**
 * Publishing is possible in any state and with any holder, because what the public can read does not depend
 * on the progress of the work.
 */
const publishing: readonly Transition[] = everywhere.flatMap((from): Transition[] => {
  const transition = { from, to: from, due: "stays" } as const;
  const parties: Pick<Transition, "holder" | "by" | "overseen">[] = [
    { holder: "agency", by: admin, overseen: true },
    ...(inTriage.includes(from) || from === "archived"
      ? [{ holder: "national_triage" as const, by: national }]
      : []),
    ...(withSp4n.includes(from) ? [{ holder: "sp4n" as const, by: admin }] : []),
  ];
  return parties.flatMap((party): Transition[] => [
    {
      ...transition,
      ...party,
      action: "releaseReport",
      when: ["not_confidential", "not_hidden"],
      kind: "released",
    },
    { ...transition, ...party, action: "retractReport", when: ["released"], kind: "retracted" },
  ]);
});

/**
 * The number can be recorded in any state, because the copy in SP4N-LAPOR! does not depend on the progress of
 * the work here.
 */
const nationalReference: readonly Transition[] = everywhere.flatMap((from) =>
  // Archived reports with SP4N-LAPOR! are included, because a report that is withdrawn here must also be
  // withdrawn there.
  ofAgencyOrSp4n(from === "archived" ? "closed" : from).map(
    (holder): Transition => ({
      action: "setNationalReference",
      from,
      holder,
      to: from,
      by: officers,
      when: ["nationally_linked"],
      due: "follows",
      kind: "national_reference_set",
    }),
  ),
);

const sp4n: readonly Party[] = ["sp4n"];

/**
 * The bridge's own transitions, and updates that it read in SP4N-LAPOR!. Only an answer and a return change
 * the state.
 */
const bridged: readonly Transition[] = [
  ...everywhere.flatMap((from): Transition[] => {
    const transition = { from, to: from, by: sp4n, due: "follows" } as const;
    return [
      { ...transition, action: "recordForwarding", kind: "forwarded" },
      { ...transition, action: "recordForwardFailure", kind: "forward_failed" },
      { ...transition, action: "retryForwarding", kind: "forward_retried" },
      { ...transition, action: "recordNationalUpdate", kind: "national_updated" },
    ];
  }),
  ...(["submitted", "answered"] as const).map(
    (from): Transition => ({
      action: "relayAnswer",
      from,
      holder: "sp4n",
      to: "answered",
      by: sp4n,
      due: "starts",
      kind: "answered",
    }),
  ),
  {
    action: "returnReport",
    from: "submitted",
    holder: "sp4n",
    to: "assigned",
    movesTo: "agency",
    by: sp4n,
    due: "starts",
    kind: "assigned",
  },
];

/**
 * Returns the rows for messages or files from the reporter. A report that waits for the reporter returns to
 * its earlier state, and the period of silence after an answer starts over. Otherwise, the additions do not
 * change the state or the deadline.
 */
const addition = (action: ReporterAction, kind: Transition["kind"]): Transition[] =>
  open.flatMap((from): Transition[] =>
    from === "awaiting_reporter"
      ? worked.map((to) => ({ action, from, to, by: reporter, due: "resumes", kind }))
      : [{ action, from, to: from, by: reporter, due: from === "answered" ? "starts" : "stays", kind }],
  );

const feedback = { action: "giveFeedback", by: reporter } as const;
const contest = { ...feedback, variant: "contest", due: "starts", kind: "contested" } as const;
const ofAgency = { holder: "agency" } as const;
const ofSp4n = { holder: "sp4n" } as const;
const reactions: readonly Transition[] = [
  { ...feedback, variant: "confirm", from: "answered", to: "closed", due: "ends", kind: "confirmed" },
  { ...contest, ...ofAgency, from: "answered", to: "in_progress", when: ["early_contest"] },
  { ...contest, ...ofAgency, from: "answered", ...toTriage, when: ["third_contest"] },
  { ...contest, ...ofAgency, from: "closed", to: "in_progress", when: ["contest_days", "early_contest"] },
  { ...contest, ...ofAgency, from: "closed", ...toTriage, when: ["contest_days", "third_contest"] },
  { ...contest, ...ofSp4n, from: "answered", to: "submitted" },
  { ...contest, ...ofSp4n, from: "closed", to: "submitted", when: ["contest_days"] },
  {
    ...contest,
    from: "archived",
    ...toTriage,
    when: ["not_withdrawn", "not_followed", "contest_days", "contests_left"],
  },
  ...(["answered", "closed"] as const).map(
    (from): Transition => ({
      ...feedback,
      variant: "rate",
      from,
      to: from,
      when: ["unrated"],
      due: "stays",
      kind: "rated",
    }),
  ),
  ...open.map(
    (from): Transition => ({
      action: "withdrawReport",
      from,
      to: "archived",
      by: reporter,
      due: "ends",
      kind: "withdrawn",
    }),
  ),
];

/**
 * The life cycle of a report as a table. A transfer always moves a report to another holder with an open
 * status: no transfer closes a report, and the custodian of a report in SP4N-LAPOR! cannot close it. The
 * reporter can contest any closing that does not come from the reporter.
 */
export const transitions: readonly Transition[] = [
  ...verification,
  ...handedOver,
  ...assignment,
  ...transfer,
  ...asking,
  ...correcting,
  ...work,
  ...archiving,
  ...merging,
  ...publishing,
  ...nationalReference,
  ...bridged,
  ...addition("addReply", "replied"),
  ...addition("uploadAttachment", "attachment_added"),
  ...reactions,
  ...automatic,
];

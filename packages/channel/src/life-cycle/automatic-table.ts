import { open, type Party, type Transition, unanswered, worked } from "./transition.ts";

const channel: readonly Party[] = ["channel"];
/** The columns of a transition to national triage. */
export const toTriage = { to: "submitted", movesTo: "national_triage" } as const;

// A reorganization of agencies must not affect the reporter. The report moves to the successor with its state
// and deadline. If the tasks were divided, it moves to the successor that is competent for the report's
// topic. Without a successor, or if the topic does not determine one, an unanswered report starts over in
// national triage. An answered report stays, because the reporter decides about the answer.
const following: readonly Transition[] = [
  ...open.map(
    (from): Transition => ({
      action: "followAgency",
      variant: "successor",
      from,
      holder: "agency",
      to: from,
      movesTo: "agency",
      by: channel,
      when: ["agency_succeeded"],
      due: "stays",
      kind: "agency_ended",
    }),
  ),
  ...unanswered.map(
    (from): Transition => ({
      action: "followAgency",
      variant: "none",
      from,
      holder: "agency",
      to: "submitted",
      movesTo: "national_triage",
      by: channel,
      when: ["agency_without_successor"],
      due: "starts",
      kind: "agency_ended",
    }),
  ),
];

// SP4N-LAPOR! keeps the report after its custodian is abolished. The agency that took over the topic becomes
// the custodian, or else the agency that runs the channel. In a `standalone` channel, a report without a
// successor agency goes to national triage.
const ofCustodian = { action: "followAgency", holder: "sp4n", by: channel, kind: "agency_ended" } as const;
const followingCustodian: readonly Transition[] = [
  ...(["submitted", "answered"] as const).map(
    (from): Transition => ({
      ...ofCustodian,
      variant: "custodian",
      from,
      to: from,
      when: ["custodian_succeeded"],
      due: "follows",
    }),
  ),
  {
    ...ofCustodian,
    ...toTriage,
    variant: "custodian_none",
    from: "submitted",
    when: ["custodian_without_successor"],
    due: "starts",
  },
];

// Applies when the operator has changed the channel's mode. In a channel with a single agency, reports in
// national triage go to that agency, as new reports do. Reports that agencies had passed around are handed
// over to SP4N-LAPOR! instead. In a `standalone` channel, national triage takes over reports that were still
// to be entered into SP4N-LAPOR!. Reports that have a number there stay.
const ofTriage = {
  action: "followMode",
  variant: "one_agency",
  holder: "national_triage",
  by: channel,
} as const;
const followingMode: readonly Transition[] = [
  {
    ...ofTriage,
    ...toTriage,
    from: "submitted",
    when: ["triage_absent", "passed_around"],
    due: "starts",
    kind: "transferred",
  },
  ...(["submitted", "awaiting_reporter"] as const).map(
    (from): Transition => ({
      ...ofTriage,
      from,
      to: from,
      movesTo: "agency",
      when: ["triage_absent"],
      due: from === "submitted" ? "starts" : "stays",
      kind: "assigned",
    }),
  ),
  {
    action: "followMode",
    variant: "standalone",
    holder: "sp4n",
    by: channel,
    ...toTriage,
    from: "submitted",
    when: ["triage_instead"],
    due: "starts",
    kind: "transferred",
  },
];

// A missed deadline neither moves nor closes a report. A reporter's silence closes a report only after a
// warning, and the reporter can contest this. No deadline applies while SP4N-LAPOR! works on a report. Before
// that, the custodian has a deadline for entering the report there.
const clocks: readonly Transition[] = [
  ...worked.flatMap((from): Transition[] => {
    const transition = { from, to: from, by: channel, due: "stays" } as const;
    return [
      { ...transition, action: "markOverdue", when: ["past_deadline", "not_overdue"], kind: "overdue" },
      { ...transition, action: "escalateReport", when: ["overdue_twice"], kind: "escalated" },
    ];
  }),
  {
    action: "announceClosing",
    from: "answered",
    to: "answered",
    by: channel,
    when: ["warning_due"],
    due: "extends",
    kind: "closing_announced",
  },
  {
    action: "closeBySilence",
    from: "answered",
    to: "closed",
    by: channel,
    when: ["past_deadline", "warned"],
    due: "ends",
    kind: "closed_by_silence",
  },
  {
    action: "remindReporter",
    from: "awaiting_reporter",
    to: "awaiting_reporter",
    by: channel,
    when: ["warning_due"],
    due: "extends",
    kind: "reminded",
  },
  {
    action: "archiveIncomplete",
    from: "awaiting_reporter",
    to: "archived",
    by: channel,
    when: ["past_deadline", "warned"],
    due: "ends",
    kind: "archived",
  },
];

/** The transitions that the channel takes automatically. */
export const automatic: readonly Transition[] = [
  ...following,
  ...followingCustodian,
  ...followingMode,
  ...clocks,
];

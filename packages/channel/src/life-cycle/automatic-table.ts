import { open, type Party, type Transition, unanswered, worked } from "./transition.ts";

const channel: readonly Party[] = ["channel"];

// A reorganisation of agencies must not affect the reporter. The report moves to the successor with its state
// and deadline; if the tasks were divided, to the successor that is competent for the report's topic. Without
// a successor, or if the topic does not say which one, an unanswered report starts again in national triage,
// and an answered one stays: the reporter decides about the answer.
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

// A missed deadline neither moves nor ends a report. Silence ends a report only after a warning, and the
// reporter can contest that end. While SP4N-LAPOR! works on a report, nothing is due.
const clocks: readonly Transition[] = [
  ...worked.flatMap((from): Transition[] => {
    const step = { from, to: from, by: channel, due: "stays" } as const;
    return [
      { ...step, action: "markOverdue", when: ["past_deadline", "not_overdue"], kind: "overdue" },
      { ...step, action: "escalateReport", when: ["overdue_twice"], kind: "escalated" },
    ];
  }),
  {
    action: "announceClosing",
    from: "answered",
    to: "answered",
    by: channel,
    when: ["notice_due"],
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
    when: ["notice_due"],
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

/** The steps that the channel takes without a person. */
export const automatic: readonly Transition[] = [...following, ...clocks];

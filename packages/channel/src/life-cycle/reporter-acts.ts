import type { ReporterAct } from "@lapor/openapi";
import { countOwnAttachments } from "../report/own-attachments.ts";
import type { ReportFile } from "../report/store.ts";
import { offsetOf, withOffset } from "./deadlines.ts";
import { mayReporter } from "./life-cycle.ts";
import { contestEndOf, type Facts } from "./life-cycle-guards.ts";
import type { ReporterAction } from "./life-cycle-table.ts";

/** What a reporter can do, as the contract names it, and as the table of the life of a report does. */
const acts: readonly { kind: ReporterAct["kind"]; action: ReporterAction; variant?: string }[] = [
  { kind: "reply", action: "addReply" },
  { kind: "attach", action: "uploadAttachment" },
  { kind: "confirm", action: "giveFeedback", variant: "confirm" },
  { kind: "contest", action: "giveFeedback", variant: "contest" },
  { kind: "rate", action: "giveFeedback", variant: "rate" },
  { kind: "withdraw", action: "withdrawReport" },
];

/** More than anybody has to say to one report; keeps its page, and what reading it takes, bounded. */
export const mostReplies = 200;

/** Whether a report has as many replies as it takes. */
export const hasAllReplies = (timeline: ReportFile["timeline"]): boolean =>
  timeline.filter(({ kind }) => kind === "replied").length >= mostReplies;

/** The moment after which the table refuses a step that it allows now. */
const untilOf = (kind: ReporterAct["kind"], facts: Facts): string | undefined => {
  const end = kind === "contest" ? contestEndOf(facts) : undefined;
  return end && withOffset(end, offsetOf(facts.report.location, facts.report.siteAgencyId));
};

/**
 * What the reporter may do now: by the rules that judge the steps themselves, so that both never differ. A reply or a file is
 * no step where there is no room for it.
 */
export const reporterActsOf = (
  facts: Facts,
  { timeline, attachments }: Pick<ReportFile, "timeline" | "attachments">,
): ReporterAct[] => {
  const remaining = facts.policy.attachments.maxCount - countOwnAttachments(timeline, attachments);
  return acts.flatMap(({ kind, ...asked }): ReporterAct[] => {
    if (!mayReporter(facts, asked)) return [];
    if (kind === "reply" && hasAllReplies(timeline)) return [];
    if (kind === "attach") return remaining > 0 ? [{ kind, remaining }] : [];
    const until = untilOf(kind, facts);
    return [{ kind, ...(until && { until }) }];
  });
};

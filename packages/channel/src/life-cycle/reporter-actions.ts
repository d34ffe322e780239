import type { AvailableAction, AvailableActionKind } from "@lapor/openapi";
import { withOffset } from "../platform/local-time.ts";
import type { ReportFile } from "../records/report.ts";
import { countLimitedAttachments } from "../report/count-attachments.ts";
import { offsetOf } from "./deadlines.ts";
import { mayReporter } from "./life-cycle.ts";
import { contestEndOf, type Facts } from "./life-cycle-guards.ts";
import type { ReporterAction } from "./transition.ts";

/** The reporter's actions, by their names in the contract and in the table. */
const reporterActions: readonly { kind: AvailableActionKind; action: ReporterAction; variant?: string }[] = [
  { kind: "reply", action: "addReply" },
  { kind: "attach", action: "uploadAttachment" },
  { kind: "confirm", action: "giveFeedback", variant: "confirm" },
  { kind: "contest", action: "giveFeedback", variant: "contest" },
  { kind: "rate", action: "giveFeedback", variant: "rate" },
  { kind: "withdraw", action: "withdrawReport" },
];

/** The maximum number of replies per report. Bounds the size of the page and the cost of loading it. */
export const mostReplies = 200;

export const hasAllReplies = (timeline: ReportFile["timeline"]): boolean =>
  timeline.filter(({ kind }) => kind === "replied").length >= mostReplies;

/** Returns when an action that is allowed now stops being allowed. */
function untilOf(kind: AvailableActionKind, facts: Facts): string | undefined {
  const end = kind === "contest" ? contestEndOf(facts) : undefined;
  return end && withOffset(end, offsetOf(facts.report.location, facts.report.siteAgencyId));
}

/**
 * Lists the actions that the reporter can take now, by the same rules that check them. Leaves out replies and
 * files when their limit is reached.
 */
export function reporterActionsOf(
  facts: Facts,
  { timeline, attachments }: Pick<ReportFile, "timeline" | "attachments">,
): AvailableAction[] {
  const remaining = facts.policy.attachments.maxCount - countLimitedAttachments(timeline, attachments);
  return reporterActions.flatMap(({ kind, ...asked }): AvailableAction[] => {
    if (!mayReporter(facts, asked)) return [];
    if (kind === "reply" && hasAllReplies(timeline)) return [];
    if (kind === "attach") return remaining > 0 ? [{ kind, remaining }] : [];
    const until = untilOf(kind, facts);
    return [{ kind, ...(until && { until }) }];
  });
}

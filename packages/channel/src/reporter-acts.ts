import type { ReporterAct } from "@lapor/openapi";
import { contestableUntil, offsetOf, withOffset } from "./deadlines.ts";
import { mayReporter } from "./life-cycle.ts";
import type { Facts } from "./life-cycle-guards.ts";
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

/** The moment after which the table refuses a step that it allows now. */
const untilOf = (kind: ReporterAct["kind"], { report, policy }: Facts): string | undefined => {
  if (kind !== "contest" || report.status !== "closed" || !report.endedAt) return undefined;
  const offset = offsetOf(report.location, report.siteAgencyId);
  return withOffset(contestableUntil(policy, report.endedAt, offset), offset);
};

/** What the reporter may do now: by the rules that judge the steps themselves, so that both never differ. */
export const reporterActsOf = (facts: Facts): ReporterAct[] =>
  acts.flatMap(({ kind, ...asked }) => {
    if (!mayReporter(facts, asked)) return [];
    const until = untilOf(kind, facts);
    return [{ kind, ...(until && { until }) }];
  });

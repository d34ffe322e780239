import type { FullAgencyReport } from "@lapor/sdk";
import type { Action } from "../report/possible-actions.ts";
import { hasOneAgency } from "../session/parties.ts";
import type { ChannelContext, Session } from "../session/session.ts";
import type { Strings } from "../strings/id/desk.ts";

export type ActionStrings = Strings["actions"][Action];

export type Subject = Pick<FullAgencyReport, "status" | "responsible" | "verifiedAt">;

/**
 * Returns whether assigning the report also verifies it, because the agency has not verified it and work has
 * not begun.
 */
export const isVerifiedThereby = ({ status, responsible, verifiedAt }: Subject): boolean =>
  responsible.kind === "agency" && verifiedAt === undefined && ["submitted", "assigned"].includes(status);

type Wording = Pick<Session, "strings"> & ChannelContext;

/**
 * Returns the strings for an action on any report. A channel for a single agency can pass reports on only to
 * SP4N-LAPOR!.
 */
export function generalActionStrings(action: Action, session: Wording): ActionStrings {
  const { actions, actionsThere } = session.strings;
  if (action !== "transferReport" || !hasOneAgency(session)) return actions[action];
  return session.channel.identity.nationalChannel === "forwarded"
    ? actionsThere.forwardToSp4n
    : actionsThere.takeToSp4n;
}

export function stringsForAction(action: Action, report: Subject, session: Wording): ActionStrings {
  const { actionsThere } = session.strings;
  const isThere = report.responsible.kind === "sp4n";
  if (action === "assignReport" && isVerifiedThereby(report)) return actionsThere.verifyAndAssign;
  if (action === "verifyReport" && isThere) return actionsThere.takeBack;
  if (action === "answerReport" && isThere) return actionsThere.relayAnswer;
  return generalActionStrings(action, session);
}

/** Describes the assignment that a form makes before its action. */
export const unitWords = (unitName: string, report: Subject, { templates }: Strings): string =>
  isVerifiedThereby(report) ? templates.unitVerified(unitName) : templates.unit(unitName);

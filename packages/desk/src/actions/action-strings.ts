import type { FullAgencyReport } from "@lapor/sdk";
import type { Action } from "../report/possible-actions.ts";
import { hasOneAgency } from "../session/parties.ts";
import type { ChannelContext, Session } from "../session/session.ts";
import type { Strings } from "../strings/id/desk.ts";

/** An action in words: its button, its meaning, the button that sends it, and what happened afterwards. */
export type ActionStrings = Strings["actions"][Action];

/** The facts of a report on which the words of its actions depend. */
export type Subject = Pick<FullAgencyReport, "status" | "responsible" | "verifiedAt">;

/** Whether an agency verifies the report with an assignment: it has not, and work has not begun. */
export const isVerifiedThereby = ({ status, responsible, verifiedAt }: Subject): boolean =>
  responsible.kind === "agency" && verifiedAt === undefined && ["submitted", "assigned"].includes(status);

/** The language of the desk, and what the channel is. */
type Wording = Pick<Session, "strings"> & ChannelContext;

/** The words of an action on any report. A channel of one agency passes reports on to SP4N-LAPOR! alone. */
export function generalActionStrings(action: Action, session: Wording): ActionStrings {
  const { actions, actionsThere } = session.strings;
  if (action !== "transferReport" || !hasOneAgency(session)) return actions[action];
  return session.channel.identity.nationalChannel === "forwarded"
    ? actionsThere.forwardToSp4n
    : actionsThere.takeToSp4n;
}

/** The words of an action on this report. */
export function stringsForAction(action: Action, report: Subject, session: Wording): ActionStrings {
  const { actionsThere } = session.strings;
  const isThere = report.responsible.kind === "sp4n";
  if (action === "assignReport" && isVerifiedThereby(report)) return actionsThere.verifyAndAssign;
  if (action === "verifyReport" && isThere) return actionsThere.takeBack;
  if (action === "answerReport" && isThere) return actionsThere.relayAnswer;
  return generalActionStrings(action, session);
}

/** The assignment that a form makes too, before its action. */
export const unitWords = (unitName: string, report: Subject, { templates }: Strings): string =>
  isVerifiedThereby(report) ? templates.unitVerified(unitName) : templates.unit(unitName);

import type { FullAgencyReport } from "../../schemas.gen.ts";
import { equal, holds } from "../support/assertion.ts";
import { expectSuccess } from "../support/exchange.ts";
import {
  act,
  expectActionRefused,
  type OfficerAction,
  officerActions,
  readAsOfficer,
  usualBody,
  usualBodyOf,
} from "../support/officer.ts";
import {
  expectReporterActionRefused,
  isOffered,
  type ReporterAction,
  reporterActions,
  reporterRequest,
  usualFeedback,
} from "../support/reporter-actions.ts";
import { lifeCycle } from "../support/rules/life-cycle.gen.ts";
import type { LifeCycleRow } from "../support/rules/life-cycle-row.ts";
import { agencyIds, newReport, type Receipt, submit, undecidedReport } from "../support/samples/reports.ts";
import { type State, type StateName, states } from "../support/states.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";

/** Conditions that need a longer history, a release or another channel mode. Other cases cover them. */
const elsewhere = ["third_contest", "released", "nationally_linked"];

const everyState = Object.entries(states) as [StateName, State][];
const variantsOf = (action: string): (string | undefined)[] => [
  ...new Set(lifeCycle.filter((row) => row.action === action).map(({ variant }) => variant)),
];

const isFrom = ({ from, holder, when = [] }: LifeCycleRow, state: State): boolean =>
  from === state.status &&
  (holder === undefined || holder === state.holder) &&
  !(when.includes("verified") && state.verified === false) &&
  !(when.includes("unverified") && state.verified === true);

const rowsFor = (action: string, variant: string | undefined, state: State): LifeCycleRow[] =>
  lifeCycle.filter((row) => row.action === action && row.variant === variant && isFrom(row, state));

const keyFor = ({ keys }: ContractTarget, { holder }: State): string =>
  holder === "agency" ? keys.agencyAdmin : keys.nationalAdmin;

const another = (target: ContractTarget, { holder }: State) =>
  submit(target, holder === "agency" ? newReport() : undecidedReport());

async function bodyOf(
  target: ContractTarget,
  action: OfficerAction,
  row: LifeCycleRow,
  state: State,
): Promise<object> {
  if (action === "archiveReport") return { ...usualBody.archiveReport, reason: row.variant };
  if (action === "mergeReport") return { intoTrackingId: (await another(target, state)).trackingId };
  if (action === "transferReport" && row.movesTo === "agency")
    return { ...usualBody.transferReport, toAgencyId: agencyIds.other };
  if (action === "assignReport" && row.movesTo === "agency") return { agencyId: agencyIds.other };
  return usualBodyOf(target, keyFor(target, state), action);
}

async function perform(
  target: ContractTarget,
  row: LifeCycleRow,
  state: State,
  receipt: Receipt,
): Promise<void> {
  const { trackingId } = receipt;
  const key = keyFor(target, state);
  if (row.variant === "kept") {
    const duplicate = await another(target, state);
    await act(target, key, "mergeReport", duplicate.trackingId, { intoTrackingId: trackingId });
  } else if (row.by.includes("reporter")) {
    const json = row.action === "giveFeedback" ? feedbackOf(row.variant) : undefined;
    const action = row.action as ReporterAction;
    await expectSuccess(target, action, reporterRequest(receipt, action, json));
  } else {
    const action = row.action as OfficerAction;
    await act(target, key, action, trackingId, await bodyOf(target, action, row, state));
  }
}

const feedbackOf = (variant: string | undefined): object | undefined =>
  variant === undefined ? undefined : usualFeedback[variant as keyof typeof usualFeedback];

const dueIn = ({ dueAt }: FullAgencyReport): number => Date.parse(dueAt ?? "9999-12-31");

function holdsRow(row: LifeCycleRow, before: FullAgencyReport, after: FullAgencyReport): void {
  const { action, to, due, movesTo } = row;
  const entry = after.timeline.at(-1);
  equal([after.status, entry?.kind, entry?.status], [to, row.kind, to], `${action}: status, entry`);
  equal(after.version, before.version + (row.verifies ? 2 : 1), `${action}: version`);
  if (movesTo) equal(after.responsible.kind, movesTo, `${action}: responsible party`);
  else equal(after.responsible, before.responsible, `${action}: the report stays where it is`);
  const [was, is] = [
    [before.dueStage, before.dueAt],
    [after.dueStage, after.dueAt],
  ];
  if (due === "stays") equal(is, was, `${action}: the deadline stays`);
  else if (due === "joins")
    holds(after.dueStage === before.dueStage && dueIn(after) <= dueIn(before), `${action}: no later`, is);
  else if (due === "ends") equal(is, [null, null], `${action}: nothing is due`);
  else holds(after.dueStage !== null && after.dueAt !== null, `${action}: something is due`, is);
  if (due === "pauses") equal(after.dueStage, "reporter_information", `${action}: what is due`);
  equal(after.archiveReason !== undefined, to === "archived", `${action}: an archived report has its reason`);
}

const named = (action: string, variant: string | undefined): string =>
  variant === undefined ? action : `${action} (${variant})`;

const grantedTransition = (row: LifeCycleRow, name: StateName, state: State): ContractCase => ({
  title: [
    `${named(row.action, row.variant)} is allowed from: ${name};`,
    `to ${row.to}${row.movesTo ? ` with ${row.movesTo}` : ""}, the deadline ${row.due}`,
  ].join(" "),
  operation: row.action as OfficerAction | ReporterAction,
  async run(target) {
    const receipt = await state.make(target);
    const read = async () =>
      (await readAsOfficer(target, target.keys.nationalAdmin, receipt.trackingId)).body;
    const before = await read();
    equal([before.status, before.responsible.kind], [state.status, state.holder], "the state itself");
    if (row.by.includes("reporter"))
      holds(
        await isOffered(target, receipt, row.action as ReporterAction, row.variant),
        "getReport: expected it among reporterActions",
      );
    await perform(target, row, state, receipt);
    holdsRow(row, before, await read());
  },
});

const refusedTransition = (
  action: OfficerAction | ReporterAction,
  variant: string | undefined,
  name: StateName,
  state: State,
): ContractCase => ({
  title: `${named(action, variant)} is refused from: ${name}`,
  operation: action,
  code: "invalid_transition",
  async run(target) {
    const receipt = await state.make(target);
    if ((reporterActions as readonly string[]).includes(action)) {
      const offered = await isOffered(target, receipt, action as ReporterAction, variant);
      equal(offered, false, "getReport: not among reporterActions");
      await expectReporterActionRefused(target, receipt, action as ReporterAction, feedbackOf(variant));
      return;
    }
    const officerAction = action as OfficerAction;
    const json = {
      ...usualBody[officerAction],
      ...(action === "archiveReport" && { reason: variant }),
    };
    const refused = { status: 409, code: "invalid_transition", json } as const;
    await expectActionRefused(target, keyFor(target, state), officerAction, receipt.trackingId, refused);
  },
});

/**
 * Returns whether the row applies to this state. A row with `resumes` applies only if it leads back to the
 * status before the question.
 */
function leadsOn(row: LifeCycleRow, name: StateName): boolean {
  if (row.due !== "resumes") return true;
  const left = name.endsWith("in national triage") ? "submitted" : name.split(" ").at(-1);
  return row.to.endsWith(left ?? "");
}

const walk = (action: OfficerAction | ReporterAction): ContractCase[] =>
  variantsOf(action).flatMap((variant) =>
    everyState.flatMap(([name, state]) => {
      const rows = rowsFor(action, variant, state);
      const here = rows.filter(
        (row) => leadsOn(row, name) && !row.when?.some((guard) => elsewhere.includes(guard)),
      );
      // Skip `kept`: a report becomes `kept` only when another one is merged into it.
      if (rows.length === 0 && variant !== "kept") return [refusedTransition(action, variant, name, state)];
      return here.map((row) => grantedTransition(row, name, state));
    }),
  );

/**
 * Cases about the life-cycle table. Each row is an allowed transition; a transition without a row is rejected
 * and changes nothing.
 */
export const transitionCases: ContractCase[] = [
  ...[...officerActions, ...reporterActions].flatMap(walk),
  {
    title: "verifyReport is refused after the agency that received the report by transfer has verified it",
    operation: "verifyReport",
    code: "invalid_transition",
    async run(target) {
      const { trackingId } = await states["assigned and verified"].make(target);
      const { agencyAdmin, otherAdmin } = target.keys;
      const json = { toAgencyId: agencyIds.other, reason: "Ini jalan provinsi." };
      await act(target, agencyAdmin, "transferReport", trackingId, json);
      await act(target, otherAdmin, "verifyReport", trackingId);
      await expectActionRefused(target, otherAdmin, "verifyReport", trackingId, {
        status: 409,
        code: "invalid_transition",
      });
    },
  },
];

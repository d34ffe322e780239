import type { OperationId } from "../../operation.ts";
import { operations } from "../../operation.ts";
import type { Responsible } from "../../schemas.gen.ts";
import { ContractFailure, equal, holds } from "../support/assertion.ts";
import { expectSuccess, type RequestParts, requestFor } from "../support/exchange.ts";
import { usualReason } from "../support/identity.ts";
import { act, type OfficerAction, officerActions, usualBody } from "../support/officer.ts";
import { type ReporterAction, reporterActions, reporterRequest } from "../support/reporter-actions.ts";
import { operationRules, type Standing, type Verdict } from "../support/rules/permissions.ts";
import { deleteTemplates } from "../support/samples/answer-templates.ts";
import { agencyIds, newIdempotencyKey, newReport, type Receipt, submit } from "../support/samples/reports.ts";
import { endEndpoints } from "../support/samples/webhooks.ts";
import { isForSessions } from "../support/session.ts";
import { type State, states } from "../support/states.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";
import { validRequest } from "../support/valid-requests.ts";

/** A report in a certain state, with the keys to test and the relation of each key to the report. */
interface Situation {
  name: string;
  holder: Responsible["kind"];
  receipt: Receipt;
  keys: [Standing, string | null][];
}

const never = "administrator of an agency that never had it" as const;

const keysFor = (
  { keys }: ContractTarget,
  { holder, passedOn }: { holder: Responsible["kind"]; passedOn: boolean },
): [Standing, string | null][] => [
  ["no key", null],
  ["revoked key", keys.revoked ?? "pk_revoked"],
  ["site of the agency", keys.publishable],
  ["site of another agency", keys.otherPublishable],
  [holder === "agency" ? "liaison of the responsible agency" : never, keys.liaison],
  [holder === "agency" ? "administrator of the responsible agency" : never, keys.agencyAdmin],
  [passedOn ? "administrator of an agency that passed it on" : never, keys.otherAdmin],
  [never, keys.thirdAdmin],
  ["national triage", keys.nationalAdmin],
];

/** Creates a report that another agency received first and transferred to this state's holder. */
async function passedOnTo(target: ContractTarget, { holder }: State): Promise<Receipt> {
  const receipt = await submit(target, newReport({ agencyId: agencyIds.other }));
  const to = holder === "agency" ? { toAgencyId: agencyIds.own } : {};
  const json = { ...to, reason: "Ini bukan jalan provinsi." };
  await act(target, target.keys.otherAdmin, "transferReport", receipt.trackingId, json);
  return receipt;
}

async function situations(target: ContractTarget): Promise<Situation[]> {
  const all: Situation[] = [];
  for (const [name, state] of Object.entries(states) as [string, State][])
    for (const passedOn of [false, true]) {
      // A transferred report is `assigned`, not `submitted`.
      if (passedOn && name === "submitted at an agency") continue;
      const receipt = await state.make(target, passedOn ? await passedOnTo(target, state) : undefined);
      const { holder } = state;
      all.push({ name, holder, receipt, keys: keysFor(target, { holder, passedOn }) });
    }
  return all;
}

/** A version that no report has. Even a permitted action fails with 412 and changes nothing. */
const stale = { ifMatch: '"99999"' };

function askAbout(operation: OperationId, { receipt }: Situation): RequestParts | undefined {
  const path = { trackingId: receipt.trackingId };
  if ((officerActions as readonly string[]).includes(operation))
    return { path, json: usualBody[operation as OfficerAction], ...stale };
  if ((reporterActions as readonly string[]).includes(operation))
    return reporterRequest(receipt, operation as ReporterAction);
  const requests: Partial<Record<OperationId, RequestParts>> = {
    getReport: { path, accessCode: receipt.accessCode },
    requestErasure: { path, accessCode: receipt.accessCode, json: {}, idempotencyKey: newIdempotencyKey() },
    exportReport: { path, accessCode: receipt.accessCode },
    getReporterIdentity: { path, headers: { "identity-reason": encodeURIComponent(usualReason) } },
    listIdentityAccesses: { query: path },
    getAgencyReport: { path },
    listAnswerTemplates: { query: path },
    addNote: { path, json: { text: "Menunggu aspal." }, ...stale, idempotencyKey: newIdempotencyKey() },
  };
  return requests[operation];
}

async function verdictOf(response: Response): Promise<Verdict> {
  if (![401, 403, 404].includes(response.status)) return "granted";
  return ((await response.json()) as { code: Verdict }).code;
}

async function holdsVerdict(
  target: ContractTarget,
  operation: OperationId,
  [standing, key]: [Standing, string | null],
  request: RequestParts,
  { name, holder }: Pick<Situation, "name" | "holder">,
): Promise<void> {
  const permission = operationRules[operation]?.permission;
  if (!permission) throw new ContractFailure(`${operation} is missing in permissions.ts: who may call it?`);
  // Remove the headers of a session, because they would authenticate a request without a key.
  const { headers, ...rest } = request;
  const asked = isForSessions(operation) ? rest : request;
  const response = await target.fetch(requestFor(target, operation, { ...asked, key }));
  const what = `${operation} by ${standing}, of a report ${name}`;
  equal(await verdictOf(response), permission(standing, holder), what);
}

const reportOperations = operations.map(({ id }) => id);
/** Test the operations that change the report last. */
const changing: readonly string[] = [...reporterActions, "requestErasure"];
const inOrder = [
  ...reportOperations.filter((id) => !changing.includes(id)),
  ...reporterActions,
  "requestErasure" as const,
];

async function holdsOwnInbox(target: ContractTarget, { receipt, keys, holder, name }: Situation) {
  for (const [standing, key] of keys) {
    const isTriage = standing === "national triage";
    if (key === null || (!standing.includes("administrator") && !standing.includes("liaison") && !isTriage))
      continue;
    const isListed = async (scope: string): Promise<boolean> => {
      const query = { q: receipt.trackingId, scope };
      const { data } = (await expectSuccess(target, "listAgencyReports", { key, query })).body;
      return data.length === 1;
    };
    const has = isTriage ? holder === "national_triage" : standing.endsWith("of the responsible agency");
    equal(await isListed("mine"), has, `listAgencyReports by ${standing}, of a report ${name}`);
    if (!isTriage)
      equal(
        await isListed("passed_on"),
        standing.endsWith("that passed it on"),
        `listAgencyReports with scope=passed_on by ${standing}, of a report ${name}`,
      );
  }
}

export const permissionCases: ContractCase[] = [
  {
    title:
      "getAgencyReport and every other operation accept exactly the keys listed in permissions.ts, in every state of a report",
    operation: "getAgencyReport",
    async run(target) {
      const all = await situations(target);
      const aboutReports = new Set<OperationId>();
      for (const situation of all) {
        for (const operation of inOrder)
          for (const caller of situation.keys) {
            const request = askAbout(operation, situation);
            if (!request) continue;
            aboutReports.add(operation);
            await holdsVerdict(target, operation, caller, request, situation);
          }
        await holdsOwnInbox(target, situation);
      }
      const agency = { name: "of an agency", holder: "agency" as const };
      // A server that is reached only over HTTP has no signed-in officers, so the suite cannot send valid
      // requests to officers' operations.
      const others = operations.filter(
        ({ id }) => !aboutReports.has(id) && (target.signIn || !isForSessions(id)),
      );
      for (const { id } of others)
        for (const caller of keysFor(target, { holder: "agency", passedOn: false }))
          await holdsVerdict(target, id, caller, await validRequest(target, id), agency);
      holds(all.length > 20 && aboutReports.size > 15, "expected every state and operation to be tried");
      const { otherAdmin, thirdAdmin, nationalAdmin, agencyAdmin } = target.keys;
      for (const key of [agencyAdmin, otherAdmin, thirdAdmin, nationalAdmin]) {
        await deleteTemplates(target, key);
        await endEndpoints(target, key);
      }
    },
  },
];

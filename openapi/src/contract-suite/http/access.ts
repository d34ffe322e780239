import { type OperationId, operations } from "../../operation.ts";
import type { AgencyReportSummary, Responsible } from "../../schemas.gen.ts";
import { readLog } from "../events/events.ts";
import { ContractFailure, equal, holds } from "../support/assertion.ts";
import { type RequestParts, requestFor } from "../support/exchange.ts";
import { usualReason } from "../support/identity.ts";
import { type OfficerAction, officerActions, readAsAllowed, usualBody } from "../support/officer.ts";
import { pagesOf } from "../support/pages.ts";
import { type Point, points } from "../support/rules/access-points.ts";
import {
  type AccessRule,
  type Level,
  type Party,
  type Verdict,
  verdictOf,
} from "../support/rules/access-rule.ts";
import { operationRules } from "../support/rules/permissions.ts";
import {
  agencyIds,
  marker,
  newIdempotencyKey,
  type Receipt,
  readReport,
} from "../support/samples/reports.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";

interface Officer {
  party: Party;
  isLiaison: boolean;
  key: string;
}

const officersOf = ({ keys }: ContractTarget): Officer[] => [
  { party: "own", isLiaison: false, key: keys.agencyAdmin },
  { party: "own", isLiaison: true, key: keys.liaison },
  { party: "other", isLiaison: false, key: keys.otherAdmin },
  { party: "third", isLiaison: false, key: keys.thirdAdmin },
  { party: "national", isLiaison: false, key: keys.nationalAdmin },
];

const agencyOf: Record<Exclude<Party, "national">, string> = {
  own: agencyIds.own,
  other: agencyIds.other,
  third: agencyIds.third,
};

function ruleOf(operation: OperationId): AccessRule {
  const rule = operationRules[operation]?.access;
  if (rule) return rule;
  throw new ContractFailure(
    `${operation} has no access rule in permissions.ts: what does a former holder read by it?`,
  );
}

/** A version that no report has. Even a permitted action fails with 412 and changes nothing. */
const stale = '"99999"';

function askFor(operation: OperationId, trackingId: string): RequestParts {
  const path: { trackingId: string } = { trackingId };
  if (operation === "getReporterIdentity")
    return { path, headers: { "identity-reason": encodeURIComponent(usualReason) } };
  if (operation === "listAnswerTemplates") return { query: path };
  if (operation === "addNote")
    return { path, json: { text: "Menunggu aspal." }, ifMatch: stale, idempotencyKey: newIdempotencyKey() };
  return (officerActions as readonly string[]).includes(operation)
    ? { path, json: usualBody[operation as OfficerAction], ifMatch: stale }
    : { path };
}

async function answered(
  target: ContractTarget,
  operation: OperationId,
  request: RequestParts,
): Promise<Verdict> {
  const response = await target.fetch(requestFor(target, operation, request));
  if (![401, 403, 404].includes(response.status)) return "granted";
  return ((await response.json()) as { code: Verdict }).code;
}

async function holdsOperations(
  target: ContractTarget,
  { name, levels, holder }: Point,
  { trackingId }: Receipt,
): Promise<void> {
  for (const { id, security } of operations) {
    if (!security.some((schemes) => schemes.includes("secretKey"))) continue;
    const rule = ruleOf(id);
    if (rule.kind === "list" || rule.kind === "elsewhere") continue;
    for (const { key, ...officer } of officersOf(target)) {
      const { party, isLiaison } = officer;
      const expected = verdictOf(rule, { ...officer, level: levels[party], holds: holder === party });
      const what = `${id} by ${isLiaison ? "a liaison" : "an administrator"} of ${party}, ${name}`;
      equal(await answered(target, id, { ...askFor(id, trackingId), key }), expected, what);
    }
  }
}

async function holdsReading(
  target: ContractTarget,
  { name, levels }: Point,
  { trackingId }: Receipt,
): Promise<void> {
  for (const { key, party } of officersOf(target)) {
    if (levels[party] === "none") continue;
    const { body, text, headers } = await readAsAllowed(target, key, trackingId);
    equal(body.access, levels[party], `getAgencyReport by ${party}, ${name}: access`);
    if (body.access === "minimal")
      equal(headers.get("etag")?.split("-")[0], '"0', `getAgencyReport by ${party}, ${name}: ETag`);
    if (body.access !== "former") continue;
    const moves = body.timeline.filter(({ kind }) => kind === "transferred");
    equal(body.timeline.at(-1), moves.at(-1), `getAgencyReport by ${party}, ${name}: the last entry`);
    equal(
      [`${body.version}`, body.leftAt],
      [`${body.timeline.length}`, moves.at(-1)?.at ?? ""],
      `getAgencyReport by ${party}, ${name}: version and time`,
    );
    const later = [
      "supports",
      "notSolvedMessages",
      "dueAt",
      "overdue",
      "escalation",
      "unit",
      "verifiedAt",
      "rating",
      "released",
      "erasure",
    ];
    for (const field of [...later, "updatedAt", "archiveReason", "mergedInto", "duplicates", "transferCount"])
      holds(!text.includes(`"${field}":`), `getAgencyReport by ${party}, ${name}: expected no ${field}`);
  }
}

const linesOf = async (
  target: ContractTarget,
  key: string,
  query: Record<string, string>,
): Promise<AgencyReportSummary[]> =>
  (await pagesOf(target, "listAgencyReports", { limit: 100, ...query }, { key })).items;

async function holdsLists(
  target: ContractTarget,
  { name, levels, holder }: Point,
  { trackingId }: Receipt,
  word: string,
): Promise<void> {
  for (const { key, party } of officersOf(target)) {
    const level: Level = levels[party];
    const what = `listAgencyReports by ${party}, ${name}`;
    const mine = await linesOf(target, key, { q: trackingId });
    equal(
      mine.map(({ access }) => access),
      holder === party ? ["full"] : [],
      what,
    );
    if (party === "national") continue;
    const left = level === "former" || level === "minimal" ? [level] : [];
    const passedOn = { scope: "passed_on" };
    const lines = await linesOf(target, key, { ...passedOn, q: trackingId });
    equal(
      lines.map(({ access }) => access),
      left,
      `${what}: passed on`,
    );
    // Filters must not match text that the officer cannot read.
    for (const query of [
      { q: word },
      { q: trackingId, classification: "complaint" },
      { q: trackingId, regionCode: "32" },
    ])
      equal(
        (await linesOf(target, key, { ...passedOn, ...query })).map(({ access }) => access),
        left.filter((one) => one === "former"),
        `${what}: passed on, narrowed by ${Object.keys(query).join(" and ")}`,
      );
  }
}

const partyOf = ({ kind, agency }: Responsible): string | undefined =>
  kind === "national_triage" ? kind : agency?.id;

async function holdsReaders(
  target: ContractTarget,
  { name, levels, holder }: Point,
  receipt: Receipt,
): Promise<void> {
  const { readers, anonymous } = await readReport(target, receipt);
  const idOf = (party: Party): string => (party === "national" ? "national_triage" : agencyOf[party]);
  const expected = Object.entries(levels).filter(([, level]) => level !== "none");
  equal(
    Object.fromEntries(readers.map(({ party, access }) => [partyOf(party), access])),
    Object.fromEntries(expected.map(([party, level]) => [idOf(party as Party), level])),
    `getReport, ${name}: readers`,
  );
  equal(readers.length, expected.length, `getReport, ${name}: one row a party`);
  equal(partyOf(readers[0]?.party as Responsible), idOf(holder), `getReport, ${name}: the holder first`);
  for (const { party, mayReadIdentity, until, access } of readers) {
    const isHolder = partyOf(party) === idOf(holder);
    equal(mayReadIdentity, isHolder && !anonymous, `getReport, ${name}: who may read the identity`);
    holds(until === undefined || access !== "full", `getReport, ${name}: until when`, until);
    holds(access !== "former" || until !== undefined, `getReport, ${name}: until when`);
  }
}

const caseOf = (point: Point): ContractCase => ({
  title: `getAgencyReport and every other operation for officers follow the access rules, ${point.name}`,
  operation: "getAgencyReport",
  async run(target) {
    const starts = new Map<string, string>();
    for (const { key } of officersOf(target)) starts.set(key, (await readLog(target, key)).cursor);
    const word = marker();
    const receipt = await point.make(target, word);
    await holdsReading(target, point, receipt);
    await holdsLists(target, point, receipt, word);
    await holdsReaders(target, point, receipt);
    for (const { key, party } of officersOf(target)) {
      const { events } = await readLog(target, key, starts.get(key));
      equal(
        events.filter((event) => event.trackingId === receipt.trackingId).map(({ type }) => type),
        [...point.events[party]],
        `listEvents by ${party}, ${point.name}`,
      );
    }
    await holdsOperations(target, point, receipt);
  },
});

/**
 * One case for each point in a report's life. It checks for every officer operation and every party whether
 * the party has full, limited or no access.
 */
export const accessCases: ContractCase[] = points.map(caseOf);

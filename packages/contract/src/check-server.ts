import { type BoundCase, contractSuite } from "@lapor/openapi/contract-suite";
import { matchOperation, type OperationId } from "@lapor/openapi/operations";
import { adviceFor, referenceTo, statusesOf } from "./advice.ts";
import { type Exchange, formatExchange, redact } from "./exchange-record.ts";
import type { FailureDetails, Finding, Report } from "./finding.ts";
import { type GivenKeys, KeyMissing } from "./keys.ts";
import { reachServer } from "./reach-server.ts";
import { BlockedByServer, type ServerTarget, serverTarget, Unchecked } from "./server-target.ts";

/** Options of a check. */
export interface CheckOptions {
  /** Origin of the server. The check writes hundreds of reports to it. */
  baseUrl: string;
  keys: GivenKeys;
  /** Only the cases of these operations. Default: all. */
  only?: readonly OperationId[];
  /** Time limit for all cases, in seconds. Default: 600. */
  timeLimit?: number;
  /** Time limit for one request, in seconds. Default: 30. */
  requestTimeout?: number;
  /** Called when a case ends. */
  onFinding?(finding: Finding, done: number, all: number): void;
}

const abilities: Record<NonNullable<BoundCase["needs"]>, string> = {
  passTime: "Requires control of the clock, which is not possible over HTTP.",
  breakStore: "Requires a store that fails on demand, which is not possible over HTTP.",
  holdStore: "Requires a store that blocks on demand, which is not possible over HTTP.",
  loseFiles: "Requires the loss of stored files, which is not possible over HTTP.",
  limitRates: "Requires control of the rate limits, which is not possible over HTTP.",
  shortenBodyTimeout: "Requires a shorter timeout for slow bodies, which is not possible over HTTP.",
  requireChallenge: "Requires control of the challenges, which is not possible over HTTP.",
  changeMode:
    "Requires a channel in the mode `single_agency`: its policy has to be changed between the cases.",
  signIn: "Requires the session of an officer, which a person starts in a browser.",
  connectSp4n: "Requires a connection to SP4N-LAPOR! in which the case decides what happens there.",
};

const operationIn = ({ request }: Exchange): OperationId | undefined =>
  matchOperation(request.method, new URL(request.url).pathname)?.operation.id;

/** The exchange that a failure is about: the one named in the message, otherwise the last one. */
function failedExchange(exchanges: readonly Exchange[], message: string): Exchange | undefined {
  const named = /^(\S+ \S+ -> \d+) breaks the contract/.exec(message)?.[1];
  const line = ({ request, response }: Exchange): string =>
    `${request.method} ${new URL(request.url).pathname} -> ${response instanceof Response ? response.status : ""}`;
  return exchanges.findLast((exchange) => line(exchange) === named) ?? exchanges.at(-1);
}

async function describeFailure(
  error: unknown,
  definition: BoundCase,
  exchange: Exchange | undefined,
  keys: GivenKeys,
): Promise<FailureDetails> {
  const { name, message: raw } = error instanceof Error ? error : new Error(String(error));
  const message = redact(raw, keys);
  const [opening = "", ...listed] = message.split("\n- ");
  const breaks = opening.includes("breaks the contract");
  // Any other error comes from a response that does not have the shape in the contract.
  const wrong = breaks
    ? listed
    : [name === "TypeError" ? `The response is not as expected: ${message}` : message];
  const about = (exchange && operationIn(exchange)) ?? definition.operation;
  const reference = about ? `${referenceTo(about)}.` : "";
  return {
    ...(exchange && (await formatExchange(exchange, keys))),
    ...(about && { at: about }),
    wrong,
    expected:
      breaks && about
        ? `${reference} Its statuses: ${statusesOf(about)}.`
        : `${definition.title}. ${reference}`.trim(),
    advice: adviceFor(wrong, about),
  };
}

async function checkCase(definition: BoundCase, target: ServerTarget, keys: GivenKeys): Promise<Finding> {
  const { title, operation, code, mode } = definition;
  const needs = definition.needs ?? (mode && "changeMode");
  const finding = { title, ...(operation && { operation }), ...(code && { code }) };
  const skipped = (reason: string): Finding => ({ ...finding, outcome: "skipped", reason });
  if (needs) return skipped(abilities[needs]);
  target.forget();
  try {
    await definition.run();
    return { ...finding, outcome: "passed" };
  } catch (error) {
    if (error instanceof BlockedByServer) return { ...skipped(error.message), blocked: true };
    if (error instanceof KeyMissing || error instanceof Unchecked) return skipped(error.message);
    const exchange = failedExchange(target.exchanges, error instanceof Error ? error.message : "");
    const failure = await describeFailure(error, definition, exchange, keys);
    return { ...finding, outcome: "failed", failure };
  }
}

/**
 * Runs the contract suite against a server over HTTP. Skips cases that need more than HTTP or a missing key,
 * with the reason. Throws `CannotCheck` when the server does not respond or refuses a key.
 * @example const report = await checkServer({ baseUrl: "http://127.0.0.1:8544", keys: { publishable: "pk_…" } });
 */
export async function checkServer(options: CheckOptions): Promise<Report> {
  const { keys, only, timeLimit = 600, requestTimeout = 30, onFinding } = options;
  const start = performance.now();
  const control = new AbortController();
  const { origin } = new URL(options.baseUrl);
  const target = serverTarget({
    baseUrl: origin,
    keys,
    requestTimeout: requestTimeout * 1000,
    signal: control.signal,
  });
  const timer = setTimeout(() => control.abort(), timeLimit * 1000);
  try {
    await reachServer(target, keys);
    const chosen = contractSuite(target).filter(
      ({ operation }) => !only || (operation !== undefined && only.includes(operation)),
    );
    const findings: Finding[] = [];
    for (const definition of chosen) {
      const finding: Finding = control.signal.aborted
        ? { title: definition.title, outcome: "skipped", reason: "The time limit was reached." }
        : await checkCase(definition, target, keys);
      findings.push(finding);
      onFinding?.(finding, findings.length, chosen.length);
    }
    const count = (outcome: Finding["outcome"]) => findings.filter((one) => one.outcome === outcome).length;
    return {
      url: origin,
      passed: count("passed"),
      failed: count("failed"),
      skipped: count("skipped"),
      blocked: findings.filter(({ blocked }) => blocked).length,
      timedOut: control.signal.aborted,
      seconds: Math.round((performance.now() - start) / 100) / 10,
      findings,
    };
  } finally {
    clearTimeout(timer);
  }
}

import { type BoundCase, contractSuite, type TargetAbility } from "@lapor/openapi/contract-suite";
import { matchOperation, type OperationId, operations } from "@lapor/openapi/operations";
import { adviceFor, referenceTo, statusesOf } from "./advice.ts";
import { type Exchange, formatExchange, redact } from "./exchange-record.ts";
import type { FailureDetails, Finding, Plan, Report } from "./finding.ts";
import { type GivenKeys, KeyMissing, keyNames } from "./keys.ts";
import { reachServer } from "./reach-server.ts";
import { BlockedByServer, type ServerTarget, serverTarget, Unchecked } from "./server-target.ts";

/** Options for a check. */
export interface CheckOptions {
  /** The server's origin. The check submits hundreds of reports to this server. */
  baseUrl: string;
  keys: GivenKeys;
  /** The operations whose cases to run. Default: all operations. */
  only?: readonly OperationId[];
  /** The time limit for all cases, in seconds. Default: 600. */
  timeLimit?: number;
  /** The time limit for one request, in seconds. Default: 30. */
  requestTimeout?: number;
  /** Whether to stop at the first failed case. Default: false. */
  failFast?: boolean;
  /** Called with the plan before the first case. */
  onPlan?(plan: Plan): void;
  /** Called after each case. The cases of one operation run consecutively. */
  onFinding?(finding: Finding, done: number, all: number): void;
}

const abilities: Record<TargetAbility, string> = {
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

/**
 * Finds the request and response that caused a failure: those named in the message, or otherwise the last
 * ones.
 */
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
  // Other errors mean that the response does not have the form that the contract requires.
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

async function runCase(
  definition: BoundCase,
  target: ServerTarget,
  keys: GivenKeys,
): Promise<Partial<Finding>> {
  target.forget();
  try {
    await definition.run();
    return { outcome: "passed" };
  } catch (error) {
    if (error instanceof BlockedByServer) return { reason: error.message, blocked: true };
    if (error instanceof KeyMissing) return { reason: error.message, missingKey: error.key };
    if (error instanceof Unchecked) return { reason: error.message };
    const exchange = failedExchange(target.exchanges, error instanceof Error ? error.message : "");
    return { outcome: "failed", failure: await describeFailure(error, definition, exchange, keys) };
  }
}

const inOrder: readonly (OperationId | undefined)[] = [undefined, ...operations.map(({ id }) => id)];

/**
 * Runs the contract suite against a server over HTTP. Skips cases that need a missing key or more than HTTP,
 * and reports the reason. Throws `CannotCheck` if the server does not respond or rejects a key.
 * @example const report = await checkServer({ baseUrl: "http://127.0.0.1:8544", keys: { publishable: "pk_…" }
 * });
 */
export async function checkServer(options: CheckOptions): Promise<Report> {
  const { keys, only, timeLimit = 600, requestTimeout = 30, failFast = false, onPlan, onFinding } = options;
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
    const chosen = contractSuite(target)
      .filter(({ operation }) => !only || (operation !== undefined && only.includes(operation)))
      .sort((left, right) => inOrder.indexOf(left.operation) - inOrder.indexOf(right.operation));
    onPlan?.({
      url: origin,
      cases: chosen.length,
      beyondHttp: chosen.filter(({ lacks }) => lacks).length,
      missingKeys: keyNames.filter((key) => keys[key] === undefined),
    });
    const findings: Finding[] = [];
    const count = (holds: (finding: Finding) => unknown) => findings.filter(holds).length;
    const stopReason = (): string | undefined => {
      if (control.signal.aborted) return "The time limit was reached.";
      const hasFailed = failFast && count(({ outcome }) => outcome === "failed") > 0;
      return hasFailed ? "The run stopped at the first failed case." : undefined;
    };
    for (const definition of chosen) {
      const { title, operation, code, lacks } = definition;
      const stopped = stopReason();
      const result = lacks
        ? { reason: abilities[lacks] }
        : stopped
          ? { reason: stopped, notRun: true }
          : await runCase(definition, target, keys);
      const finding: Finding = {
        title,
        ...(operation && { operation }),
        ...(code && { code }),
        outcome: "skipped",
        ...result,
      };
      findings.push(finding);
      onFinding?.(finding, findings.length, chosen.length);
    }
    return {
      url: origin,
      passed: count(({ outcome }) => outcome === "passed"),
      failed: count(({ outcome }) => outcome === "failed"),
      skipped: count(({ outcome }) => outcome === "skipped"),
      withoutKey: count(({ missingKey }) => missingKey),
      blocked: count(({ blocked }) => blocked),
      notRun: count(({ notRun }) => notRun),
      timedOut: control.signal.aborted,
      seconds: Math.round((performance.now() - start) / 100) / 10,
      findings,
    };
  } finally {
    clearTimeout(timer);
  }
}

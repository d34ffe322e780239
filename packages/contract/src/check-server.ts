import { type BoundCase, contractSuite } from "@lapor/openapi/contract-suite";
import { matchOperation, type OperationId } from "@lapor/openapi/operations";
import { adviceFor, placeOf, statusesOf } from "./advice.ts";
import { type Exchange, strikeOut, writeDown } from "./exchange-record.ts";
import type { Finding, Report, Shortfall } from "./finding.ts";
import { type GivenKeys, KeyMissing } from "./keys.ts";
import { reachServer } from "./reach-server.ts";
import { Hindered, type ServerTarget, serverTarget, Unchecked } from "./server-target.ts";

/** What to check, and how long. */
export interface CheckOptions {
  /** Origin of the server. It is written to: hundreds of reports. */
  baseUrl: string;
  keys: GivenKeys;
  /** Only cases about these operations; absent: all. */
  only?: readonly OperationId[];
  /** All cases together, in seconds. Default 600. */
  timeLimit?: number;
  /** One request, in seconds. Default 30. */
  patience?: number;
  /** Hears of each case as it ends. */
  onFinding?(finding: Finding, done: number, all: number): void;
}

const powers: Record<NonNullable<BoundCase["needs"]>, string> = {
  passTime: "It needs a clock that can be set forward, which no server gives over HTTP.",
  breakStore: "It needs a store that fails on demand, which no server gives over HTTP.",
  holdStore: "It needs a store that can be held up, which no server gives over HTTP.",
  loseFiles: "It needs stored files to be lost on demand, which no server gives over HTTP.",
  limitRates: "It needs limits of rates that can be set, which no server gives over HTTP.",
  shortenBodyTimeout: "It needs a server that gives up slow bodies sooner than it does over HTTP.",
  requireChallenge: "It needs a server that can be told to want challenges.",
};

const operationIn = ({ request }: Exchange): OperationId | undefined =>
  matchOperation(request.method, new URL(request.url).pathname)?.operation.id;

/** The exchange that a failure is about: the one that a sentence on the contract names, else the last. */
function culprit(exchanges: readonly Exchange[], message: string): Exchange | undefined {
  const named = /^(\S+ \S+ -> \d+) breaks the contract/.exec(message)?.[1];
  const line = ({ request, response }: Exchange): string =>
    `${request.method} ${new URL(request.url).pathname} -> ${response instanceof Response ? response.status : ""}`;
  return exchanges.findLast((exchange) => line(exchange) === named) ?? exchanges.at(-1);
}

async function shortfallOf(
  error: unknown,
  definition: BoundCase,
  exchange: Exchange | undefined,
  keys: GivenKeys,
): Promise<Shortfall> {
  const { name, message: raw } = error instanceof Error ? error : new Error(String(error));
  const message = strikeOut(raw, keys);
  const [opening = "", ...listed] = message.split("\n- ");
  const breaks = opening.includes("breaks the contract");
  // Anything but a failure of the suite comes from an answer that could not be read as what the contract says.
  const wrong = breaks
    ? listed
    : [name === "TypeError" ? `The answer is not as expected: ${message}` : message];
  const about = (exchange && operationIn(exchange)) ?? definition.operation;
  const place = about ? `${placeOf(about)}.` : "";
  return {
    ...(exchange && (await writeDown(exchange, keys))),
    ...(about && { at: about }),
    wrong,
    wants:
      breaks && about ? `${place} It answers ${statusesOf(about)}.` : `${definition.title}. ${place}`.trim(),
    advice: adviceFor(wrong, about),
  };
}

async function checkCase(definition: BoundCase, target: ServerTarget, keys: GivenKeys): Promise<Finding> {
  const { title, operation, code, needs } = definition;
  const finding = { title, ...(operation && { operation }), ...(code && { code }) };
  const skipped = (reason: string): Finding => ({ ...finding, outcome: "skipped", reason });
  if (needs) return skipped(powers[needs]);
  target.forget();
  try {
    await definition.run();
    return { ...finding, outcome: "passed" };
  } catch (error) {
    if (error instanceof Hindered) return { ...skipped(error.message), hindered: true };
    if (error instanceof KeyMissing || error instanceof Unchecked) return skipped(error.message);
    const exchange = culprit(target.exchanges, error instanceof Error ? error.message : "");
    const shortfall = await shortfallOf(error, definition, exchange, keys);
    return { ...finding, outcome: "failed", shortfall };
  }
}

/**
 * Runs the contract suite against a server that is reached by HTTP and nothing else. What cannot be checked so, or with the keys given,
 * is skipped with the reason. Throws `CannotCheck` when nobody answers there or a key is not taken.
 * @example const report = await checkServer({ baseUrl: "http://127.0.0.1:8544", keys: { publishable: "pk_…" } });
 */
export async function checkServer(options: CheckOptions): Promise<Report> {
  const { keys, only, timeLimit = 600, patience = 30, onFinding } = options;
  const start = performance.now();
  const control = new AbortController();
  const { origin } = new URL(options.baseUrl);
  const target = serverTarget({
    ...{ baseUrl: origin, keys, patience: patience * 1000, signal: control.signal },
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
        ? { title: definition.title, outcome: "skipped", reason: "The time ran out." }
        : await checkCase(definition, target, keys);
      findings.push(finding);
      onFinding?.(finding, findings.length, chosen.length);
    }
    const count = (outcome: Finding["outcome"]) => findings.filter((one) => one.outcome === outcome).length;
    return {
      url: origin,
      ...{ passed: count("passed"), failed: count("failed"), skipped: count("skipped") },
      hindered: findings.filter(({ hindered }) => hindered).length,
      timedOut: control.signal.aborted,
      seconds: Math.round((performance.now() - start) / 100) / 10,
      findings,
    };
  } finally {
    clearTimeout(timer);
  }
}

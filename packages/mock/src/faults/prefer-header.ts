import { DomainError, type Operation } from "@lapor/channel";
import { statusOf } from "@lapor/channel/testing";
import type { ErrorCode } from "../calls/operation-types.ts";
import type { Effect } from "./effects.ts";
import { isScenario, type ScenarioName, scenarios } from "./scenarios.ts";

/** The fault that a request selects in its headers. */
export interface RequestedFault extends Effect {
  scenario?: ScenarioName;
  /** The applied preferences, for `Preference-Applied` (RFC 7240, section 3). */
  applied: string[];
}

const maxWaitSeconds = 600;

/**
 * Parses `Lapor-Scenario: rate_limited` and `Prefer: wait=2, code=unavailable` (RFC 7240). `code` can also be
 * a status, as in `code=503`. Ignores unknown preferences, as the standard requires. Throws `invalid_request`
 * for an unknown scenario.
 */
export function readRequestedFault(operation: Operation, headers: Headers): RequestedFault {
  const requested: RequestedFault = { applied: [] };
  const scenario = headers.get("lapor-scenario");
  if (scenario !== null) {
    if (!isScenario(scenario)) throw unknownScenario();
    requested.scenario = scenario;
  }
  for (const part of headers.get("prefer")?.split(/[,;]/) ?? []) {
    const [, name = "", value = ""] = /^\s*(\w+)\s*=\s*"?([\w.]+)"?\s*$/.exec(part) ?? [];
    const seconds = Number(value);
    if (name === "wait" && seconds >= 0 && seconds <= maxWaitSeconds) requested.delay = seconds * 1000;
    else if (name === "code") {
      const code = codeOf(operation, value);
      if (!code) continue;
      requested.outcome = { kind: "fail", code };
    } else continue;
    requested.applied.push(`${name}=${value}`);
  }
  return requested;
}

/** Returns the error code with this name, or the operation's first code with this status. */
function codeOf({ codes }: Operation, text: string): ErrorCode | undefined {
  const known = statusOf as Record<string, number>;
  if (Object.hasOwn(known, text)) return text as ErrorCode;
  return codes.find((code) => String(known[code]) === text) as ErrorCode | undefined;
}

function unknownScenario(): DomainError {
  const limits = { allowed: Object.keys(scenarios) };
  const fieldError = { parameter: "Lapor-Scenario", code: "not_allowed_value", limits } as const;
  return new DomainError("invalid_request", { fieldErrors: [fieldError] });
}

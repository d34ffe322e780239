import { DomainError, type Operation, statusOf } from "@lapor/channel";
import type { ErrorCode } from "../calls/operation-types.ts";
import type { Effect } from "./effects.ts";
import { isScenario, type ScenarioName, scenarios } from "./scenarios.ts";

/** What one request asks of the mock by its own headers. */
export interface Wishes extends Effect {
  scenario?: ScenarioName;
  /** What was done of `Prefer`, for `Preference-Applied` (RFC 7240 §3). */
  applied: string[];
}

const mostSeconds = 600;

/** The code of that name, or the first of the operation with that status. */
const codeOf = ({ codes }: Operation, text: string): ErrorCode | undefined => {
  const known = statusOf as Record<string, number>;
  if (Object.hasOwn(known, text)) return text as ErrorCode;
  return codes.find((code) => String(known[code]) === text) as ErrorCode | undefined;
};

const unknownScenario = (): DomainError => {
  const limits = { allowed: Object.keys(scenarios) };
  const violation = { parameter: "Lapor-Scenario", code: "not_allowed_value", limits } as const;
  return new DomainError("invalid_request", { violations: [violation] });
};

/**
 * Reads `Lapor-Scenario: rate_limited` and `Prefer: wait=2, code=unavailable` (RFC 7240; the code may be a status: `code=503`). Preferences
 * that it does not know it passes over, as that standard wants. Throws `invalid_request` for a scenario that there is not.
 */
export const readWishes = (operation: Operation, headers: Headers): Wishes => {
  const wishes: Wishes = { applied: [] };
  const scenario = headers.get("lapor-scenario");
  if (scenario !== null) {
    if (!isScenario(scenario)) throw unknownScenario();
    wishes.scenario = scenario;
  }
  for (const part of headers.get("prefer")?.split(/[,;]/) ?? []) {
    const [, name = "", value = ""] = /^\s*(\w+)\s*=\s*"?([\w.]+)"?\s*$/.exec(part) ?? [];
    const seconds = Number(value);
    if (name === "wait" && seconds >= 0 && seconds <= mostSeconds) wishes.delay = seconds * 1000;
    else if (name === "code") {
      const code = codeOf(operation, value);
      if (!code) continue;
      wishes.outcome = { kind: "fail", code };
    } else continue;
    wishes.applied.push(`${name}=${value}`);
  }
  return wishes;
};

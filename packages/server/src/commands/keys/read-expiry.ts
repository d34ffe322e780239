import { UsageError } from "../usage-error.ts";

const hourMs = 3_600_000;
const longestDays = 3660;

const expected = "--expires should be a day such as 2027-06-30, or a duration such as 90d or 12h";

/**
 * Parses when a key expires. A day ends at midnight in western Indonesia (UTC+7), which is later than in the
 * rest of the country. Throws `UsageError` for anything else, for a time in the past, and for more than ten
 * years ahead.
 */
export function readExpiry(typed: string, now: Date): Date {
  const [, amount, unit] = /^(\d{1,5})([dh])$/.exec(typed) ?? [];
  const expiresAt = amount
    ? new Date(now.getTime() + Number(amount) * (unit === "d" ? 24 : 1) * hourMs)
    : endOfDay(typed);
  if (!expiresAt) throw new UsageError(`${expected}, but is "${typed}".`);
  if (expiresAt <= now) throw new UsageError(`${expected}, in the future, but is "${typed}".`);
  if (expiresAt.getTime() - now.getTime() > longestDays * 24 * hourMs)
    throw new UsageError(`${expected}, at most ten years ahead, but is "${typed}".`);
  return expiresAt;
}

function endOfDay(typed: string): Date | undefined {
  const midnight = Date.parse(`${typed}T00:00:00Z`);
  const isDay =
    /^\d{4}-\d\d-\d\d$/.test(typed) &&
    Number.isFinite(midnight) &&
    new Date(midnight).toISOString().startsWith(typed);
  return isDay ? new Date(midnight + (24 - 7) * hourMs) : undefined;
}

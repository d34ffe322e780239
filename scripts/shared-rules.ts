import { isLongRun } from "./long-run.ts";

/**
 * The ends of titles in the contract suite, for rules that the channel applies to many operations in the same
 * way, before any store is involved. The channel's own tests check each rule for every operation.
 */
const sharedRules: readonly string[] = [
  "refuses a missing, unknown or revoked key and any other scheme",
  "refuses an expired key, and says so",
  "refuses a publishable key for a secret one, and the reverse",
  "refuses keys of national triage in a channel of one agency",
  "refuses a secret key sent from a browser",
  "refuses a site that is not registered for the key, and lets it read the reason",
  "refuses an Accept-Language header that is too long",
  "refuses a body that is not JSON",
  "refuses other media types, and accepts JSON with a charset",
  "refuses a body of two mebibytes without reading it",
  "refuses unknown fields instead of dropping them",
  "refuses an id that is too long",
  "refuses a misspelt query parameter and names the one that was meant",
  "refuses a second value of a query parameter that is not a list",
  "reports a mistyped tracking ID",
  "requires If-Match",
  "aborts a body that stalls, and accepts the same request when it arrives complete",
  "returns Retry-After after too many requests",
  "tells nothing of what broke inside, and works again afterwards",
  "says when to come back while the store cannot be reached, and works again afterwards",
];

/**
 * Returns all cases in the long run. In the short form, returns every sixth case of each shared rule, and all
 * other cases.
 */
export function shareOfCases<Case extends { title: string }>(cases: readonly Case[]): Case[] {
  const counts = new Map(sharedRules.map((rule) => [rule, 0]));
  const share = cases.filter(({ title }) => {
    const rule = sharedRules.find((end) => title.endsWith(` ${end}`));
    if (rule === undefined) return true;
    const number = counts.get(rule) ?? 0;
    counts.set(rule, number + 1);
    return isLongRun || number % 6 === 0;
  });
  for (const [rule, count] of counts) if (count === 0) throw new Error(`No case has this rule: ${rule}`);
  return share;
}

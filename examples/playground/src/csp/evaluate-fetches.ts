import type { Addition, Finding } from "./evaluate-policies.ts";
import { isKeyword, matchesList } from "./match-source.ts";
import { type Need, type Needs, tileAddress, wordFor } from "./needs.ts";
import { type Directive, type FetchDirective, governing, type Policy } from "./policy.ts";

const lower = (values: readonly string[]): string[] => values.map((value) => value.toLowerCase());

/**
 * Returns whether a directive contains 'strict-dynamic'. Trusted scripts can then load other scripts, and
 * browsers ignore URL sources.
 */
const isStrict = ({ values }: Directive): boolean => lower(values).includes("'strict-dynamic'");

const hasNonce = ({ values }: Directive): boolean => values.some((value) => /^'nonce-./i.test(value));

/** Normalizes a hash, because policies may use either base64 alphabet. */
function readHash(word: string): string {
  const [, algorithm = "", digest = ""] = /^'?(sha\d+)-([^']*)'?$/i.exec(word) ?? [];
  return `${algorithm.toLowerCase()}-${digest.replaceAll("-", "+").replaceAll("_", "/")}`;
}

/**
 * Returns whether a directive allows a script by its hash. According to CSP Level 3, "Script directives
 * pre-request check", a hash allows a script tag with the same `integrity`.
 */
const hasHash = ({ values }: Directive, integrity: string): boolean =>
  values.some((value) => /^'sha(256|384|512)-/i.test(value) && readHash(value) === readHash(integrity));

const addressesOf = ({ values }: Directive): string[] =>
  values.filter((value) => !isKeyword(value) || value.toLowerCase() === "'self'");

/**
 * Returns the sources to add for a kind of request. They extend the directive that currently applies, or form
 * a new directive that also contains a copy of its sources.
 */
function addTo(kind: FetchDirective, decides: Directive, words: string[]): Addition {
  const own = kind === "script-src-elem" && decides.name !== "default-src" ? decides.name : undefined;
  const directive = own ?? (kind === "script-src-elem" ? "script-src" : kind);
  if (directive === decides.name) return { directive, words, copied: [] };
  // Keep nonces, hashes and keywords only for scripts, because they do not apply to other requests.
  const taken = kind === "script-src-elem" ? decides.values : addressesOf(decides);
  return { directive, words, copied: taken.filter((value) => value.toLowerCase() !== "'none'") };
}

/** Evaluates a request that is allowed or blocked by its URL alone. */
function evaluateAddress(
  policy: Policy,
  need: Need,
  kind: FetchDirective,
  url: URL,
  site: URL,
  word: string = wordFor(url, site),
): Finding {
  const decides = governing(policy, kind);
  const base = { need, effective: kind, decides: decides?.name };
  if (!decides || matchesList(decides.values, url, site)) return { ...base, state: "fine" };
  const state = need === "channel" ? "blocked" : "hampered";
  return { ...base, state, add: addTo(kind, decides, [word]) };
}

function evaluateScript(policy: Policy, { script, oneFile, tag }: Needs, site: URL): Finding {
  const effective = "script-src-elem";
  const decides = governing(policy, effective);
  const base = { need: "script" as const, effective, decides: decides?.name };
  if (!decides) return { ...base, state: "fine" };
  const url = new URL(script.url, site);
  const trusted = (tag.nonce && hasNonce(decides)) || (tag.integrity && hasHash(decides, script.integrity));
  const strict = isStrict(decides);
  if (trusted || (!strict && matchesList(decides.values, url, site))) return { ...base, state: "fine" };
  if (!strict) return { ...base, state: "blocked", add: addTo(effective, decides, [wordFor(url, site)]) };
  if (hasNonce(decides)) return { ...base, state: "blocked", tag: "nonce" };
  // A hash covers only one file, and scripts loaded with `import()` do not inherit the trust in the script
  // tag.
  const file = script.fetches === "parts" ? oneFile : script;
  const add = addTo(effective, decides, hasHash(decides, file.integrity) ? [] : [`'${file.integrity}'`]);
  return { ...base, state: "blocked", tag: "integrity", add, ...(file !== script && { oneFile: true }) };
}

/**
 * Evaluates the files that the script loads with `import()`. They inherit its nonce, but not its hash or the
 * trust from 'strict-dynamic'.
 */
function evaluateParts(policy: Policy, { script, tag }: Needs, site: URL): Finding[] {
  if (script.fetches === "nothing") return [];
  const effective = "script-src-elem";
  const need = script.fetches;
  const decides = governing(policy, effective);
  const base = { need, effective, decides: decides?.name };
  const url = new URL(need === "parts" ? "parts/part.js" : "map.js", new URL(script.url, site));
  const strict = decides && isStrict(decides);
  if (!decides || (tag.nonce && hasNonce(decides)) || (!strict && matchesList(decides.values, url, site)))
    return [{ ...base, state: "fine" }];
  const state = need === "parts" ? "blocked" : "hampered";
  if (!strict) return [{ ...base, state, add: addTo(effective, decides, [wordFor(url, site)]) }];
  if (hasNonce(decides)) return [{ ...base, state, tag: "nonce" }];
  return [{ ...base, state, ...(need === "parts" && { oneFile: true as const }) }];
}

/**
 * Evaluates the worker, which is created from a blob. If `script-src` applies, 'strict-dynamic' also allows
 * workers.
 */
function evaluateWorker(policy: Policy, site: URL): Finding {
  const decides = governing(policy, "worker-src");
  if (decides?.name === "script-src" && isStrict(decides))
    return { need: "worker", state: "fine", effective: "worker-src", decides: decides.name };
  return evaluateAddress(policy, "worker", "worker-src", new URL(`blob:${site.origin}/0`), site, "blob:");
}

export function evaluateFetches(policy: Policy, needs: Needs): Finding[] {
  const site = new URL(needs.site);
  const channel = new URL("v1/channel", needs.channel.replace(/\/*$/, "/"));
  return [
    evaluateScript(policy, needs, site),
    ...evaluateParts(policy, needs, site),
    evaluateAddress(policy, "channel", "connect-src", channel, site),
    evaluateWorker(policy, site),
    ...(needs.tiles
      ? [evaluateAddress(policy, "tiles", "img-src", tileAddress(needs.tiles, needs.site), site)]
      : []),
  ];
}

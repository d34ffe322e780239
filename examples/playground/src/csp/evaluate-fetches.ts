import type { Addition, Finding } from "./evaluate-policies.ts";
import { isKeyword, matchesList } from "./match-source.ts";
import { type Need, type Needs, tileAddress, wordFor } from "./needs.ts";
import { type Directive, type FetchDirective, governing, type Policy } from "./policy.ts";

const lower = (values: readonly string[]): string[] => values.map((value) => value.toLowerCase());

/** Whether 'strict-dynamic' is set: scripts pass on trust, and address lists are ignored. */
const isStrict = ({ values }: Directive): boolean => lower(values).includes("'strict-dynamic'");

const hasNonce = ({ values }: Directive): boolean => values.some((value) => /^'nonce-./i.test(value));

/** Policies may use either base64 alphabet. */
function readHash(word: string): string {
  const [, algorithm = "", digest = ""] = /^'?(sha\d+)-([^']*)'?$/i.exec(word) ?? [];
  return `${algorithm.toLowerCase()}-${digest.replaceAll("-", "+").replaceAll("_", "/")}`;
}

/**
 * CSP Level 3, "Script directives pre-request check": a hash allows a script with the same
 * integrity.
 */
const hasHash = ({ values }: Directive, integrity: string): boolean =>
  values.some((value) => /^'sha(256|384|512)-/i.test(value) && readHash(value) === readHash(integrity));

/** The values that matter when addresses are compared. */
const addressesOf = ({ values }: Directive): string[] =>
  values.filter((value) => !isKeyword(value) || value.toLowerCase() === "'self'");

/**
 * The directive to extend for a kind of fetch: the one that decides now, or a new one with a copy of its
 * sources.
 */
function addTo(kind: FetchDirective, decides: Directive, words: string[]): Addition {
  const own = kind === "script-src-elem" && decides.name !== "default-src" ? decides.name : undefined;
  const directive = own ?? (kind === "script-src-elem" ? "script-src" : kind);
  if (directive === decides.name) return { directive, words, copied: [] };
  // Nonces, hashes and keywords apply to scripts only.
  const taken = kind === "script-src-elem" ? decides.values : addressesOf(decides);
  return { directive, words, copied: taken.filter((value) => value.toLowerCase() !== "'none'") };
}

/** A fetch that is matched by address only. */
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
  // A hash covers one file. A tag in the page does not pass on trust to `import()`.
  const file = script.fetches === "parts" ? oneFile : script;
  const add = addTo(effective, decides, hasHash(decides, file.integrity) ? [] : [`'${file.integrity}'`]);
  return { ...base, state: "blocked", tag: "integrity", add, ...(file !== script && { oneFile: true }) };
}

/**
 * Files that the script loads with `import()`. They inherit its nonce, but neither its hash nor the
 * trust of 'strict-dynamic'.
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

/** The worker, created from a blob. When `script-src` decides, 'strict-dynamic' also trusts workers. */
function evaluateWorker(policy: Policy, site: URL): Finding {
  const decides = governing(policy, "worker-src");
  if (decides?.name === "script-src" && isStrict(decides))
    return { need: "worker", state: "fine", effective: "worker-src", decides: decides.name };
  return evaluateAddress(policy, "worker", "worker-src", new URL(`blob:${site.origin}/0`), site, "blob:");
}

/** Evaluates everything that the widget fetches. */
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

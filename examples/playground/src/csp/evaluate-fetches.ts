import type { Addition, Finding } from "./evaluate-policies.ts";
import { isKeyword, matchesList } from "./match-source.ts";
import { type Need, type Needs, tileAddress, wordFor } from "./needs.ts";
import { type Directive, type FetchDirective, governing, type Policy } from "./policy.ts";

const lower = (values: readonly string[]): string[] => values.map((value) => value.toLowerCase());

/** Whether trust is handed on by scripts and lists of addresses count for nothing. */
const isStrict = ({ values }: Directive): boolean => lower(values).includes("'strict-dynamic'");

const hasNonce = ({ values }: Directive): boolean => values.some((value) => /^'nonce-./i.test(value));

/** Both alphabets of base64 are allowed in a policy. */
function readHash(word: string): string {
  const [, algorithm = "", digest = ""] = /^'?(sha\d+)-([^']*)'?$/i.exec(word) ?? [];
  return `${algorithm.toLowerCase()}-${digest.replaceAll("-", "+").replaceAll("_", "/")}`;
}

/** CSP Level 3, "Script directives pre-request check": a hash allows a script that carries it as its integrity. */
const hasHash = ({ values }: Directive, integrity: string): boolean =>
  values.some((value) => /^'sha(256|384|512)-/i.test(value) && readHash(value) === readHash(integrity));

/** Those that mean anything where addresses are compared. */
const addressesOf = ({ values }: Directive): string[] =>
  values.filter((value) => !isKeyword(value) || value.toLowerCase() === "'self'");

/** Where words for a kind of fetch go: into the directive that decides, or into a new one that takes over what the decider allows. */
function addTo(kind: FetchDirective, decides: Directive, words: string[]): Addition {
  const own = kind === "script-src-elem" && decides.name !== "default-src" ? decides.name : undefined;
  const directive = own ?? (kind === "script-src-elem" ? "script-src" : kind);
  if (directive === decides.name) return { directive, words, copied: [] };
  // Nonces, hashes and keywords mean something for scripts alone.
  const taken = kind === "script-src-elem" ? decides.values : addressesOf(decides);
  return { directive, words, copied: taken.filter((value) => value.toLowerCase() !== "'none'") };
}

/** Something that is fetched, without nonces and the like. */
const judgeAddress = (
  policy: Policy,
  need: Need,
  kind: FetchDirective,
  url: URL,
  site: URL,
  word: string = wordFor(url, site),
): Finding => {
  const decides = governing(policy, kind);
  const told = { need, effective: kind, decides: decides?.name };
  if (!decides || matchesList(decides.values, url, site)) return { ...told, state: "fine" };
  const state = need === "channel" ? "blocked" : "hampered";
  return { ...told, state, add: addTo(kind, decides, [word]) };
};

function judgeScript(policy: Policy, { script, oneFile, tag }: Needs, site: URL): Finding {
  const effective = "script-src-elem";
  const decides = governing(policy, effective);
  const told = { need: "script" as const, effective, decides: decides?.name };
  if (!decides) return { ...told, state: "fine" };
  const url = new URL(script.url, site);
  const trusted = (tag.nonce && hasNonce(decides)) || (tag.integrity && hasHash(decides, script.integrity));
  const strict = isStrict(decides);
  if (trusted || (!strict && matchesList(decides.values, url, site))) return { ...told, state: "fine" };
  if (!strict) return { ...told, state: "blocked", add: addTo(effective, decides, [wordFor(url, site)]) };
  if (hasNonce(decides)) return { ...told, state: "blocked", tag: "nonce" };
  // A hash covers one file, and what a tag of the page loads hands on no trust by `import()`.
  const file = script.fetches === "parts" ? oneFile : script;
  const add = addTo(effective, decides, hasHash(decides, file.integrity) ? [] : [`'${file.integrity}'`]);
  return { ...told, state: "blocked", tag: "integrity", add, ...(file !== script && { oneFile: true }) };
}

/** Files that the script fetches by `import()`: these inherit its nonce, but neither its hash nor the trust of 'strict-dynamic'. */
function judgeParts(policy: Policy, { script, tag }: Needs, site: URL): Finding[] {
  if (script.fetches === "nothing") return [];
  const effective = "script-src-elem";
  const need = script.fetches;
  const decides = governing(policy, effective);
  const told = { need, effective, decides: decides?.name };
  const url = new URL(need === "parts" ? "parts/part.js" : "map.js", new URL(script.url, site));
  const strict = decides && isStrict(decides);
  if (!decides || (tag.nonce && hasNonce(decides)) || (!strict && matchesList(decides.values, url, site)))
    return [{ ...told, state: "fine" }];
  const state = need === "parts" ? "blocked" : "hampered";
  if (!strict) return [{ ...told, state, add: addTo(effective, decides, [wordFor(url, site)]) }];
  if (hasNonce(decides)) return [{ ...told, state, tag: "nonce" }];
  return [{ ...told, state, ...(need === "parts" && { oneFile: true as const }) }];
}

/** A worker of a blob. Where `script-src` decides, 'strict-dynamic' hands trust on to workers as well. */
function judgeWorker(policy: Policy, site: URL): Finding {
  const decides = governing(policy, "worker-src");
  if (decides?.name === "script-src" && isStrict(decides))
    return { need: "worker", state: "fine", effective: "worker-src", decides: decides.name };
  return judgeAddress(policy, "worker", "worker-src", new URL(`blob:${site.origin}/0`), site, "blob:");
}

/** What the widget fetches. */
export function judgeFetches(policy: Policy, needs: Needs): Finding[] {
  const site = new URL(needs.site);
  const channel = new URL("v1/channel", needs.channel.replace(/\/*$/, "/"));
  return [
    judgeScript(policy, needs, site),
    ...judgeParts(policy, needs, site),
    judgeAddress(policy, "channel", "connect-src", channel, site),
    judgeWorker(policy, site),
    ...(needs.tiles
      ? [judgeAddress(policy, "tiles", "img-src", tileAddress(needs.tiles, needs.site), site)]
      : []),
  ];
}

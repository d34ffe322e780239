import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { correctFor } from "../src/csp/correct-policies.ts";
import { evaluatePolicies, type Verdict, verdictOf } from "../src/csp/evaluate-policies.ts";
import { readPolicies } from "../src/csp/read-policies.ts";
import { openPolicyStage, type PolicyStage } from "./csp-browser.ts";

/** `CDN` and `KANAL` are replaced with the origins of the test site. */
const table: [policy: string, verdict: Verdict, what: string][] = [
  [
    "default-src 'self'; script-src CDN; connect-src KANAL; worker-src blob:",
    "works",
    "what the README asks for",
  ],
  ["default-src 'self'", "does_not_work", "nothing but the site's own"],
  ["default-src 'none'", "does_not_work", "nothing at all"],
  ["default-src *", "works_with_less", "a star lets no worker of a blob run"],
  ["default-src * blob:", "works", "a star, and blobs"],
  ["script-src CDN", "works_with_less", "the worker falls back on script-src"],
  ["script-src CDN blob:", "works", "the worker falls back on script-src, which knows blobs"],
  ["script-src CDN; child-src 'none'", "works_with_less", "the worker falls back on child-src first"],
  ["script-src CDN; child-src blob:", "works", "child-src knows blobs"],
  [
    "script-src CDN; child-src blob:; worker-src 'self'",
    "works_with_less",
    "worker-src comes before child-src",
  ],
  [
    "script-src 'none'; script-src-elem CDN; worker-src blob:",
    "works",
    "script-src-elem comes before script-src",
  ],
  [
    "script-src CDN; script-src-elem 'self'",
    "does_not_work",
    "script-src-elem comes before script-src, for the worse",
  ],
  ["script-src CDN/lapor.js", "does_not_work", "the script alone, without its parts"],
  ["script-src CDN/lapor.js CDN/parts/; worker-src blob:", "works", "the script and the folder of its parts"],
  ["connect-src 'self'", "does_not_work", "another channel only"],
  ["connect-src KANAL/v1/", "works", "the channel by its path"],
  ["img-src 'none'", "works_with_less", "no tiles of the map"],
  [
    "script-src 'nonce-kunjungan1' 'strict-dynamic'",
    "does_not_work",
    "trust by a nonce that the tag has not",
  ],
  [
    "script-src 'self' CDN 'strict-dynamic' 'sha256-AAAA'",
    "does_not_work",
    "addresses count for nothing beside 'strict-dynamic'",
  ],
  ["script-src 'nonce-kunjungan1'", "does_not_work", "a nonce alone, which the tag has not"],
  ["script-src CDN 'nonce-kunjungan1'; worker-src blob:", "works", "a nonce beside an address"],
  ["require-trusted-types-for 'script'", "works", "trusted types without a list of names"],
  [
    "require-trusted-types-for 'script'; trusted-types lit-html lapor",
    "works",
    "trusted types with our names",
  ],
  ["trusted-types lit-html", "works_with_less", "without the name for the worker"],
  ["require-trusted-types-for 'script'; trusted-types 'none'", "does_not_work", "no trusted types at all"],
  ["trusted-types *", "works", "any name"],
  [
    "sandbox allow-scripts allow-same-origin allow-forms allow-modals allow-downloads allow-popups",
    "works",
    "a wide sandbox",
  ],
  ["sandbox allow-scripts allow-forms", "does_not_work", "a sandbox with an origin of its own"],
  ["sandbox", "does_not_work", "a sandbox without scripts"],
  [
    "style-src 'none'; font-src 'none'; frame-src 'none'; form-action 'none'; base-uri 'none'",
    "works",
    "what it does not need",
  ],
  [
    "default-src 'self' CDN KANAL blob:, script-src 'self'",
    "does_not_work",
    "two policies, and the second says no",
  ],
  ["Content-Security-Policy-Report-Only: default-src 'none'", "works", "a policy that only reports"],
  [
    `<meta http-equiv="Content-Security-Policy" content="script-src CDN; sandbox; worker-src blob:">`,
    "works",
    "a sandbox in a meta tag, which is ignored",
  ],
  [
    `<meta http-equiv="Content-Security-Policy" content="default-src 'self'">`,
    "does_not_work",
    "a strict meta tag",
  ],
];

describe("the evaluation of a policy agrees with Chromium", { concurrency: 3 }, () => {
  let stage: PolicyStage;
  before(async () => {
    stage = await openPolicyStage();
  });
  after(() => stage?.stop());

  for (const [text, verdict, what] of table) {
    test(`${what}: ${text}`, async () => {
      const { needs } = stage;
      const policies = readPolicies(
        text.replaceAll("CDN", new URL(needs.script.url).origin).replaceAll("KANAL", needs.channel),
      );
      const evaluations = evaluatePolicies(policies, needs);
      assert.equal(verdictOf(evaluations), verdict);

      const seen = await stage.visit(policies);
      const foreseen = evaluations
        .filter(({ policy }) => policy.disposition === "enforce")
        .flatMap(({ findings }) => findings)
        .filter(({ state, effective }) => ["blocked", "hampered"].includes(state) && effective !== "sandbox")
        .map(({ effective }) => effective);
      assert.equal(seen.works, verdict !== "does_not_work", `seen: ${JSON.stringify(seen)}`);
      // If the form does not work, later requests and their violations may be absent.
      if (seen.works) assert.deepEqual(seen.violated.sort(), [...new Set(foreseen)].sort());
      else
        assert.deepEqual(
          seen.violated.filter((name) => !foreseen.includes(name)),
          [],
        );

      const corrected = correctFor(policies, needs);
      if (verdict === "works") return;
      // The one-file build's map is loaded with `import()`, so no policy can allow it by hash.
      const wanting = corrected.script === needs.oneFile ? ["script-src-elem"] : [];
      assert.deepEqual(await stage.visit(corrected.policies, corrected), {
        works: true,
        violated: wanting,
        reported: [],
      });
    });
  }
});

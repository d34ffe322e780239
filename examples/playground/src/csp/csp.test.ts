import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { correctFor } from "./correct-policies.ts";
import { evaluatePolicies, verdictOf } from "./evaluate-policies.ts";
import { matchesSource } from "./match-source.ts";
import type { Needs } from "./needs.ts";
import { type FetchDirective, fallbacks, governing, type Policy } from "./policy.ts";
import { findPolicyMistakes, isPolicy } from "./policy-mistakes.ts";
import { readPolicies } from "./read-policies.ts";
import { writePolicies } from "./write-policies.ts";

const needs: Needs = {
  site: "https://kota.example/lapor",
  script: {
    url: "https://cdn.example/lapor/1/lapor.js",
    integrity: `sha384-${"A".repeat(64)}`,
    fetches: "parts",
  },
  oneFile: {
    url: "https://cdn.example/lapor/1.0.0/lapor.all.js",
    integrity: `sha384-${"B".repeat(64)}`,
    fetches: "nothing",
  },
  channel: "https://kanal.example",
  tiles: "https://peta.example/{z}/{x}/{y}.png",
  tag: { nonce: false, integrity: false },
  inline: { style: false, script: false },
};

/** The values from which random source lists are generated. */
const sources = [
  "'self'",
  "'none'",
  "'NONE'",
  "*",
  "https:",
  "http:",
  "blob:",
  "data:",
  "https://cdn.example",
  "https://cdn.example/lapor/1/",
  "https://cdn.example/lapor/1/lapor.js",
  "*.example",
  "https://*.example:*",
  "kanal.example:443",
  "https://kanal.example/v1/",
  "peta.example",
  "'unsafe-inline'",
  "'unsafe-eval'",
  "'strict-dynamic'",
  "'nonce-abc'",
  `'sha384-${"A".repeat(64)}'`,
  `'sha384-${"B".repeat(64)}'`,
  "'sha256-abc'",
  "'report-sample'",
];
const lists = fc.array(fc.constantFrom(...sources), { maxLength: 5 });
const names = [
  "default-src",
  "script-src",
  "script-src-elem",
  "connect-src",
  "worker-src",
  "child-src",
  "img-src",
  "style-src",
  "font-src",
];
const directive = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.constantFrom(...names), lists) },
  fc.tuple(
    fc.constant("sandbox"),
    fc.subarray(["allow-scripts", "allow-forms", "allow-same-origin", "allow-popups"]),
  ),
  fc.tuple(
    fc.constant("trusted-types"),
    fc.subarray(["lit-html", "lapor", "*", "'none'", "'allow-duplicates'", "default"]),
  ),
  fc.tuple(fc.constant("require-trusted-types-for"), fc.constant(["'script'"] as string[])),
  fc.tuple(fc.constant("upgrade-insecure-requests"), fc.constant([] as string[])),
);
const policy: fc.Arbitrary<Policy> = fc.record({
  disposition: fc.constantFrom("enforce" as const, "report" as const),
  from: fc.constantFrom("header" as const, "meta" as const),
  directives: fc
    .uniqueArray(directive, { selector: ([name]) => name, minLength: 1, maxLength: 7 })
    .map((found) => found.map(([name, values]) => ({ name, values }))),
  repeated: fc.constant([]),
});
const policies = fc.array(policy, { minLength: 1, maxLength: 3 });

const after = ({ policies, tag, script }: ReturnType<typeof correctFor>) =>
  evaluatePolicies(policies, { ...needs, tag, script });

describe("a corrected policy", () => {
  test("a corrected policy always lets the whole widget work", () => {
    fc.assert(
      fc.property(policies, (given) => {
        const left = after(correctFor(given, needs)).flatMap(({ findings }) =>
          findings.filter(({ state }) => state === "blocked" || state === "hampered"),
        );
        assert.deepEqual(left, []);
      }),
      { numRuns: 3000 },
    );
  });

  test("correcting a corrected policy changes nothing", () => {
    fc.assert(
      fc.property(policies, (given) => {
        const once = correctFor(given, needs);
        const twice = correctFor(once.policies, { ...needs, tag: once.tag, script: once.script });
        assert.deepEqual(twice.policies, once.policies);
      }),
    );
  });

  test("a corrected policy keeps every source and adds only those that the widget requests", () => {
    const words = new Set(["https://cdn.example", "https://kanal.example", "https://peta.example", "blob:"]);
    for (const { integrity } of [needs.script, needs.oneFile]) words.add(`'${integrity}'`);
    const listOf = (one: Policy, kind: FetchDirective): string[] | undefined =>
      governing(one, kind)?.values.filter((value) => value.toLowerCase() !== "'none'");
    fc.assert(
      fc.property(policies, (given) => {
        const corrected = correctFor(given, needs).policies;
        for (const [index, before] of given.entries()) {
          const now = corrected[index];
          assert.ok(now);
          for (const kind of Object.keys(fallbacks) as FetchDirective[]) {
            const old = listOf(before, kind);
            const fresh = listOf(now, kind);
            if (!old || !fresh) {
              // The correction must not change directives that have no finding.
              assert.equal(fresh, old);
              continue;
            }
            const added = fresh.filter((value) => !old.includes(value));
            assert.deepEqual(
              added.filter((value) => !words.has(value)),
              [],
              kind,
            );
            assert.ok(!added.some((value) => value === "*" || /unsafe/i.test(value)));
            // Ignore nonces and keywords where the directive can contain only URLs.
            const lost = old.filter((value) => !fresh.includes(value) && !/^'(?!self')/i.test(value));
            assert.deepEqual(lost, [], kind);
          }
          for (const { name, values } of before.directives.filter(({ name }) => name === "default-src"))
            assert.deepEqual(now.directives.find((one) => one.name === name)?.values, values);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test("parsing the text of a corrected policy returns the same policy", () => {
    fc.assert(
      fc.property(policies, (given) => {
        // The reader parses either header lines or meta tags, so give all policies the same origin.
        const alike = given.map((one) => ({ ...one, from: given[0]?.from ?? "header" }));
        assert.deepEqual(readPolicies(writePolicies(alike)), alike);
      }),
    );
  });
});

describe("matching a URL against a source", () => {
  const site = new URL("https://kota.example/lapor");
  const cases: [source: string, address: string, allowed: boolean][] = [
    ["https://cdn.example", "https://cdn.example/a.js", true],
    ["cdn.example", "https://cdn.example/a.js", true],
    ["cdn.example", "http://cdn.example/a.js", false],
    ["http://cdn.example", "https://cdn.example/a.js", true],
    ["https://cdn.example:8443", "https://cdn.example/a.js", false],
    ["https://cdn.example:*", "https://cdn.example:8443/a.js", true],
    ["*.example", "https://cdn.example/a.js", true],
    ["*.cdn.example", "https://cdn.example/a.js", false],
    ["https://cdn.example/a/", "https://cdn.example/a/b.js", true],
    ["https://cdn.example/a", "https://cdn.example/a/b.js", false],
    ["https:", "https://cdn.example/a.js", true],
    ["*", "https://cdn.example/a.js", true],
    ["*", "blob:https://kota.example/1", false],
    ["'self'", "https://kota.example/a.js", true],
    ["'self'", "blob:https://kota.example/1", false],
    ["'SELF'", "https://kota.example/a.js", true],
    ["'self'", "https://www.kota.example/a.js", false],
    ["self", "https://kota.example/a.js", false],
    ["blob:", "blob:https://kota.example/1", true],
    ["HTTPS://CDN.example", "https://cdn.example/a.js", true],
  ];
  for (const [source, address, allowed] of cases)
    test(`${source} ${allowed ? "allows" : "does not allow"} ${address}`, () =>
      assert.equal(matchesSource(source, new URL(address), site), allowed));
  test("'self' on an http site also allows https on the same host", () =>
    assert.ok(
      matchesSource("'self'", new URL("https://kota.example/a.js"), new URL("http://kota.example/")),
    ));
});

describe("extracting a policy from pasted text", () => {
  const written = ["default-src 'self'", "img-src *"];
  const cases: [what: string, text: string][] = [
    ["a bare value", "default-src 'self'; img-src *"],
    ["a bare value over several lines", "default-src 'self';\n  img-src *;"],
    ["a header line", "Content-Security-Policy: default-src 'self'; img-src *"],
    [
      "a header among others",
      "HTTP/2 200\ndate: today\ncontent-security-policy: default-src 'self'; img-src *\nserver: x",
    ],
    ["nginx", `add_header Content-Security-Policy "default-src 'self'; img-src *" always;`],
    ["Apache", `Header always set Content-Security-Policy "default-src 'self'; img-src *"`],
    ["PHP", `header("Content-Security-Policy: default-src 'self'; img-src *");`],
    [
      "a meta tag",
      `<head><meta content="default-src 'self'; img-src *" http-equiv='Content-Security-Policy'></head>`,
    ],
    [
      "a meta tag with entities",
      `<meta http-equiv="content-security-policy" content="default-src &#39;self&#39;; img-src *">`,
    ],
  ];
  for (const [what, text] of cases)
    test(what, () => {
      const [found, ...others] = readPolicies(text);
      assert.deepEqual(others, []);
      assert.deepEqual(
        found?.directives.map(({ name, values }) => [name, ...values].join(" ")),
        written,
      );
    });

  test("policies are split at commas and line breaks, and report-only policies are marked", () => {
    const text = "Content-Security-Policy: a-src x, b-src y\nContent-Security-Policy-Report-Only: c-src z";
    assert.deepEqual(
      readPolicies(text).map(({ disposition, directives }) => [disposition, directives[0]?.name]),
      [
        ["enforce", "a-src"],
        ["enforce", "b-src"],
        ["report", "c-src"],
      ],
    );
  });

  test("ordinary text is not parsed as a policy", () => {
    assert.equal(readPolicies("Selamat pagi; apa kabar?").some(isPolicy), false);
    assert.deepEqual(readPolicies(""), []);
  });

  test("unknown directives, repeated directives and unquoted keywords are listed as mistakes", () => {
    const [one] = readPolicies("default-src self; scriptsrc x; img-src a; img-src b");
    assert.ok(one);
    assert.deepEqual(findPolicyMistakes(one), [
      { kind: "unknown", word: "scriptsrc" },
      { kind: "repeated", word: "img-src" },
      { kind: "unquoted", word: "self" },
    ]);
  });
});

test("a report-only policy blocks nothing", () => {
  const given = readPolicies("Content-Security-Policy-Report-Only: default-src 'none'");
  assert.equal(verdictOf(evaluatePolicies(given, needs)), "works");
  assert.notDeepEqual(correctFor(given, needs).policies, given);
});

test("a correction adds exactly the missing sources to the right directives", () => {
  const given = readPolicies(
    "default-src 'self'; script-src 'self' 'unsafe-inline' https://www.googletagmanager.com; img-src 'none'",
  );
  assert.equal(
    writePolicies(correctFor(given, needs).policies),
    "Content-Security-Policy: default-src 'self'; " +
      "script-src 'self' 'unsafe-inline' https://www.googletagmanager.com https://cdn.example; img-src https://peta.example; " +
      "connect-src 'self' https://kanal.example; worker-src 'self' https://www.googletagmanager.com blob:",
  );
});

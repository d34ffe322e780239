import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { locationOf } from "../../src/bridges/sp4n/mapping/mapping.ts";
import { describeFault } from "../../src/bridges/sp4n/mapping/mapping-fault.ts";
import { parseMapping, readSp4nMapping } from "../../src/bridges/sp4n/mapping/read-mapping.ts";
import { mappingTemplate } from "../../src/bridges/sp4n/mapping/template.ts";
import { ConfigError } from "../../src/index.ts";
import {
  type MappingChanges,
  mappingText,
  readyMapping,
  sp4nSecrets,
  writeMapping,
} from "./support/sp4n-mapping.ts";

const sentences = (text: string, secrets: Record<string, string> = sp4nSecrets) =>
  parseMapping(text, "/etc/lapor/sp4n.yaml", secrets).faults.map((fault) => ({
    path: fault.path,
    en: describeFault(fault, "en", "/etc/lapor/sp4n.yaml"),
    id: describeFault(fault, "id", "/etc/lapor/sp4n.yaml"),
  }));

/** The faults to plant. Each has the changes, the path that the message names, and a part of the message. */
const planted: Record<string, [changes: MappingChanges, path: string, says: RegExp]> = {
  "an unknown member": [
    { baseURL: "https://api.sp4n.test" },
    "baseURL",
    /no member of "the file", whose members are "baseUrl"/,
  ],
  "an unknown recipient": [
    { disposition: "anyone" },
    "disposition",
    /is one of agency, national, none, .* it is "anyone"/,
  ],
  "an address without TLS": [{ baseUrl: "http://api.sp4n.test" }, "baseUrl", /the https address/],
  "an address with a password": [
    { baseUrl: "https://u:p@api.sp4n.test" },
    "baseUrl",
    /passwords belong to headers/,
  ],
  "a literal token": [
    { "headers/token": "8f14e45fceea167a5a36dedd4bea2543" },
    "headers.token",
    /is a text of 32 characters/,
  ],
  "a scheme without a secret": [
    { "headers/token": "Bearer" },
    "headers.token",
    /a secret from the environment/,
  ],
  "a literal secret beside a reference": [
    { "headers/Authorization": `Bearer abcdef \${LAPOR_SP4N_TOKEN}` },
    "headers.Authorization",
    /a secret from the environment/,
  ],
  "a literal key in a header of another name": [
    { "headers/X-Client": "8f14e45fceea167a5a36dedd4bea2543" },
    "headers.X-Client",
    /a secret from the environment/,
  ],
  "a variable that is not set": [
    { "headers/token": `\${LAPOR_SP4N_OTHER}` },
    "headers.token",
    /LAPOR_SP4N_OTHER, which is not set/,
  ],
  "a variable of something else": [
    { "headers/token": `\${DATABASE_URL}` },
    "headers.token",
    /No other variable can be sent/,
  ],
  "a header that the program sets": [
    { "headers/Host": "lapor.go.id" },
    "headers.Host",
    /does not set itself/,
  ],
  "no credentials": [{ headers: { Accept: "text/plain" } }, "headers", /with the credentials/],
  "a missing id": [{ "ids/channel": undefined }, "ids.channel", /it is missing\. Write the id/],
  "an id that is a list": [{ "ids/user": [1] }, "ids.user", /a number or a short text/],
  "an agency that does not exist": [
    { "ids/agencies/pemkot-bandungg": 9 },
    "ids.agencies.pemkot-bandungg",
    /an agency's id/,
  ],
  "a topic that does not exist": [{ "ids/categories/jalanan": 9 }, "ids.categories.jalanan", /id of a topic/],
  "a region that does not exist": [
    { "ids/locations": { "99.99": 9 } },
    "ids.locations.99.99",
    /code of a region/,
  ],
  "a classification of no report": [
    { "ids/classifications/gratitude": 9 },
    "ids.classifications.gratitude",
    /no member of/,
  ],
  "a status with two meanings": [
    { statuses: { closed: ["Selesai"], answered: [" selesai"] } },
    "statuses.closed",
    /in "answered" too/,
  ],
  "an unknown meaning": [{ statuses: { done: ["Selesai"] } }, "statuses.done", /no member of "statuses"/],
  "a policy for confidential reports": [{ confidential: true }, "confidential", /one of send, withhold/],
  "an identity without members": [{ identity: "send" }, "identity", /never put into the text of a report/],
  "a tag without the number": [{ tag: "#kanal" }, "tag", /with \{trackingId\} in it/],
  "too short a delay": [{ settleAfterMinutes: 0 }, "settleAfterMinutes", /from 1 to 10080/],
  "a time-out of an hour": [{ "timeouts/requestSeconds": 3600 }, "timeouts.requestSeconds", /from 1 to 300/],
  "a path without its place": [{ "paths/detail": "/complaints/detail" }, "paths.detail", /with \{id\}/],
  "no path for new reports": [
    { "paths/create": undefined },
    "paths.create",
    /the path at which your client creates reports, .* it is missing\. Write the path that the ministry gave you/,
  ],
  "the path for new reports as null": [
    { "paths/create": null },
    "paths.create",
    /it is null\. Write the path/,
  ],
  "a path to another server": [{ "paths/create": "//evil.test/create" }, "paths.create", /below baseUrl/],
  "an unknown field": [
    { "fields/create/titel": "title" },
    "fields.create.titel",
    /no member of "fields.create"/,
  ],
  "a constant that hides a field": [
    { "extra/is_secret": false },
    "extra.is_secret",
    /fields.create sends this member/,
  ],
  "a secret in a constant": [
    { "extra/key": `\${LAPOR_SP4N_TOKEN}` },
    "extra.key",
    /Secrets belong only to headers/,
  ],
  "a page without a number": [{ url: "https://www.lapor.go.id/" }, "url", /with \{trackingId\} or \{id\}/],
  "a recipient without an id": [
    { disposition: "national", "ids/national": undefined },
    "ids.national",
    /it is missing/,
  ],
  "a token outside of headers": [{ token: `\${LAPOR_SP4N_TOKEN}` }, "token", /no member of "the file"/],
};

describe("a mapping file with one fault", () => {
  for (const [name, [changes, path, says]] of Object.entries(planted))
    test(`the fault (${name}) is reported in both languages, with its position and without secrets`, () => {
      const [fault, ...others] = sentences(mappingText(changes));
      assert.ok(fault);
      assert.deepEqual(others, []);
      assert.equal(fault.path, path);
      assert.match(fault.en, says);
      assert.match(fault.en, /^LAPOR_SP4N_FILE should be .*, but in \/etc\/lapor\/sp4n\.yaml it .*\. .*\.$/s);
      assert.match(fault.id, /^LAPOR_SP4N_FILE: Isian ".*" .*harus .*, tetapi .*\. .*\.$/s);
      assert.doesNotMatch(fault.en + fault.id, /8f14e45f|abcdef|planted|u:p@/);
    });
});

test("a valid file has no faults, and an invalid file reports all its faults together", () => {
  assert.deepEqual(sentences(mappingText()), []);
  assert.equal(sentences(mappingText({ baseUrl: 1, confidential: 1, "ids/user": "?" })).length, 3);
});

test("the report of a fault contains the line of the invalid member", () => {
  const text = mappingText({ tag: "x" });
  const line = text.split("\n").findIndex((entry) => entry.startsWith("tag:")) + 1;
  assert.match(sentences(text)[0]?.en ?? "", new RegExp(`"tag" \\(line ${line}\\)`));
});

test("text that is not a mapping, or has anchors or duplicate members, is rejected", () => {
  for (const text of ["- 1", "{", "a: &x [1]\nb: *x", "tag: a\ntag: b"]) {
    const [fault, ...others] = sentences(text);
    assert.match(fault?.en ?? "", /^LAPOR_SP4N_FILE should be a YAML file .*lapor sp4n template/);
    assert.deepEqual(others, []);
  }
});

test("region codes stay strings, and a region without an ID uses that of the region around it", () => {
  const text = mappingText().replace('"32.73": 34', "32.10: 31");
  const { mapping, faults } = parseMapping(text, "sp4n.yaml", sp4nSecrets);
  assert.deepEqual(faults, []);
  assert.ok(mapping);
  assert.equal(locationOf(mapping.ids, "32.10.01.2001"), 31);
  assert.equal(locationOf(mapping.ids, "32.73.01"), 30);
  assert.equal(locationOf(mapping.ids, "33"), null);
  assert.equal(locationOf(mapping.ids, undefined), null);
  assert.equal(locationOf({ ...mapping.ids, defaultLocation: 99 }, "33"), 99);
});

test("headers receive their secrets, and the channel receives its three settings", () => {
  const { headers, forwarding } = readyMapping("https://api.sp4n.test");
  assert.deepEqual(headers, {
    Authorization: "Bearer planted-authorization-secret",
    token: "planted-token-secret",
  });
  assert.deepEqual(forwarding, { confidential: "send", sendsIdentity: false, settleAfterMs: 1_800_000 });
});

test("a secret with a line break is rejected and not printed", () => {
  const faults = sentences(mappingText(), { ...sp4nSecrets, LAPOR_SP4N_TOKEN: "geheim\r\nX-Injected: 1" });
  assert.deepEqual(
    faults.map(({ path }) => path),
    ["headers.token"],
  );
  assert.doesNotMatch(JSON.stringify(faults), /geheim/);
});

test("the template reports the address and the IDs as missing, and lists every member", () => {
  assert.deepEqual(
    sentences(mappingTemplate).map(({ path }) => path),
    [
      "ids.institution",
      "ids.channel",
      "ids.user",
      "ids.classifications.complaint",
      "ids.classifications.aspiration",
      "ids.classifications.information_request",
      "baseUrl",
      "paths.create",
    ],
  );
  // The only known route expects a different body, so the template mentions it in a comment but does not set
  // it.
  assert.match(mappingTemplate, /# .*\/complaints\/complaint-lmw/);
  assert.doesNotMatch(mappingTemplate, /create:.*lmw/);
  // A commented-out member begins with "#member:" or "#" and at least two spaces. Prose begins with "# ".
  const all = mappingTemplate.replace(/^#(?= {2,}\S|\w+:)/gm, "");
  const known = sentences(all).filter(({ en }) => en.includes("no member of"));
  assert.deepEqual(known, []);
  for (const member of [
    "disposition",
    "url",
    "tag",
    "statuses",
    "entryKinds",
    "timeouts",
    "paths",
    "fields",
    "extra",
  ])
    assert.match(all, new RegExp(`^${member}:`, "m"));
});

test("a file that cannot be read or is too large is reported in one sentence", () => {
  assert.throws(
    () => readSp4nMapping({ sp4nFile: "/nowhere/sp4n.yaml" }),
    (error) =>
      error instanceof ConfigError &&
      /may read, but \/nowhere\/sp4n\.yaml is not \(ENOENT\)/.test(error.message),
  );
  assert.equal(readSp4nMapping({}), undefined);
  assert.equal(
    readSp4nMapping({ sp4nFile: writeMapping(), sp4nSecrets })?.baseUrl,
    "https://api.sp4n.test/v1",
  );
  assert.throws(() => readSp4nMapping({ sp4nFile: writeMapping() }), /LAPOR_SP4N_TOKEN, which is not set/);
});

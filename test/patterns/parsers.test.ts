import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { placesInText, searchAgencies, searchRegions } from "@lapor/directory";
import { matchOperation, operations } from "@lapor/openapi/operations";
import { readParameters, validateBody } from "@lapor/openapi/validators";
import { createBodyBudget, defaultBodyBudget } from "../../packages/channel/src/body-memory/body-budget.ts";
import { startSystemTimer } from "../../packages/channel/src/body-memory/body-pace.ts";
import { fillTemplate, unknownPlaceholders } from "../../packages/channel/src/desk/fill-template.ts";
import { validateTarget } from "../../packages/channel/src/events/validate-target.ts";
import { isKnown, readIfMatch } from "../../packages/channel/src/http/etag.ts";
import { readJson } from "../../packages/channel/src/http/read-json.ts";
import { readUpload } from "../../packages/channel/src/http/read-upload.ts";
import { readIdempotencyKey } from "../../packages/channel/src/keys/idempotency.ts";
import { addressNetwork } from "../../packages/channel/src/limits/address-network.ts";
import { isMailable } from "../../packages/channel/src/mail/mail-address.ts";
import { cleanPicture } from "../../packages/channel/src/pictures/clean-picture.ts";
import { cleanFileName } from "../../packages/channel/src/platform/file-type.ts";
import { preferredLanguage } from "../../packages/channel/src/platform/locale.ts";
import { findPersonalData } from "../../packages/channel/src/privacy/personal-data.ts";
import { matterOf, publicWords, soughtPublicWords } from "../../packages/channel/src/public/public-words.ts";
import { readWalk } from "../../packages/channel/src/report/inbox-cursor.ts";
import { reportWords, soughtWords } from "../../packages/channel/src/report/report-words.ts";
import { readTrackingId } from "../../packages/channel/src/report/tracking-id.ts";
import { createCurrentModel } from "../../packages/channel/src/routing/load-model.ts";
import { suggest } from "../../packages/channel/src/routing/suggest.ts";
import { readAgencyFile } from "../../packages/server/src/directory/read-changes.ts";
import { clientAddress } from "../../packages/server/src/http/client-address.ts";
import { temporaryFolder } from "../../packages/server/test/support/temporary-folder.ts";
import { maskPrivateData } from "../../packages/widget/src/values/private-data.ts";
import { growthOf } from "./cpu-growth.ts";

/** A parser of untrusted input and the maximum length of the text that it receives. */
interface Parser {
  name: string;
  most: number;
  /** Fewer texts to repeat, for a parser with which all of `pumps` would take too long. */
  pumps?: readonly string[];
  run(text: string): unknown;
}

/** The maximum length of a report's body, in characters. */
const body = 10_000;
/** Node's limit for a request's headers and URL, in bytes. */
const head = 16_384;
const json = 256 * 1024;
/** The maximum size of a file, in bytes. */
const mostBytes = 10 * 1024 * 1024;

/** The texts to repeat: separators, unclosed openings, characters that expand to many, and numbers. */
const pumps = [
  ..."a1 .,;:-/\"'\\%{[(<=@#&?+*~^|$!_\t\n\u3316\ufdfa\u0301\u200b٣",
  ...["[at]", "(at)", "a@", "a.", "1 ", "0 1", "a b ", " ,", ";q=0.1,", "id;q=1,", '"a",', 'W/"a", '],
  ...[
    "{a",
    "{trackingId}",
    "%2e",
    "%",
    "&a=",
    "../",
    "::",
    "1:",
    "jl ",
    "mem",
    "rt 1 rw 2 ",
    "nya",
    "kan",
    "berperan",
  ],
  ...["kecamatan ", "kota bandung ", "jalan rusak ", "ﬃ", '{"a":', "[{", "\\u0000", "1e9", "-----"],
];

const texts = (pump: string, length: number): string =>
  `${pump.repeat(Math.ceil(length / pump.length)).slice(0, length)}\u0001`;

function swallow<T>(work: () => T): T | undefined {
  try {
    const result = work();
    if (result instanceof Promise) return result.catch(() => undefined) as T;
    return result;
  } catch {
    // Ignore errors, because a parser may also reject the text.
    return undefined;
  }
}

const model = await createCurrentModel({ readLearned: undefined, now: () => new Date(0), onError() {} })();
const ask = { regionCode: undefined, categoryId: undefined, siteAgencyId: "pemkot-bandung" };
const agencyFile = join(temporaryFolder(), "agencies.json");
const facts = { trackingId: "K7M-2QF-9XK", agency: "Pemerintah Kota Bandung", dueDate: null };
const trusting = clientAddress(["127.0.0.1"]);
const post = (text: string | Uint8Array<ArrayBuffer>, type: string): Request =>
  new Request("http://channel.test/", { method: "POST", headers: { "content-type": type }, body: text });
const bodyShare = () => createBodyBudget(defaultBodyBudget, startSystemTimer).open(undefined);
const tooLarge = { id: "", en: "" };
const freeMeter = {
  begin: async () => {},
  reach: async () => {},
  grow: async () => {},
  end: async () => {},
  giveBack: async () => {},
};
const readForm = (request: Request) =>
  readUpload(request, { maxBytes: 1e7, tooLarge, body: bodyShare(), meter: freeMeter });
/**
 * The operations whose bodies are tested. Together, they contain each kind of schema: nested objects, lists,
 * formats and patterns.
 */
const withBody = ["submitReport", "findSimilarReports", "releaseReport", "createWebhookEndpoint"] as const;

const parsers: Parser[] = [
  { name: "personal data", most: body, run: findPersonalData },
  { name: "private data in the form", most: body, run: (text) => maskPrivateData(text) },
  { name: "public words", most: body, run: publicWords },
  { name: "words of a matter", most: body, run: (text) => matterOf(text, 8) },
  { name: "words sought in public reports", most: head, run: soughtPublicWords },
  {
    name: "words of a report",
    most: body,
    run: (text) => reportWords({ trackingId: "", title: text, body: text } as never),
  },
  { name: "words sought in the inbox", most: head, run: soughtWords },
  { name: "router", most: body, run: (text) => suggest(model, { ...ask, text }) },
  { name: "places in a text", most: 4000, run: (text) => placesInText(text) },
  { name: "regions", most: 200, run: (text) => searchRegions(text, { limit: 20 } as never) },
  { name: "agencies", most: 200, run: (text) => searchAgencies(text, { limit: 20 } as never) },
  {
    name: "answer template",
    most: body,
    run: (text) => [fillTemplate(text, facts), unknownPlaceholders(text)],
  },
  { name: "Accept-Language", most: head, run: (text) => preferredLanguage(text, ["id", "en"]) },
  { name: "If-None-Match", most: head, run: (text) => isKnown(text, '"1"') },
  { name: "If-Match", most: head, run: readIfMatch },
  { name: "Idempotency-Key", most: head, run: readIdempotencyKey },
  { name: "X-Forwarded-For", most: head, run: (text) => trusting("127.0.0.1", text) },
  { name: "address of a client", most: head, run: addressNetwork },
  { name: "tracking ID", most: json, run: readTrackingId },
  { name: "cursor", most: head, run: (text) => readWalk(text, "", new Date(0)) },
  {
    name: "cursor's content",
    most: head,
    run: (text) =>
      readWalk(Buffer.from(JSON.stringify({ moment: text })).toString("base64url"), "", new Date(0)),
  },
  { name: "route", most: head, run: (text) => matchOperation("GET", `/v1/${text}`) },
  {
    name: "query",
    most: head,
    run: (text) =>
      operations.map(({ id }) =>
        readParameters(id, { path: {}, query: new URLSearchParams(text), header: new Headers() }),
      ),
  },
  { name: "mail address", most: json, run: isMailable },
  { name: "name of a file", most: head, run: (text) => cleanFileName(text, "image/png") },
  {
    name: "webhook target",
    most: json,
    run: (text) => validateTarget(`https://${text}`, { allowPrivate: false }),
  },
  {
    name: "JSON body",
    most: json,
    run: (text) => readJson(post(text, "application/json"), bodyShare(), undefined),
  },
  {
    name: "text in a JSON body",
    most: json,
    run: (text) =>
      readJson(post(JSON.stringify({ text }), "application/json"), bodyShare(), { text: "lines" }),
  },
  {
    name: "validators of bodies",
    most: json,
    run: (text) =>
      withBody.map((id) => validateBody(id, { text, title: text, body: text, url: text, [text]: 1 })),
  },
  {
    name: "boundary of a form",
    most: head,
    run: (text) => readForm(post("x", `multipart/form-data; boundary=${encodeURIComponent(text)}`)),
  },
  {
    name: "form",
    most: mostBytes,
    pumps: ["a", "\r\n", "--a", "\r\n--a\r\n", "\n--a", "a: b\r\n", "-"],
    run: (text) => readForm(post(`--a\r\n${text}`, "multipart/form-data; boundary=a")),
  },
  {
    name: "directory import",
    most: json,
    pumps: ["a", "a-", "-", "1.", "/", "a.", " ", "\ufdfa", '"', "\\"],
    run(text) {
      const agency = { id: text, name: text, shortName: text, kind: text, regionCode: text, website: text };
      writeFileSync(agencyFile, JSON.stringify({ agencies: [agency], ended: [{ id: text }] }));
      readAgencyFile(agencyFile, []);
    },
  },
];

for (const { name, most, run, pumps: own = pumps } of parsers)
  test(`parsing takes CPU time that is linear in the length of the input: ${name}`, async () => {
    for (const pump of new Set(own)) {
      const seen = await growthOf((length) => {
        const text = texts(pump, length);
        return () => swallow(() => run(text));
      }, most);
      assert.equal(seen, undefined, `repeated ${JSON.stringify(pump)}`);
    }
  });

/** Returns a file of `length` bytes that consists of `before` and then repeats of `bytes`. */
function repeated(bytes: readonly number[], length: number, before: readonly number[]) {
  const whole = new Uint8Array(before.length + length);
  whole.fill(bytes[0] ?? 0);
  whole.set(before);
  whole.set(bytes, before.length);
  for (let filled = bytes.length; filled < length; filled *= 2)
    whole.copyWithin(before.length + filled, before.length, before.length + filled);
  return whole;
}
const ascii = (text: string): number[] => [...text].map((sign) => sign.charCodeAt(0));
const pngHead = [
  0x89,
  ...ascii("PNG\r\n\u001a\n"),
  0,
  0,
  0,
  13,
  ...ascii("IHDR"),
  0,
  0,
  0,
  1,
  0,
  0,
  0,
  1,
  8,
  2,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
];
const pictures: [name: string, mediaType: string, before: number[], bytes: number[]][] = [
  ["PNG of empty chunks", "image/png", pngHead, [0, 0, 0, 0, ...ascii("IDAT"), 0x35, 0xaf, 0x06, 0x1e]],
  ["PNG of foreign chunks", "image/png", pngHead, [0, 0, 0, 0, ...ascii("teXt"), 0, 0, 0, 0]],
  ["JPEG of fill bytes", "image/jpeg", [0xff, 0xd8], [0xff]],
  ["JPEG of empty segments", "image/jpeg", [0xff, 0xd8], [0xff, 0xfe, 0, 2]],
  ["JPEG of scans", "image/jpeg", [0xff, 0xd8], [0xff, 0xda, 0, 2, 1, 1]],
  [
    "WebP of empty chunks",
    "image/webp",
    [...ascii("RIFF"), 0xf8, 0xff, 0x9f, 0, ...ascii("WEBP")],
    [...ascii("hide"), 0, 0, 0, 0],
  ],
];
for (const [name, mediaType, before, bytes] of pictures)
  test(`cleaning takes CPU time that is linear in the length of the input: ${name}`, async () => {
    const seen = await growthOf((length) => {
      const picture = repeated(bytes, length, before);
      return () => cleanPicture(picture, mediaType);
    }, mostBytes);
    assert.equal(seen, undefined);
  });

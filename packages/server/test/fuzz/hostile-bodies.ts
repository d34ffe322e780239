import { gzipSync } from "node:zlib";
import type { Chance } from "../../../../test/support/chance.ts";
import { hostileText, planted } from "./hostile-values.ts";

interface HostileBody {
  bytes: Buffer;
  headers: Record<string, string>;
}

const json = { "content-type": "application/json" };

function flipped(bytes: Buffer, chance: Chance): Buffer {
  const copy = Buffer.from(bytes);
  for (let times = 1 + chance.below(4); times > 0 && copy.length > 0; times--)
    copy[chance.below(copy.length)] = chance.below(256);
  return copy;
}

/** Encodes a value as JSON, sometimes malformed. */
export function jsonBody(value: unknown, chance: Chance): HostileBody {
  const text = JSON.stringify(value) ?? "";
  const bytes = Buffer.from(text);
  const bad: (() => HostileBody)[] = [
    () => ({ bytes: bytes.subarray(0, chance.below(bytes.length + 1)), headers: json }),
    () => ({ bytes: flipped(bytes, chance), headers: json }),
    () => ({ bytes: Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]), headers: json }),
    () => ({
      bytes: Buffer.from(text, "utf16le"),
      headers: { "content-type": "application/json; charset=utf-16le" },
    }),
    () => ({ bytes: Buffer.concat([bytes, Buffer.from([0xff, 0xc0, 0x80])]), headers: json }),
    () => ({ bytes: gzipSync(bytes), headers: { ...json, "content-encoding": "gzip" } }),
    () => ({ bytes: Buffer.from(text.replace("{", '{"title":1,"title":2,')), headers: json }),
    () => ({ bytes: Buffer.from(text.replace(/:/, ":NaN,")), headers: json }),
    () => ({ bytes: Buffer.from(`${"[".repeat(chance.pick([40, 5000, 100_000]))}`), headers: json }),
    () => ({ bytes: Buffer.from(`"${planted.repeat(chance.pick([1, 40_000]))}"`), headers: json }),
    () => ({ bytes: Buffer.from('{"a":"\\ud800","b":"\\u0000","c":"\\udfff\\ud800"}'), headers: json }),
    () => ({ bytes: Buffer.alloc(0), headers: json }),
    () => ({
      bytes,
      headers: {
        "content-type": chance.pick([
          "text/plain",
          "application/xml",
          "application/json;;;",
          "multipart/form-data",
          "*/*",
          'application/JSON ; charset="x"',
          "",
        ]),
      },
    }),
    () => ({ bytes, headers: {} }),
  ];
  return chance.percent(75) ? { bytes, headers: json } : chance.pick(bad)();
}

const magic = [
  [0xff, 0xd8, 0xff, 0xe0],
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x52, 0x49, 0x46, 0x46],
  [0x3c, 0x73, 0x76, 0x67],
  [],
];

const latin = (text: string): string => Buffer.from(text.replaceAll(/[\r\n]/g, " ")).toString("latin1");

/**
 * Removes the planted text from a part's name with a quote. The quote ends the name, and error messages may
 * repeat a name.
 */
const withoutPlantedName = (name: string): string =>
  name.includes('"') ? name.replaceAll(planted, "x") : name;

function part(chance: Chance): string {
  const name = chance.pick([
    "file",
    "file",
    "file",
    "trackingId",
    "x",
    "",
    "__proto__",
    withoutPlantedName(latin(hostileText(chance))),
  ]);
  const fileName = chance.percent(70)
    ? `; filename="${latin(hostileText(chance)).replaceAll('"', "%22").slice(0, 5000)}"`
    : "";
  const type = chance.pick(["image/jpeg", "text/html", "image/svg+xml", "", "multipart/mixed; boundary=b"]);
  const content = Buffer.from([
    ...chance.pick(magic),
    ...Buffer.from(chance.percent(50) ? planted : hostileText(chance)),
  ]);
  const head = chance.percent(95)
    ? `Content-Disposition: form-data; name="${name}"${fileName}\r\nContent-Type: ${type}\r\n\r\n`
    : "\r\n";
  return `${head}${content.toString("latin1")}`;
}

/** Creates an upload form with parts of every kind. */
export function formBody(chance: Chance): HostileBody {
  const boundary = chance.pick(["b", "--", "x".repeat(70), "x".repeat(300), "a b"]);
  const count = chance.pick([0, 1, 1, 1, 1, 2, 3, 500]);
  const parts = Array.from({ length: count }, () => `--${boundary}\r\n${part(chance)}\r\n`);
  const end = chance.pick([
    `--${boundary}--\r\n`,
    `--${boundary}--\r\n`,
    `--${boundary}--\r\n`,
    "",
    `--${boundary}`,
  ]);
  const bytes = Buffer.from(parts.join("") + end, "latin1");
  const declared = chance.pick([
    boundary,
    boundary,
    boundary,
    boundary,
    boundary,
    `"${boundary}"`,
    "other",
    "",
  ]);
  return { bytes, headers: { "content-type": `multipart/form-data; boundary=${declared}` } };
}

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readNoticeFile } from "../../src/config/policy/notice-file.ts";
import { faultsIn } from "../support/faults-in.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const path = join(temporaryFolder(), "notice.json");

function read(content: unknown) {
  writeFileSync(path, content instanceof Uint8Array ? content : JSON.stringify(content));
  return readNoticeFile(path);
}

const faultsOf = (content: unknown) => faultsIn(() => read(content));

test("a notice is valid with all members, and with only the required ones", () => {
  const whole = {
    version: "2027-01 b",
    text: { id: "Data Anda disimpan\ndi Bandung.", en: "Your data are kept\nin Bandung." },
    url: "https://bandung.example/privasi",
  };
  assert.deepStrictEqual(read(whole), whole);
  const least = { version: "1", text: { id: "😀".repeat(2000) } };
  assert.deepStrictEqual(read(least), least);
});

test("a byte order mark, surrounding white space and an address with non-ASCII letters are allowed", () => {
  const text =
    '\uFEFF{"version": " 1 ", "text": {"id": "Data.\\n"}, "url": "HTTPS://bandung.example/privasi warga"}\n';
  assert.deepStrictEqual(read(new TextEncoder().encode(text)), {
    version: "1",
    text: { id: "Data." },
    url: "https://bandung.example/privasi%20warga",
  });
});

test("an unusable file is reported with the reason and what to do", () => {
  assert.throws(
    () => readNoticeFile(join(temporaryFolder(), "none.json")),
    /^ConfigError: LAPOR_NOTICE_FILE should be a file .* but \/.*none\.json is not \(ENOENT\)\. Correct it, or leave it out.*\.$/,
  );
  const others = [
    [],
    "Data.",
    null,
    7,
    new TextEncoder().encode("{version"),
    new Uint8Array([0x22, 0xff, 0x22]),
  ];
  for (const content of others)
    assert.match(
      faultsOf(content).join("|"),
      /^LAPOR_NOTICE_FILE should be .* JSON object .*\. Correct it\.$/,
    );
});

test("each invalid member is reported with its expected and actual value, and what to do", () => {
  const faults = faultsOf({
    version: "x".repeat(65),
    text: { id: " ", en: "y".repeat(2001), jv: "Data." },
    url: "javascript:alert(1)",
    versi: "1",
  });
  const expected = [
    /^LAPOR_NOTICE_FILE should be a file whose "version" is 1 to 64 .* it is "x{65}"\. Write one/,
    /^LAPOR_NOTICE_FILE should be a file whose "text\.id" is .* it is " "\. Write it/,
    /^LAPOR_NOTICE_FILE should be a file whose "text\.en" is .* it has 2001 characters\. Correct it/,
    /^LAPOR_NOTICE_FILE should be a file whose "url" is .* it is "javascript:alert\(1\)"\. Correct it/,
    /^LAPOR_NOTICE_FILE should be .* also has "versi"\. Correct/,
    /^LAPOR_NOTICE_FILE should be .* also has "text\.jv"\. Correct/,
  ];
  assert.equal(faults.length, expected.length);
  for (const [index, sentence] of expected.entries()) assert.match(faults[index] as string, sentence);
});

test("a notice version that the channel would reject in a report is rejected", () => {
  for (const version of ["", " ", "a\u0000b", "a\nb", "\ud800", 2026, null, undefined])
    assert.match(
      faultsOf({ version, text: { id: "Data." } }).join("|"),
      /^LAPOR_NOTICE_FILE .* "version" .*\.$/,
      String(version),
    );
});

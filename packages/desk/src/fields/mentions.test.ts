import assert from "node:assert/strict";
import { test } from "node:test";
import type { Officer } from "@lapor/sdk";
import { matching, mentionable, mentionsIn, queryBefore, splitMentions, writeMentions } from "./mentions.ts";

const officer = (id: string, name: string, others: Partial<Officer> = {}): Officer => ({
  ...{ id, name, role: "liaison", state: "active", version: 1, updatedAt: "2026-11-20T02:00:00Z" },
  ...others,
});
const sari = officer("1", "Sari");
const sariWulandari = officer("2", "Sari Wulandari");
const budi = officer("3", "Budi Santoso");
const idsIn = (text: string, ...chosen: Officer[]): string[] =>
  mentionsIn(text, writeMentions(chosen)).map(({ id }) => id);

test("mentions whose names are still in the text are kept, in the order of the text", () => {
  assert.deepEqual(idsIn("@Budi Santoso dan @Sari, mohon dicek.", sari, budi), ["3", "1"]);
  assert.deepEqual(idsIn("@Budi Sant dan Sari, mohon dicek.", sari, budi), []);
  assert.deepEqual(idsIn("", sari), []);
});

test("a name inside a longer name is not found, with or without other mentions", () => {
  assert.deepEqual(idsIn("@Sari Wulandari, mohon dicek.", sari, sariWulandari), ["2"]);
  assert.deepEqual(idsIn("@Sari Wulandari dan @Sari.", sari, sariWulandari), ["2", "1"]);
  assert.deepEqual(idsIn("@Sarinah, mohon dicek.", sari), []);
  assert.deepEqual(idsIn("@Sarinah dan @Sari.", sari), ["1"]);
});

test("the parts of a split text add up to the original text", () => {
  const text = "Untuk @Sari Wulandari: cek @Sari.";
  const parts = splitMentions(text, [sari, sariWulandari]);
  assert.equal(parts.map((part) => part.text).join(""), text);
  assert.deepEqual(
    parts.flatMap((part) => (part.officer ? [part.text] : [])),
    ["@Sari Wulandari", "@Sari"],
  );
});

test("the name typed before the cursor is found, but not inside an address or after a chosen name", () => {
  assert.deepEqual(queryBefore(11, "Mohon @Sari", []), { at: 6, query: "Sari" });
  assert.deepEqual(queryBefore(7, "Mohon @Sari", []), { at: 6, query: "" });
  assert.deepEqual(queryBefore(13, "@Budi Santoso", []), { at: 0, query: "Budi Santoso" });
  assert.equal(queryBefore(14, "sari@bandung.go", []), undefined);
  assert.equal(queryBefore(21, "@Budi Santoso, mohon ", [budi]), undefined);
  assert.equal(queryBefore(12, "@Budi\nmohon ", []), undefined);
});

test("officers are found by the beginnings of their names, in any order and case", () => {
  const all = [sari, sariWulandari, budi];
  assert.deepEqual(matching(all, "sa"), [sari, sariWulandari, budi]);
  assert.deepEqual(matching(all, "wul SARI"), [sariWulandari]);
  assert.deepEqual(matching(all, "ari"), []);
  assert.equal(
    matching(
      Array.from({ length: 20 }, () => sari),
      "",
    ).length,
    6,
  );
});

test("only active colleagues who can read the report are offered", () => {
  const unit = { id: "u", name: "Bina Marga" };
  const offered = (confidential: boolean, own?: { id: string }): string[] =>
    mentionable(
      [
        sari,
        officer("4", "Diundang", { state: "invited" }),
        officer("5", "Auditor", { role: "auditor" }),
        officer("6", "Petugas Unit", { role: "unit_officer", unit }),
      ],
      { confidential, ...(own && { unit: own }) },
    ).map(({ id }) => id);
  assert.deepEqual(offered(false), ["1", "5"]);
  assert.deepEqual(offered(true, unit), ["1", "6"]);
});

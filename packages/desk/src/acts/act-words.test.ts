import assert from "node:assert/strict";
import { test } from "node:test";
import { english } from "../strings/en/strings.ts";
import { indonesian } from "../strings/strings.ts";
import { actWords } from "./act-words.ts";

const agency = {
  kind: "agency",
  agency: { id: "kota", name: "Kota", shortName: "Kota", kind: "local_government" },
} as const;

test("an assignment says that it verifies the report, in both languages", () => {
  for (const strings of [indonesian, english]) {
    const { acts, actsThere } = strings;
    for (const status of ["submitted", "assigned"] as const) {
      const unverified = { status, responsible: agency };
      assert.equal(actWords("assignReport", unverified, strings), actsThere.verifyAndAssign);
      const verified = { ...unverified, verifiedAt: "2026-11-24T04:00:00Z" };
      assert.equal(actWords("assignReport", verified, strings), acts.assignReport);
    }
    const inTriage = { status: "submitted", responsible: { kind: "national_triage" } } as const;
    assert.equal(actWords("assignReport", inTriage, strings), acts.assignReport);
  }
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { AnswerTemplate, FullAgencyReport } from "@lapor/sdk";
import type { Draft } from "../drafts/tab-draft.ts";
import { actionOf, draftOf, unitOf } from "./macros.ts";

const template = (changes: Partial<AnswerTemplate> = {}): AnswerTemplate => ({
  id: "template",
  name: "Minta lokasi",
  text: "Di mana tepatnya? ({trackingId})",
  version: 1,
  updatedAt: "2026-11-24T02:00:00.000Z",
  ...changes,
});
const report = {
  needsExamination: undefined,
  unit: { id: "a", name: "Bidang A" },
} as never as FullAgencyReport;

describe("a macro", () => {
  test("a macro without an action writes an answer, and a macro with an unknown action cannot be opened", () => {
    assert.equal(actionOf(template()), "answerReport");
    assert.equal(actionOf(template({ action: "addNote" })), "addNote");
    assert.equal(actionOf(template({ action: "closeReport" as never })), undefined);
    assert.equal(actionOf(template({ action: "futureAction" as never })), undefined);
  });

  test("a macro fills in the text field of its action and sets its unit", () => {
    const filled = template({ rendered: "Di mana tepatnya? (K7M-2QF-9XK)", unitId: "b" });
    assert.deepEqual(draftOf(filled, "askReporter", {}, [filled]), {
      message: "Di mana tepatnya? (K7M-2QF-9XK)",
      unitId: "b",
    });
    assert.equal(draftOf(template(), "addNote", {}, []).text, template().text);
  });

  test("a macro's text is appended to the officer's own text, but replaces the text and the unit of another macro", () => {
    const first = template({ rendered: "Di mana tepatnya?", unitId: "b" });
    const second = template({ rendered: "Mohon kirim foto." });
    const choose = (typed: Draft) => draftOf(second, "askReporter", typed, [first, second]);
    assert.deepEqual(choose({ message: "Selamat pagi. ", unitId: "b", needsExamination: true }), {
      message: "Selamat pagi.\n\nMohon kirim foto.",
      unitId: "b",
      needsExamination: true,
    });
    assert.deepEqual(choose({ message: "Di mana tepatnya?", unitId: "b" }), {
      message: "Mohon kirim foto.",
    });
  });

  test("a macro assigns a report only if the officer is allowed to assign it, and only to another unit", () => {
    const possible = ["assignReport", "askReporter"] as const;
    assert.equal(unitOf("askReporter", { unitId: "b" }, report, possible), "b");
    assert.equal(unitOf("askReporter", { unitId: "a" }, report, possible), undefined);
    assert.equal(unitOf("askReporter", { unitId: "" }, report, possible), undefined);
    assert.equal(unitOf("askReporter", { unitId: "b" }, report, ["askReporter"]), undefined);
    assert.equal(unitOf("assignReport", { unitId: "b" }, report, possible), undefined);
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { bodyOf, faultOf, fieldsOf } from "./act-fields.ts";

const officer = {
  me: {
    agency: { id: "kota", name: "Kota", shortName: "Kota", kind: "local_government" as const },
    role: "agency_admin",
  },
  isLinked: false,
};
const report = { classification: "complaint" as const, responsible: { kind: "national_triage" as const } };
const verification = fieldsOf("verifyReport", report, officer);

describe("the body of an act", () => {
  test("has what was typed, trimmed, and nothing that the report has already", () => {
    const before = { classification: "complaint", categoryId: "jalan", needsExamination: false };
    assert.deepEqual(bodyOf(verification, { ...before, message: "" }, before), {});
    assert.deepEqual(
      bodyOf(
        verification,
        { ...before, categoryId: "drainase", needsExamination: true, message: " Perlu uji. " },
        before,
      ),
      { categoryId: "drainase", needsExamination: true, message: "Perlu uji." },
    );
  });

  test("clears an examination that was set", () => {
    const before = { needsExamination: true };
    assert.deepEqual(bodyOf(verification, { needsExamination: false }, before), { needsExamination: false });
  });

  test("has the unit of the agency, or the agency of national triage", () => {
    const members = (who: typeof officer) =>
      fieldsOf("assignReport", report, who).map(({ member }) => member);
    assert.deepEqual(members(officer), ["unitId", "message"]);
    const { agency: _, ...triage } = officer.me;
    const national = { me: triage, isLinked: false };
    assert.deepEqual(
      fieldsOf("assignReport", report, national).map(({ member }) => member),
      ["agencyId", "message"],
    );
  });

  test("asks for an examination only of complaints", () => {
    const asks = (classification: "complaint" | "aspiration") =>
      fieldsOf("startFollowUp", { ...report, classification }, officer).some(
        ({ member }) => member === "needsExamination",
      );
    assert.equal(asks("complaint"), true);
    assert.equal(asks("aspiration"), false);
  });
});

describe("a field", () => {
  const [answer] = fieldsOf("answerReport", report, officer);
  test("is required, and counts letters as the contract does", () => {
    assert.deepEqual(faultOf(answer!, "  "), { problem: "required" });
    assert.deepEqual(faultOf(answer!, "😀😀😀"), { problem: "tooShort", by: 5 });
    assert.equal(faultOf(answer!, "😀😀😀😀😀"), undefined);
    assert.deepEqual(faultOf(answer!, "a".repeat(10_003)), { problem: "tooLong", by: 3 });
  });

  test("may stay empty when it is optional", () => {
    assert.equal(faultOf(verification.at(-1)!, ""), undefined);
    assert.deepEqual(faultOf(verification.at(-1)!, "x"), { problem: "tooShort", by: 2 });
  });
});

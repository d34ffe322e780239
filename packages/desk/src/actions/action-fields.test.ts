import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { FullAgencyReport } from "@lapor/sdk";
import {
  bodyOf,
  faultOf,
  faultsOf,
  fieldsOf,
  initialDraft,
  readPoint,
  typedOf,
  unitChosen,
} from "./action-fields.ts";

const officer = {
  me: {
    agency: { id: "kota", name: "Kota", shortName: "Kota", kind: "local_government" as const },
    role: "agency_admin",
  },
  isLinked: false,
};
const report = {
  classification: "complaint" as const,
  status: "submitted" as const,
  responsible: { kind: "national_triage" as const },
};
const verification = fieldsOf("verifyReport", report, officer);

describe("an action's request body", () => {
  test("the body contains the typed values, trimmed, and no values that the report already has", () => {
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

  test("the body contains the released photos only if the officer changed the selection, and an empty list if no photo is left", () => {
    const release = fieldsOf("releaseReport", report, officer);
    const before = { photoIds: "a,b" };
    assert.deepEqual(bodyOf(release, before, before), {});
    assert.deepEqual(bodyOf(release, { photoIds: "b,c" }, before), { photoIds: ["b", "c"] });
    assert.deepEqual(bodyOf(release, { photoIds: "" }, before), { photoIds: [] });
  });

  test("the body contains false when the officer clears an examination that was set earlier", () => {
    const before = { needsExamination: true };
    assert.deepEqual(bodyOf(verification, { needsExamination: false }, before), { needsExamination: false });
  });

  test("the body mentions only officers whose names are still in the text", () => {
    const fields = fieldsOf("addNote", report, officer);
    const mentions = "id-1 Sari\nid-2 Budi Santoso";
    const bodyWith = (text: string) => bodyOf(fields, { text, mentions }, {});
    assert.deepEqual(bodyWith("@Budi Santoso, cek."), { text: "@Budi Santoso, cek.", mentions: ["id-2"] });
    assert.deepEqual(bodyWith("Sudah dicek."), { text: "Sudah dicek." });
  });

  test("an assignment's body contains a unit for an agency's officer, and an agency for national triage", () => {
    const members = (who: typeof officer) =>
      fieldsOf("assignReport", report, who).map(({ member }) => member);
    assert.deepEqual(members(officer), ["unitId", "officerId", "message"]);
    const { agency: _, ...triage } = officer.me;
    const national = { me: triage, isLinked: false };
    assert.deepEqual(
      fieldsOf("assignReport", report, national).map(({ member }) => member),
      ["agencyId", "message"],
    );
  });

  test("the body of an assignment that also verifies the report contains the findings of the verification", () => {
    const here = { ...report, responsible: { kind: "agency" as const, agency: officer.me.agency } };
    const membersOf = (subject: typeof here & { verifiedAt?: string }) =>
      fieldsOf("assignReport", subject, officer).map(({ member }) => member);
    const findings = ["classification", "categoryId", "needsExamination"];
    const assignees = ["unitId", "officerId", "message"];
    assert.deepEqual(membersOf(here), [...findings, ...assignees]);
    assert.deepEqual(membersOf({ ...here, verifiedAt: "2026-11-24T04:00:00Z" }), assignees);
    const unread = { ...here, category: { id: "jalan" } } as unknown as FullAgencyReport;
    const before = initialDraft("assignReport", unread);
    assert.deepEqual(before, {
      ...{ classification: "complaint", categoryId: "jalan", needsExamination: false },
      ...{ unitId: "", officerId: "" },
    });
    const fields = fieldsOf("assignReport", here, officer);
    assert.deepEqual(bodyOf(fields, { ...before, unitId: "u1" }, before), { unitId: "u1" });
  });

  test("the body assigns the report to a unit, or to an officer with or without a unit, or removes the officer", () => {
    const fields = fieldsOf("assignReport", report, officer);
    const strings = { required: "wajib", noPoint: "", tooShort: String, tooLong: String };
    const before = { unitId: "air", officerId: "sari" };
    assert.deepEqual(bodyOf(fields, { unitId: "air", officerId: "" }, before), {
      unitId: "air",
      officerId: null,
    });
    assert.deepEqual(bodyOf(fields, { unitId: "", officerId: "dewi" }, before), { officerId: "dewi" });
    assert.deepEqual(bodyOf(fields, { unitId: "air", officerId: "" }, { unitId: "air", officerId: "" }), {
      unitId: "air",
    });
    assert.deepEqual([...faultsOf(fields, { unitId: "", officerId: "dewi" }, strings)], []);
    assert.deepEqual([...faultsOf(fields, { unitId: "", officerId: "" }, strings)], [["unitId", "wajib"]]);
    const alone = { unitId: "", officerId: "sari" };
    assert.deepEqual([...faultsOf(fields, { unitId: "", officerId: "" }, strings, alone)], []);
    assert.deepEqual(bodyOf(fields, { unitId: "", officerId: "" }, alone), { officerId: null });
  });

  test("the body removes the officer when the officer does not belong to the new unit or has left", () => {
    const colleagues = [{ id: "sari", unit: { id: "air", name: "Air" } }, { id: "dewi" }];
    assert.deepEqual(unitChosen("air", { officerId: "sari" }, colleagues), { unitId: "air" });
    assert.deepEqual(unitChosen("air", { officerId: "" }, colleagues), { unitId: "air" });
    for (const officerId of ["dewi", "left"])
      assert.deepEqual(unitChosen("air", { officerId }, colleagues), { unitId: "air", officerId: "" });
    const elsewhere = { unitId: "jalan", officerId: "" };
    assert.deepEqual(unitChosen("jalan", { officerId: "sari" }, colleagues), elsewhere);
  });

  test("the body asks for an examination only for complaints", () => {
    const asks = (classification: "complaint" | "aspiration") =>
      fieldsOf("startFollowUp", { ...report, classification }, officer).some(
        ({ member }) => member === "needsExamination",
      );
    assert.equal(asks("complaint"), true);
    assert.equal(asks("aspiration"), false);
  });
});

describe("the request body of a correction", () => {
  const fields = fieldsOf("correctReport", report, officer);
  const before = {
    ...{ title: "Jalan rusak", classification: "complaint", categoryId: "jalan" },
    ...{ regionCode: "32.73", address: "Jl. Braga 12", point: "-6.9, 107.6" },
  };

  test("a correction contains only the changed fields and the reason", () => {
    const draft = { ...before, title: " Jalan berlubang ", reason: "Diperjelas." };
    assert.deepEqual(bodyOf(fields, draft, before), { title: "Jalan berlubang", reason: "Diperjelas." });
  });

  test("a correction leaves a colleague's correction of another field unchanged", () => {
    const at = (title: string, address: string) =>
      ({ ...report, title, location: { regionCode: "32.73", address } }) as never as FullAgencyReport;
    const seen = initialDraft("correctReport", at("Jalan rusak", "Jl. Braga 12"));
    const typed = typedOf({ ...seen, address: "Jl. Braga 14", reason: "Diperjelas." }, seen);
    const now = initialDraft("correctReport", at("Jalan berlubang", "Jl. Braga 12"));
    assert.deepEqual(bodyOf(fields, { ...now, ...typed }, now), {
      location: { regionCode: "32.73", address: "Jl. Braga 14" },
      reason: "Diperjelas.",
    });
  });

  test("a correction keeps a cleared field and a cleared checkbox, and leaves out unchanged ones", () => {
    const before = { title: "Jalan rusak", needsExamination: true };
    assert.deepEqual(typedOf({ title: "", needsExamination: false, message: "", other: false }, before), {
      title: "",
      needsExamination: false,
    });
  });

  test("a correction contains the whole place when any part of it was changed", () => {
    assert.deepEqual(bodyOf(fields, { ...before, address: "Jl. Braga 14" }, before), {
      location: { regionCode: "32.73", address: "Jl. Braga 14", latitude: -6.9, longitude: 107.6 },
    });
    assert.deepEqual(bodyOf(fields, { ...before, point: "" }, before), {
      location: { regionCode: "32.73", address: "Jl. Braga 12" },
    });
  });

  test("a correction parses coordinates in the form that maps copy them, and rejects other text", () => {
    assert.deepEqual(readPoint("-6.9175,107.6191"), { latitude: -6.9175, longitude: 107.6191 });
    const point = fields.find(({ kind }) => kind === "point")!;
    for (const text of ["di depan toko", "107.6", "-96.9, 107.6", "-6.9, 190"])
      assert.deepEqual(faultOf(point, text), { problem: "noPoint" }, text);
    assert.equal(faultOf(point, "-6.9175; 107.6191"), undefined);
  });
});

describe("a form field", () => {
  const [answer] = fieldsOf("answerReport", report, officer);
  test("a required field must be filled in, and its characters are counted as in the contract", () => {
    assert.deepEqual(faultOf(answer!, "  "), { problem: "required" });
    assert.deepEqual(faultOf(answer!, "😀😀😀"), { problem: "tooShort", by: 5 });
    assert.equal(faultOf(answer!, "😀😀😀😀😀"), undefined);
    assert.deepEqual(faultOf(answer!, "a".repeat(10_003)), { problem: "tooLong", by: 3 });
  });

  test("an optional field can stay empty", () => {
    assert.equal(faultOf(verification.at(-1)!, ""), undefined);
    assert.deepEqual(faultOf(verification.at(-1)!, "x"), { problem: "tooShort", by: 2 });
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  actionsFor,
  contentOf,
  faultsOf,
  fieldsOf,
  fillIn,
  partsOf,
  statusChoices,
} from "./template-content.ts";

const facts = { trackingId: "K7M-2QF-9XK", agency: "Pemerintah Kota Bandung", dueDate: "1 Desember 2026" };
const fields = fieldsOf({
  id: "1",
  name: "Lubang ditambal",
  text: "Laporan {trackingId} selesai.",
  version: 1,
  updatedAt: "2026-11-24T09:00:00+07:00",
});
const session = (agency: boolean, nationalChannel: "none" | "live") =>
  ({
    me: agency
      ? { kind: "secret", role: "agency_admin", agency: { id: "pemkot-bandung" } }
      : { kind: "secret", role: "national_admin" },
    channel: { identity: { nationalChannel } },
  }) as unknown as Parameters<typeof actionsFor>[0];

describe("a template's text", () => {
  test("filling in a template leaves words in braces that are not placeholders unchanged", () => {
    const text = "{agency}: {trackingId}, paling lambat {dueDate}, {lain} {trackingId}";
    assert.equal(
      fillIn(text, facts),
      "Pemerintah Kota Bandung: K7M-2QF-9XK, paling lambat 1 Desember 2026, {lain} K7M-2QF-9XK",
    );
  });

  test("a template is shown in parts, with its placeholders marked", () => {
    assert.deepEqual(partsOf("{agency}: {lain}, {dueDate}"), [
      "",
      { placeholder: "agency" },
      ": ",
      "{lain}",
      ", ",
      { placeholder: "dueDate" },
      "",
    ]);
    assert.deepEqual(partsOf("Selesai."), ["Selesai."]);
  });

  test("a template is rejected if it is too short, too long for its action, or has an unknown placeholder", () => {
    assert.deepEqual(faultsOf(fields), []);
    assert.deepEqual(faultsOf({ ...fields, name: " a ", text: " abc " }), [
      { field: "name", code: "short" },
      { field: "text", code: "short" },
    ]);
    const long = { ...fields, text: "🙂".repeat(5001) };
    assert.deepEqual(faultsOf(long), []);
    assert.deepEqual(faultsOf({ ...long, action: "addNote" }), [{ field: "text", code: "long", over: 1 }]);
    assert.deepEqual(faultsOf({ ...fields, text: "Untuk {nama}." }), [
      { field: "text", code: "unknown", word: "{nama}" },
    ]);
  });

  test("the content that is sent is trimmed and contains no empty choices", () => {
    assert.deepEqual(contentOf({ ...fields, name: " Lubang ", unitId: "" }), {
      name: "Lubang",
      action: "answerReport",
      text: "Laporan {trackingId} selesai.",
    });
  });
});

describe("the actions and statuses of a template", () => {
  test("only actions and statuses that the party can handle are offered", () => {
    assert.deepEqual(actionsFor(session(true, "none")), [
      "answerReport",
      "startFollowUp",
      "askReporter",
      "addNote",
    ]);
    assert.deepEqual(actionsFor(session(false, "none")), ["askReporter", "addNote"]);
    const question = { ...fields, action: "askReporter" } as const;
    assert.deepEqual(statusChoices(session(true, "none"), question), [
      "submitted",
      "assigned",
      "in_progress",
    ]);
    assert.deepEqual(statusChoices(session(false, "none"), question), ["submitted"]);
    assert.deepEqual(statusChoices(session(true, "none"), fields), ["in_progress", "answered"]);
  });

  test("the offered statuses include reports in SP4N-LAPOR! if the channel is linked to it", () => {
    assert.deepEqual(statusChoices(session(true, "live"), fields), ["submitted", "in_progress", "answered"]);
  });

  test("the current status stays offered, even if the action is not possible in it", () => {
    const { length } = statusChoices(session(true, "none"), { ...fields, status: "closed" });
    assert.equal(length, 3);
  });
});

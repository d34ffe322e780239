import assert from "node:assert/strict";
import { test } from "node:test";
import type {
  Event,
  FieldError,
  NewReport,
  PublicReport,
  ReportStatus,
  Responsible,
  TimelineEntry,
  TimelineKind,
  WebhookDelivery,
} from "../../src/index.ts";

const names: Record<ReportStatus, string> = {
  submitted: "Masuk",
  assigned: "Terdisposisi",
  in_progress: "Ditindaklanjuti",
  awaiting_reporter: "Menunggu pelapor",
  answered: "Dijawab",
  closed: "Selesai",
  archived: "Diarsipkan",
};

test("a switch over a response's statuses requires a default case", () => {
  // @ts-expect-error a later version may add a status, and this function would return undefined
  const careless = (report: PublicReport): string => {
    switch (report.status) {
      case "submitted":
      case "assigned":
      case "in_progress":
      case "awaiting_reporter":
        return "open";
      case "answered":
      case "closed":
      case "archived":
        return "done";
    }
  };
  const careful = ({ status }: PublicReport): string => {
    switch (status) {
      case "closed":
        return names.closed;
      default:
        return status;
    }
  };
  const later = { status: "mediated" } as PublicReport;
  assert.deepEqual([careless(later), careful(later)], [undefined, "mediated"]);
});

test("values from a later version of the contract compile and can be compared", () => {
  const type: Event["type"] = "report.future";
  const state: WebhookDelivery["state"] = "postponed";
  const error: NonNullable<WebhookDelivery["lastError"]> = "blocked";
  assert.deepEqual(
    [type === "report.answered", state === "dead", error === "timeout"],
    [false, false, false],
  );
  // @ts-expect-error a value is a string
  const wrong: Event["type"] = 7;
  // @ts-expect-error a table of the known values has no entry for the others
  const name: string = names[({ status: "mediated" } as PublicReport).status];
  assert.deepEqual([wrong, name], [7, undefined]);
});

test("requests accept only known values", () => {
  // @ts-expect-error no such classification
  const classification: NewReport["classification"] = "wish";
  // @ts-expect-error no such status
  const status: ReportStatus = "mediated";
  assert.deepEqual([classification, status], ["wish", "mediated"]);
});

test("the kind of a responsible party determines its fields", () => {
  const describe = (party: Responsible): string | undefined => {
    switch (party.kind) {
      case "agency":
        return party.agency.shortName;
      case "sp4n":
        return party.custodian?.shortName;
      case "national_triage":
        return undefined;
    }
  };
  const agency = { id: "a", name: "Dinas", shortName: "D", kind: "local_government" as const };
  assert.equal(describe({ kind: "agency", agency }), "D");
  const either = ({ agency: named, custodian }: Responsible): string | undefined =>
    (named ?? custodian)?.shortName;
  assert.equal(either({ kind: "sp4n", custodian: agency }), "D");
  // @ts-expect-error an agency is named
  assert.equal(either({ kind: "agency" }), undefined);
});

test("the kind of a timeline entry determines its fields", () => {
  const describe = (entry: TimelineEntry): string => {
    if (entry.kind === "rated") return `rated ${entry.rating}`;
    const rating: undefined = entry.kind === "transferred" ? entry.rating : undefined;
    return entry.kind === "transferred" ? `back and forth: ${entry.pingPong}` : `${entry.kind} ${rating}`;
  };
  assert.equal(describe({ kind: "rated", rating: 4 } as TimelineEntry), "rated 4");
  assert.equal(describe({ kind: "transferred", pingPong: true } as TimelineEntry), "back and forth: true");
  // A kind can be unknown, so a switch over all known kinds still needs a default case.
  const rest: Exclude<TimelineEntry["kind"], TimelineKind> = "a kind of a later version";
  assert.notEqual(describe({ kind: rest } as TimelineEntry), "");
});

test("a field error has a pointer, and a parameter error has the parameter's name", () => {
  const nameOf = (error: FieldError): string =>
    error.pointer === undefined ? error.parameter : error.pointer.slice(2);
  assert.equal(nameOf({ pointer: "#/title", code: "required", message: "" }), "title");
  assert.equal(nameOf({ parameter: "limit", code: "too_large", message: "" }), "limit");
  // @ts-expect-error one of both is present
  const neither: FieldError = { code: "required", message: "" };
  assert.equal(neither.code, "required");
});

import type { Officer as Colleague, FullAgencyReport, Location, NewLocation } from "@lapor/sdk";
import type { Draft } from "../drafts/tab-draft.ts";
import { mentionsIn } from "../fields/mentions.ts";
import type { Action } from "../report/possible-actions.ts";
import type { Officer } from "../session/role.ts";
import type { Strings } from "../strings/id/desk.ts";
import { isVerifiedThereby } from "./action-strings.ts";

/** The name of a field, or of one of its inputs if it has two. */
export type FieldName = keyof Strings["fields"];

export interface Field {
  /** The name of the member in the request body. A refusal's JSON pointer ends with the same name. */
  member: string;
  label: FieldName;
  kind:
    | "words"
    | "note"
    | "line"
    | "check"
    | "classification"
    | "category"
    | "agency"
    | "unit"
    | "officer"
    | "report"
    | "archiveReason"
    | "region"
    | "point"
    | "date"
    | "photos";
  required: boolean;
  min: number;
  max: number;
  /** The report already has a value for this field, so the field is sent only if the officer changed it. */
  keeps?: true;
  /** The member is sent inside the body's `location`. */
  isPlace?: true;
  /** The field is not required if this other field has a value, or had one before the officer cleared it. */
  unless?: string;
  /** An emptied field is sent as null. */
  clears?: true;
}

const words = (label: FieldName, min: number, max: number, required = true, member = "message"): Field => ({
  member,
  label,
  kind: "words",
  required,
  min,
  max,
});
const message: Field = words("message", 2, 5000, false);
const other = (kind: Field["kind"], member: FieldName, required = false): Field => ({
  member,
  label: member,
  kind,
  required,
  min: 0,
  max: 64,
});
const kept = (field: Field): Field => ({ ...field, keeps: true });
const line = (member: string, label: FieldName, required: boolean, min: number, max: number): Field => ({
  member,
  label,
  kind: "line",
  required,
  min,
  max,
});

export type Subject = Pick<
  FullAgencyReport,
  "classification" | "needsExamination" | "responsible" | "status" | "verifiedAt"
>;

const verification = (report: Subject): Field[] => [
  kept(other("classification", "classification")),
  kept(other("category", "categoryId")),
  ...examination(report),
];

const verificationDraft = ({ classification, category, needsExamination }: FullAgencyReport): Draft => ({
  classification,
  categoryId: category?.id ?? "",
  needsExamination: needsExamination ?? false,
});

const examination = ({ classification }: Subject): Field[] =>
  classification === "complaint" ? [kept(other("check", "needsExamination"))] : [];

/** Returns the fields of an action on one report, in the order of the form. */
export function fieldsOf(action: Action, report: Subject, { me }: Officer): Field[] {
  switch (action) {
    case "verifyReport":
      if (report.responsible.kind === "sp4n") return [message];
      return [...verification(report), message];
    case "correctReport":
      return [
        kept(line("title", "reportTitle", true, 5, 150)),
        kept(other("classification", "classification")),
        kept(other("category", "categoryId")),
        { ...kept(other("region", "regionCode")), isPlace: true },
        { ...kept(line("address", "address", false, 3, 500)), isPlace: true },
        { ...kept(line("point", "point", false, 3, 50)), kind: "point", isPlace: true },
        words("reason", 5, 1000, true, "reason"),
      ];
    case "promiseDate":
      return [other("date", "date", true), words("promise", 5, 5000)];
    case "assignReport":
      return me.agency
        ? [
            ...(isVerifiedThereby(report) ? verification(report) : []),
            { ...other("unit", "unitId", true), unless: "officerId" },
            { ...other("officer", "officerId"), clears: true },
            message,
          ]
        : [other("agency", "agencyId", true), message];
    case "startFollowUp":
      return [...examination(report), message];
    case "answerReport":
      return [words("answer", 5, 10_000)];
    case "askReporter":
      return [words("question", 5, 5000)];
    case "transferReport":
      return [other("agency", "toAgencyId"), words("reason", 5, 1000, true, "reason")];
    case "addNote":
      return [{ ...words("note", 2, 5000, true, "text"), kind: "note" }];
    case "mergeReport":
      return [other("report", "intoTrackingId", true), message];
    case "archiveReport":
      return [
        { ...other("archiveReason", "archiveReason", true), member: "reason" },
        words("reason", 5, 5000),
      ];
    case "closeReport":
      return [words("reason", 5, 5000)];
    case "releaseReport":
      return [
        line("title", "title", true, 5, 150),
        words("body", 5, 10_000, true, "body"),
        { ...kept(other("photos", "photoIds")), max: 1000 },
        other("check", "contactsConfirmed"),
        message,
      ];
    case "retractReport":
      return [message];
    case "setNationalReference":
      return [
        line("trackingId", "nationalId", true, 1, 32),
        line("url", "url", false, 8, 500),
        line("ministryStatus", "ministryStatus", false, 2, 120),
        message,
      ];
  }
}

/**
 * Returns the field that gets the focus first: the agency if it is empty, otherwise the first required field,
 * otherwise the last field.
 */
export function firstField(fields: readonly Field[], draft: Draft): Field | undefined {
  const isFirst = ({ kind, member, required }: Field): boolean =>
    kind === "agency" ? !draft[member] : required && kind !== "archiveReason";
  return fields.find(isFirst) ?? fields.at(-1);
}

export function initialDraft(action: Action, report: FullAgencyReport): Draft {
  switch (action) {
    case "verifyReport":
      return verificationDraft(report);
    case "correctReport":
      return {
        title: report.title,
        classification: report.classification,
        categoryId: report.category?.id ?? "",
        ...placeDraft(report.location),
      };
    case "promiseDate":
      return { date: report.promise?.date ?? "" };
    case "assignReport":
      return {
        ...(isVerifiedThereby(report) && verificationDraft(report)),
        unitId: report.unit?.id ?? "",
        officerId: report.officer?.id ?? "",
      };
    case "startFollowUp":
      return { needsExamination: report.needsExamination ?? false };
    case "archiveReport":
      return { reason: "not_public_service" };
    case "releaseReport":
      return {
        title: report.released?.title ?? report.title,
        body: report.released?.body ?? report.body,
        photoIds: report.released?.photoIds.join(",") ?? "",
      };
    case "setNationalReference":
      return {
        trackingId: report.national?.trackingId ?? "",
        url: report.national?.url ?? "",
        ministryStatus: report.national?.ministryStatus ?? "",
      };
    default:
      return {};
  }
}

/**
 * Returns the values for an assignment to another unit. The officer is removed unless they belong to that
 * unit.
 */
export function unitChosen(
  unitId: string,
  { officerId }: Draft,
  colleagues: readonly Pick<Colleague, "id" | "unit">[],
): Draft {
  const officer = colleagues.find(({ id }) => id === officerId);
  return officerId && officer?.unit?.id !== unitId ? { unitId, officerId: "" } : { unitId };
}

export function typedOf(draft: Draft, before: Draft): Draft {
  const isChanged = ([member, value]: [string, string | boolean]): boolean =>
    value !== (before[member] ?? (typeof value === "boolean" ? false : ""));
  return Object.fromEntries(Object.entries(draft).filter(isChanged));
}

const placeDraft = ({ regionCode, regionName, address, latitude, longitude }: Location): Draft => ({
  regionCode: regionCode ?? "",
  regionName: regionName ?? "",
  address: address ?? "",
  point: latitude === undefined || longitude === undefined ? "" : `${latitude}, ${longitude}`,
});

/**
 * Parses latitude and longitude in degrees, in the form that maps show and copy them. Returns undefined for
 * other text.
 */
export function readPoint(text: string): { latitude: number; longitude: number } | undefined {
  const [, latitude, longitude] =
    /^(-?\d{1,2}(?:\.\d+)?)[,;\s]+(-?\d{1,3}(?:\.\d+)?)$/.exec(text.trim()) ?? [];
  const point = { latitude: Number(latitude), longitude: Number(longitude) };
  return latitude && Math.abs(point.latitude) <= 90 && Math.abs(point.longitude) <= 180 ? point : undefined;
}

/** Counts characters as code points, like the contract. */
const lengthOf = (text: string): number => [...text].length;

/** A correction replaces the whole place. */
export type Place = NewLocation;

function placeOf({ regionCode, address, point }: Draft): Place {
  const street = String(address ?? "").trim();
  return {
    ...(typeof regionCode === "string" && regionCode && { regionCode }),
    ...(street && { address: street }),
    ...readPoint(String(point ?? "")),
  };
}

type Fault = { problem: "required" | "noPoint" } | { problem: "tooShort" | "tooLong"; by: number };

/** Returns why a value cannot be sent, or undefined if the channel would accept it. */
export function faultOf(
  { kind, required, min, max }: Field,
  value: string | boolean | undefined,
): Fault | undefined {
  if (kind === "check" || typeof value === "boolean") return undefined;
  const text = (value ?? "").trim();
  if (!text) return required ? { problem: "required" } : undefined;
  if (kind === "point") return readPoint(text) ? undefined : { problem: "noPoint" };
  if (lengthOf(text) < min) return { problem: "tooShort", by: min };
  return lengthOf(text) > max ? { problem: "tooLong", by: lengthOf(text) - max } : undefined;
}

/**
 * Returns an error message for each field that cannot be sent, by member. `before` is empty in a form for
 * many reports.
 */
export function faultsOf(
  fields: readonly Field[],
  draft: Draft,
  strings: Pick<Strings, Fault["problem"]>,
  before: Draft = {},
): Map<string, string> {
  const faults = new Map<string, string>();
  for (const field of fields) {
    const isReplaced = field.unless && (draft[field.unless] || before[field.unless]);
    const isNeeded = field.required && !isReplaced;
    const fault = faultOf({ ...field, required: isNeeded }, draft[field.member]);
    if (fault)
      faults.set(field.member, "by" in fault ? strings[fault.problem](fault.by) : strings[fault.problem]);
  }
  return faults;
}

/** Returns the IDs in the value of a photo field, in the order in which the officer chose them. */
export const idsIn = (value: string | boolean | undefined): string[] =>
  String(value ?? "")
    .split(",")
    .filter(Boolean);

export type BodyValue = string | boolean | Place | readonly string[] | null;

/**
 * Returns the request body of an action, without empty fields and without values that the report already has.
 */
export function bodyOf(fields: readonly Field[], draft: Draft, before: Draft): Record<string, BodyValue> {
  const body: Record<string, BodyValue> = {};
  for (const { member, kind, keeps, clears, isPlace } of fields) {
    const value = draft[member];
    const old = before[member];
    if (kind === "note") {
      const mentions = mentionsIn(String(value ?? ""), String(draft.mentions ?? ""));
      if (mentions.length > 0) body.mentions = mentions.map(({ id }) => id);
    }
    if (kind === "photos") {
      if ((value ?? "") !== (old ?? "")) body[member] = idsIn(value);
    } else if (isPlace) {
      if ((value ?? "") !== (old ?? "")) body.location = placeOf(draft);
    } else if (typeof value === "boolean") {
      if (value !== (old ?? false)) body[member] = value;
    } else if (value?.trim() && !(keeps && value === old)) body[member] = value.trim();
    else if (clears && !value && old) body[member] = null;
  }
  return body;
}

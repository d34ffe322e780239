import { findTopic } from "@lapor/directory";
import type { Classification, CorrectReport } from "@lapor/openapi";
import type { FieldError } from "@lapor/openapi/validators";
import { examinationAfter } from "../life-cycle/examination.ts";
import type { Caller } from "../limits/client-info.ts";
import { DomainError, type Text, throwIfInvalid } from "../platform/domain-error.ts";
import type { PublicStore } from "../public/store.ts";
import type { System } from "../records/ports.ts";
import type { LocationRecord, OriginalRecord, ReleasedTextRecord, ReportRecord } from "../records/report.ts";
import { isSamePlace, originalAfter } from "../report/original.ts";
import { isKnownRegion } from "../report/regions.ts";
import { viewCategory, viewLocation } from "../views/views.ts";
import {
  type ActionResult,
  type ActionTarget,
  type OfficerActionContext,
  officerAction,
  openForOfficer,
} from "./officer-action.ts";
import { placeOf } from "./submit-report.ts";

type Correctable = Pick<ReportRecord, "title" | "classification" | "categoryId" | "location">;

/**
 * Koreksi. Corrects the title, classification, category or place. The reporter is notified of the old and new
 * values, and the submitted values are kept. The deadline follows the corrected classification.
 */
export async function correctReport(
  context: OfficerActionContext & { store: PublicStore },
  caller: Caller,
  target: ActionTarget,
  input: CorrectReport,
): Promise<ActionResult> {
  throwIfInvalid(await validateCorrection(context, input));
  const { report } = await openForOfficer(context, caller, target.trackingId);
  // Read before the report is locked. The lock requires the same version, and each release changes the
  // version, so this text is still the current one.
  const released = report.releasedAt ? await context.store.findReleasedText(report.id) : undefined;
  return correct(context, caller, target, { input, released });
}

const correct = officerAction<{ input: CorrectReport; released: ReleasedTextRecord | undefined }>(
  "correctReport",
  async ({ report }, { input, released }) => {
    if (report.unreadable) throw new DomainError("invalid_transition", { detail: unreadableText });
    const corrected = correctedBy(report, input);
    const replaced = replacedBy(report, corrected);
    const isReleased = report.releasedAt !== null && replaced.location !== undefined;
    return {
      changesNothing: Object.keys(replaced).length === 0,
      changes: {
        ...corrected,
        original: originalAfter(report, replaced),
        ...examinationAfter(report, {}, corrected.classification),
      },
      message: [input.reason, "", ...(await changesInWords(replaced, corrected))].join("\n"),
      republished: isReleased ? released : undefined,
    };
  },
  { contentOf: ({ input }) => input },
);

async function validateCorrection(
  { policy }: Pick<System, "policy">,
  { classification, categoryId, location }: CorrectReport,
): Promise<FieldError[]> {
  const { regionCode } = location ?? {};
  return [
    ...(classification !== undefined && !policy.classifications.includes(classification)
      ? [
          {
            pointer: "#/classification",
            code: "not_allowed_value" as const,
            limits: { allowed: policy.classifications },
          },
        ]
      : []),
    ...(categoryId !== undefined && !findTopic(categoryId)
      ? [{ pointer: "#/categoryId", code: "not_found" as const }]
      : []),
    ...(regionCode !== undefined && !(await isKnownRegion(regionCode))
      ? [{ pointer: "#/location/regionCode", code: "not_found" as const }]
      : []),
  ];
}

const correctedBy = (report: ReportRecord, input: CorrectReport): Correctable => ({
  title: input.title ?? report.title,
  classification: input.classification ?? report.classification,
  categoryId: findTopic(input.categoryId ?? "")?.id ?? report.categoryId,
  location: input.location === undefined ? report.location : placeOf(input.location),
});

/** Returns the report's current values of the fields that the correction changes. */
const replacedBy = (report: ReportRecord, corrected: Correctable): OriginalRecord => ({
  ...(report.title !== corrected.title && { title: report.title }),
  ...(report.classification !== corrected.classification && { classification: report.classification }),
  ...(report.categoryId !== corrected.categoryId && { categoryId: report.categoryId }),
  ...(!isSamePlace(report.location, corrected.location) && { location: report.location }),
});

/** Timeline messages are in Indonesian. */
async function changesInWords(replaced: OriginalRecord, corrected: Correctable): Promise<string[]> {
  const { title, classification, categoryId, location } = replaced;
  return [
    ...(title !== undefined ? [changeInWords("Judul", title, corrected.title)] : []),
    ...(classification !== undefined
      ? [
          changeInWords(
            "Klasifikasi",
            classificationNames[classification],
            classificationNames[corrected.classification],
          ),
        ]
      : []),
    ...(categoryId !== undefined
      ? [changeInWords("Kategori", categoryName(categoryId), categoryName(corrected.categoryId))]
      : []),
    ...(location !== undefined
      ? [changeInWords("Lokasi", await placeInWords(location), await placeInWords(corrected.location))]
      : []),
  ];
}

const changeInWords = (field: string, before: string | undefined, after: string | undefined): string =>
  `${field}: semula ${before ? `“${before}”` : "tidak diisi"}, kini “${after}”.`;

const classificationNames: Record<Classification, string> = {
  complaint: "Pengaduan",
  aspiration: "Aspirasi",
  information_request: "Permintaan informasi",
};

const categoryName = (id: string | null): string | undefined =>
  id === null ? undefined : viewCategory(id, "id")?.name;

async function placeInWords(location: LocationRecord): Promise<string> {
  const { address, regionName, latitude, longitude } = await viewLocation(location);
  const point = latitude === undefined ? undefined : `titik ${latitude}, ${longitude}`;
  return [address, regionName, point].filter((part) => part !== undefined).join(", ");
}

const unreadableText: Text = {
  id: "Isi laporan ini tidak dapat dibuka, sehingga tidak dapat dikoreksi.",
  en: "The text of this report cannot be decrypted, so it cannot be corrected.",
};

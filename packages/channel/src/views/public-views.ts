import { findRegion } from "@lapor/directory";
import type {
  PublicPhoto,
  PublicPlace,
  PublicReport,
  PublicReportSummary,
  PublicStep,
  TimelineKind,
} from "@lapor/openapi";
import { offsetOf } from "../life-cycle/deadlines.ts";
import { localDate } from "../platform/local-time.ts";
import type { Locale } from "../platform/locale.ts";
import type {
  PublicPlaceRecord,
  PublicReportRecord,
  PublicStepRecord,
  PublicSummaryRecord,
} from "../records/public.ts";
import type { ReleasedPhotoRecord } from "../records/report.ts";
import { regionNameOf, viewActor, viewCategory, viewResponsible } from "./views.ts";

/** The entries that the public sees. Entries that concern only the agency and the reporter are excluded. */
const publicKinds: readonly TimelineKind[] = [
  "submitted",
  "verified",
  "assigned",
  "transferred",
  "agency_ended",
  "follow_up_started",
  "answered",
  "confirmed",
  "contested",
  "closed",
  "archived",
  "merged",
  "overdue",
  "escalated",
  "closed_by_silence",
];

function viewPlace({ regionCode, point }: PublicPlaceRecord): PublicPlace {
  const region = regionCode === null ? undefined : findRegion(regionCode);
  return {
    ...(regionCode !== null && { regionCode }),
    ...(region && { regionName: regionNameOf(region) }),
    ...point,
  };
}

export function viewPublicSummary(report: PublicSummaryRecord, locale: Locale): PublicReportSummary {
  const category = report.categoryId === null ? undefined : viewCategory(report.categoryId, locale);
  return {
    trackingId: report.trackingId,
    classification: report.classification,
    title: report.title,
    location: viewPlace(report),
    ...(category && { category }),
    status: report.status,
    responsible: viewResponsible(report),
    submittedOn: report.submittedOn,
    ...(report.supports > 0 && { supports: report.supports }),
  };
}

function viewStep(report: PublicReportRecord, step: PublicStepRecord): PublicStep {
  const offset = offsetOf(
    { regionCode: report.regionCode ?? undefined },
    report.responsibleAgencyId ?? undefined,
  );
  const answer = report.answers.find(({ entryId }) => entryId === step.id);
  return {
    on: localDate(step.at, offset),
    kind: step.kind,
    actor: viewActor(step),
    status: step.status,
    responsible: viewResponsible(step),
    ...(answer && { message: answer.message }),
  };
}

const viewPhoto = ({ trackingId }: PublicReportRecord, photo: ReleasedPhotoRecord): PublicPhoto => ({
  ...photo,
  path: `/v1/public-reports/${trackingId}/photos/${photo.id}`,
});

export const viewPublicReport = (
  report: PublicReportRecord,
  steps: readonly PublicStepRecord[],
  locale: Locale,
): PublicReport => ({
  ...viewPublicSummary(report, locale),
  body: report.body,
  ...(report.archiveReason && { archiveReason: report.archiveReason }),
  ...(report.photos.length > 0 && { photos: report.photos.map((photo) => viewPhoto(report, photo)) }),
  timeline: steps.filter(({ kind }) => publicKinds.includes(kind)).map((step) => viewStep(report, step)),
});

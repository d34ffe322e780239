import type { PublicReport } from "@lapor/openapi";
import { mailsSupporters } from "../mail/supporters/subscribe-supporter.ts";
import { DomainError } from "../platform/domain-error.ts";
import type { Locale } from "../platform/locale.ts";
import type { PublicStore } from "../public/store.ts";
import type { System } from "../records/ports.ts";
import { requireTrackingId } from "../report/tracking-id.ts";
import { viewPublicReport } from "../views/public-views.ts";

/** The same error for an unknown and for an unreleased report, so the public cannot tell which one it is. */
export const noPublicReport = (): DomainError =>
  new DomainError("report_not_found", {
    detail: {
      id: "Tidak ada laporan publik dengan nomor lacak ini.",
      en: "There is no public report with this tracking ID.",
    },
  });

/** Returns a public report. Throws `noPublicReport`. */
export async function getPublicReport(
  context: Pick<System, "policy"> & { store: PublicStore; sendsMail: boolean },
  locale: Locale,
  typed: string,
): Promise<PublicReport> {
  const trackingId = requireTrackingId(typed);
  const found = await context.store.findPublicReport(trackingId);
  if (!found) throw noPublicReport();
  return {
    ...viewPublicReport(found.report, found.steps, locale),
    ...(mailsSupporters(context) && { supporterMail: true }),
  };
}

import type { NewReport, PublicReport, PublicReportSummary } from "../../../schemas.gen.ts";
import { expectProblem, expectSuccess } from "../exchange.ts";
import { act } from "../officer.ts";
import { pagesOf } from "../pages.ts";
import type { ContractTarget } from "../target.ts";
import { newReport, type Receipt, submit } from "./reports.ts";

/** Submits a report and releases it, by default with the reporter's own text. */
export async function submitReleased(
  target: ContractTarget,
  report: Partial<NewReport> = newReport(),
  release: object = {},
): Promise<Receipt> {
  const receipt = await submit(target, report);
  await act(target, target.keys.agencyAdmin, "releaseReport", receipt.trackingId, release);
  return receipt;
}

/** Reads a public report without a key. */
export const readPublic = async (
  target: ContractTarget,
  { trackingId }: Pick<Receipt, "trackingId">,
): Promise<PublicReport> =>
  (await expectSuccess(target, "getPublicReport", { key: null, path: { trackingId } })).body;

/** Asserts that the public cannot find the report. */
export async function expectPublicRefused(
  target: ContractTarget,
  { trackingId }: Pick<Receipt, "trackingId">,
): Promise<string> {
  const request = { key: null, path: { trackingId } };
  return (await expectProblem(target, "getPublicReport", 404, "report_not_found", request)).body.detail ?? "";
}

/** All pages of the public list. */
export const publicList = async (
  target: ContractTarget,
  query: Record<string, string | number | boolean>,
): Promise<PublicReportSummary[]> =>
  (await pagesOf(target, "listPublicReports", { limit: 100, ...query }, { key: null })).items;

/** The tracking IDs in the public list, sorted. */
export const publicIds = async (
  target: ContractTarget,
  query: Record<string, string | number | boolean>,
): Promise<string[]> => (await publicList(target, query)).map(({ trackingId }) => trackingId).toSorted();

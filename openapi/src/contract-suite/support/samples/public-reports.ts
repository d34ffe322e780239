import type { NewReport, PublicReport, PublicReportSummary } from "../../../schemas.gen.ts";
import { expectProblem, expectSuccess, namesParameter } from "../exchange.ts";
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

export const publicList = async (
  target: ContractTarget,
  query: Record<string, string | number | boolean>,
): Promise<PublicReportSummary[]> =>
  (await pagesOf(target, "listPublicReports", { limit: 100, ...query }, { key: null })).items;

/** Returns the tracking IDs in the public list, sorted. */
export const publicIds = async (
  target: ContractTarget,
  query: Record<string, string | number | boolean>,
): Promise<string[]> => (await publicList(target, query)).map(({ trackingId }) => trackingId).toSorted();

/** Asserts that a query without a key is rejected because of one parameter. */
export async function expectQueryRefused(
  target: ContractTarget,
  operation: "listPublicReports" | "countPublicReports",
  query: Record<string, string>,
  parameter: string,
): Promise<void> {
  const refused = await expectProblem(target, operation, 400, "invalid_request", { key: null, query });
  namesParameter(refused, parameter);
}

/** Asserts that the query is rejected for each invalid filter, and that the error names the filter. */
export async function expectInvalidFiltersRefused(
  target: ContractTarget,
  operation: "listPublicReports" | "countPublicReports",
  query: Record<string, string> = {},
): Promise<void> {
  for (const [name, value] of [
    ...(["agencyId:tidak-ada", "regionCode:99.99", "categoryId:sulap", "status:hilang"] as const),
    ...(["classification:keluhan", "from:2026-02-30", "to:kemarin", "q:yang di", "q:?!"] as const),
    `q:${"x".repeat(201)}`,
  ].map((text) => text.split(":") as [string, string]))
    await expectQueryRefused(target, operation, { ...query, [name]: value }, name);
  await expectQueryRefused(target, operation, { ...query, from: "2026-11-02", to: "2026-11-01" }, "to");
}

import type { AgencyReportSummary, Lapor, ListAgencyReportsQuery } from "@lapor/sdk";

export interface Progress {
  read: number;
  total: number;
}

/** The exported reports, and the total number of reports when the export began. */
export interface ExportedReports {
  reports: readonly AgencyReportSummary[];
  total: number;
}

/** Reads all pages of an export. Rejects with a `LaporError`, also when the signal aborts. */
export async function readExport(
  client: Pick<Lapor, "exportAgencyReports">,
  query: ListAgencyReportsQuery,
  {
    onProgress,
    ...options
  }: { locale: string; signal: AbortSignal; onProgress: (progress: Progress) => void },
): Promise<ExportedReports> {
  const reports: AgencyReportSummary[] = [];
  let cursor: string | undefined;
  for (;;) {
    const { data, total, nextCursor } = await client.exportAgencyReports({ ...query, cursor }, options);
    reports.push(...data);
    onProgress({ read: reports.length, total });
    if (nextCursor === null) return { reports, total };
    cursor = nextCursor;
  }
}

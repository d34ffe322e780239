/** The printouts of a report, by their names in addresses. */
export const printoutKinds = ["laporan", "disposisi", "jawaban"] as const;

export type PrintoutKind = (typeof printoutKinds)[number];

/** One printout of one report. */
export interface Printout {
  kind: PrintoutKind;
  trackingId: string;
}

/** The address below that of all printouts (`/petugas/cetak`). */
export const writePrintAddress = ({ kind, trackingId }: Printout): string =>
  `${kind}/${encodeURIComponent(trackingId)}`;

/** Reads what follows the address of all printouts; undefined for anything else. */
export function readPrintAddress(path: string): Printout | undefined {
  const [name, trackingId, ...more] = path.split("/");
  const kind = printoutKinds.find((known) => known === name);
  return kind && trackingId && more.length === 0 && /^[\w-]{1,32}$/.test(trackingId)
    ? { kind, trackingId }
    : undefined;
}

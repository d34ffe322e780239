/** A report's printouts, by their names in URLs. */
export const printoutKinds = ["laporan", "disposisi", "jawaban"] as const;

export type PrintoutKind = (typeof printoutKinds)[number];

/** A printout of a report. */
export interface Printout {
  kind: PrintoutKind;
  trackingId: string;
}

/** Returns a printout's address relative to that of all printouts (`/petugas/cetak`). */
export const writePrintAddress = ({ kind, trackingId }: Printout): string =>
  `${kind}/${encodeURIComponent(trackingId)}`;

/** Parses the part of a URL after the address of all printouts. Returns undefined for anything else. */
export function readPrintAddress(path: string): Printout | undefined {
  const [name, trackingId, ...more] = path.split("/");
  const kind = printoutKinds.find((known) => known === name);
  return kind && trackingId && more.length === 0 && /^[\w-]{1,32}$/.test(trackingId)
    ? { kind, trackingId }
    : undefined;
}

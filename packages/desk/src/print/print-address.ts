/** The kinds of printouts, by their names in URLs. */
export const printoutKinds = ["laporan", "disposisi", "jawaban"] as const;

export type PrintoutKind = (typeof printoutKinds)[number];

export interface Printout {
  kind: PrintoutKind;
  trackingId: string;
}

/** Returns a printout's path relative to `/petugas/cetak`. */
export const writePrintAddress = ({ kind, trackingId }: Printout): string =>
  `${kind}/${encodeURIComponent(trackingId)}`;

/** Parses the part of a path after `/petugas/cetak`. Returns undefined if it is not a printout's. */
export function readPrintAddress(path: string): Printout | undefined {
  const [name, trackingId, ...more] = path.split("/");
  const kind = printoutKinds.find((known) => known === name);
  return kind && trackingId && more.length === 0 && /^[\w-]{1,32}$/.test(trackingId)
    ? { kind, trackingId }
    : undefined;
}

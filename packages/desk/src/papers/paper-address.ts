/** The papers of a report, by their names in addresses. */
export const paperKinds = ["laporan", "disposisi", "jawaban"] as const;

export type PaperKind = (typeof paperKinds)[number];

/** One paper of one report. */
export interface Paper {
  kind: PaperKind;
  trackingId: string;
}

/** The address below that of all papers (`/petugas/cetak`). */
export const writePaper = ({ kind, trackingId }: Paper): string =>
  `${kind}/${encodeURIComponent(trackingId)}`;

/** Reads what follows the address of all papers; undefined for anything else. */
export function readPaper(path: string): Paper | undefined {
  const [name, trackingId, ...more] = path.split("/");
  const kind = paperKinds.find((known) => known === name);
  return kind && trackingId && more.length === 0 && /^[\w-]{1,32}$/.test(trackingId)
    ? { kind, trackingId }
    : undefined;
}

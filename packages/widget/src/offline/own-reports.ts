import { createIdempotencyKey } from "@lapor/sdk";
import { createDatabase } from "./database.ts";
import { matchesShape } from "./matches-shape.ts";
import { type Box, canSeal, createKeyring, seal, unseal } from "./sealing.ts";

/**
 * A report that its reporter wants to find again on this device, in this browser, on this site. Both codes
 * and the title are encrypted; the key cannot be exported. The reporter asks for it, and can take it back.
 */
export interface OwnReport {
  trackingId: string;
  accessCode: string;
  /** Empty for a confidential report. */
  title: string;
  /** When it was kept, in milliseconds. */
  savedAt: number;
}

/** Days after which the device forgets a report: longer than any deadline of a channel. */
const days = 180;

const { run } = createDatabase(() => useKey.forget());
const useKey = createKeyring(run);

/** Each saved report with its key in the database, newest first. Deletes unreadable and expired ones. */
async function readAll(): Promise<{ id: IDBValidKey; report: OwnReport }[]> {
  const [boxes, ids] = await run<[Box[], IDBValidKey[]]>("readonly", (of) => [
    of("own").getAll(),
    of("own").getAllKeys(),
  ]);
  // A key that cannot be read now must not make the records look lost.
  const key = ids.length ? await useKey() : undefined;
  const found: { id: IDBValidKey; report: OwnReport }[] = [];
  const lost: IDBValidKey[] = [];
  for (const [index, id] of ids.entries()) {
    const report = await open(boxes[index], key);
    if (report && Math.abs(Date.now() - report.savedAt) < days * 86_400_000) found.push({ id, report });
    else lost.push(id);
  }
  if (lost.length) await remove(lost);
  return found.sort((left, right) => right.report.savedAt - left.report.savedAt);
}

async function open(box: Box | undefined, key: CryptoKey | undefined): Promise<OwnReport | undefined> {
  try {
    const report: unknown = JSON.parse(new TextDecoder().decode(await unseal(box!, key)));
    const example = { trackingId: "…", accessCode: "…", title: "", savedAt: 0 };
    return matchesShape(report, example) ? (report as OwnReport) : undefined;
  } catch {
    // The key is lost, or another script wrote it.
    return undefined;
  }
}

/** Keys of the records of one report, or of all. */
const findAll = async (trackingId?: string): Promise<IDBValidKey[]> =>
  (await readAll())
    .filter(({ report }) => report.trackingId === (trackingId ?? report.trackingId))
    .map(({ id }) => id);

/** Undefined in a browser that cannot encrypt. */
async function sealReport(report: Omit<OwnReport, "savedAt">): Promise<Box | undefined> {
  const key = await useKey();
  const text = JSON.stringify({ ...report, savedAt: Date.now() });
  return key && seal(new TextEncoder().encode(text), key);
}

const remove = (ids: readonly IDBValidKey[]): Promise<unknown> =>
  run("readwrite", (of) => ids.map((id) => of("own").delete(id)));

/** The kept reports, newest first; none when the device cannot be read. */
export async function listOwnReports(): Promise<OwnReport[]> {
  if (!canSeal()) return [];
  return (await readAll().catch(() => [])).map(({ report }) => report);
}

/** Keeps a report, in place of an earlier record of it. False when the device did not confirm. */
export async function keepOwnReport(report: Omit<OwnReport, "savedAt">): Promise<boolean> {
  try {
    const box = canSeal() && (await sealReport(report));
    if (!box) return false;
    const earlier = await findAll(report.trackingId);
    await run("readwrite", (of) => [
      of("own").put(box, createIdempotencyKey()),
      ...earlier.map((id) => of("own").delete(id)),
    ]);
    return true;
  } catch {
    return false;
  }
}

/** Keeps a report for longer, with its present title, unless it was forgotten in the meantime. */
export async function renewOwnReport(report: OwnReport): Promise<void> {
  try {
    const ids = await findAll(report.trackingId);
    const box = await sealReport(report);
    await run("readwrite", (of) =>
      ids.map((id) => {
        const request = of("own").get(id);
        request.onsuccess = () => {
          if (box && request.result) of("own").put(box, id);
        };
        return request;
      }),
    );
  } catch {
    // It is kept as long as before.
  }
}

/** Forgets one report, or all of them. False when the device did not confirm. */
export async function forgetOwnReports(trackingId?: string): Promise<boolean> {
  try {
    await remove(await findAll(trackingId));
    return true;
  } catch {
    return false;
  }
}

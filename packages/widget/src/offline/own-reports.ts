import { createIdempotencyKey } from "@lapor/sdk";
import { createDatabase } from "./database.ts";
import { matchesShape } from "./matches-shape.ts";
import { type Box, canSeal, createKeyring, seal, unseal } from "./sealing.ts";

/**
 * A report that its reporter wants to find again in this browser and on this site. The tracking ID, the
 * access code and the title are encrypted with a key that cannot be exported. A report is saved only at the
 * reporter's request, and can be deleted again.
 */
export interface OwnReport {
  trackingId: string;
  accessCode: string;
  /** The title; empty for a confidential report. */
  title: string;
  /** When the report was saved, in milliseconds. */
  savedAt: number;
}

/**
 * The number of days after which the device deletes a saved report. It is longer than any of a channel's
 * deadlines.
 */
const days = 180;

const { run } = createDatabase(() => useKey.forget());
const useKey = createKeyring(run);

/** Returns each saved report with its database key, newest first. Deletes unreadable and expired reports. */
async function readAll(): Promise<{ id: IDBValidKey; report: OwnReport }[]> {
  const [boxes, ids] = await run<[Box[], IDBValidKey[]]>("readonly", (of) => [
    of("own").getAll(),
    of("own").getAllKeys(),
  ]);
  // If the key is only temporarily unreadable, this throws, so the records are not deleted as lost.
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
    // The record is unreadable, because its key is lost or another script wrote it.
    return undefined;
  }
}

/** Returns the database keys of one report's records, or of all records. */
const findAll = async (trackingId?: string): Promise<IDBValidKey[]> =>
  (await readAll())
    .filter(({ report }) => report.trackingId === (trackingId ?? report.trackingId))
    .map(({ id }) => id);

/** Encrypts a report. Returns undefined in a browser that cannot encrypt. */
async function sealReport(report: Omit<OwnReport, "savedAt">): Promise<Box | undefined> {
  const key = await useKey();
  const text = JSON.stringify({ ...report, savedAt: Date.now() });
  return key && seal(new TextEncoder().encode(text), key);
}

const remove = (ids: readonly IDBValidKey[]): Promise<unknown> =>
  run("readwrite", (of) => ids.map((id) => of("own").delete(id)));

/** Lists the saved reports, newest first. Returns an empty list if the device cannot be read. */
export async function listOwnReports(): Promise<OwnReport[]> {
  if (!canSeal()) return [];
  return (await readAll().catch(() => [])).map(({ report }) => report);
}

/**
 * Saves a report, replacing an earlier record of it. Returns false if the device does not confirm that it was
 * saved.
 */
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

/** Extends a report's storage time and updates its title, unless the report was deleted in the meantime. */
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
    // On failure, the report keeps its previous expiry.
  }
}

/** Deletes one report or all of them. Returns false if the device does not confirm the deletion. */
export async function forgetOwnReports(trackingId?: string): Promise<boolean> {
  try {
    await remove(await findAll(trackingId));
    return true;
  } catch {
    return false;
  }
}

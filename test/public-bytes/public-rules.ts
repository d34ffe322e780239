import assert from "node:assert/strict";
import type { PublicReportCounts } from "@lapor/openapi";
import { isShown, shownWords } from "./known-report.ts";
import { findPlanted, plantNothing } from "./planted-marks.ts";
import type { PublicWorld } from "./public-world.ts";
import {
  lookUps,
  type PublicReader,
  type PublicResponse,
  readEverything,
  readPhoto,
  searches,
} from "./read-public.ts";

/** Parts of exact locations. Only the district and a rounded point are public. */
const exactPlaces = ["6.917", "107.609", "19.1001"];

/**
 * Returns a response without the requested value, because a page repeats the value. Its ETag is omitted too,
 * because it is a digest of the page.
 */
const withoutAsked = ({ status, text, path }: PublicResponse, asked: string) => ({
  path: path.replaceAll(asked, "?"),
  status,
  text: text
    .replaceAll(new RegExp(asked, "gi"), "?")
    .replace(/\["etag","[^\]]*"\]/, path.startsWith("/publik") ? "" : "$&"),
});

/**
 * Returns a sample of texts that are hidden now: the newest, a few older ones, and those that were public
 * most recently.
 */
function sampleOf({ reports, planted, onceShown }: PublicWorld): string[] {
  const allowed = new Set(reports.flatMap(shownWords));
  const hidden = [...planted].filter((mark) => !allowed.has(mark));
  const spread = [0.2, 0.5, 0.8].flatMap((part) => hidden[Math.floor(part * hidden.length)] ?? []);
  const retracted = [...onceShown].filter((mark) => !allowed.has(mark));
  return [...hidden.slice(-3), ...spread, ...retracted.slice(-6)];
}

/** Asserts that every word, number and secret in a response is public. Returns the planted words in it. */
function holdsResponse({ reports, planted }: PublicWorld, { path, text, status }: PublicResponse): string[] {
  assert.equal(status, 200, path);
  const shown = reports.filter(isShown);
  const allowed = new Set(shown.flatMap(shownWords));
  // Check the marks against the planted ones, because the digits of an ETag can look like a mobile number.
  const found = findPlanted(text).filter((mark) => planted.has(mark));
  for (const mark of found) assert.ok(allowed.has(mark), `${path} shows ${mark}`);
  for (const report of reports) {
    const { trackingId, accessCode } = report.receipt;
    assert.ok(isShown(report) || !text.includes(trackingId), `${path} names ${trackingId}`);
    for (const photoId of report.photos)
      assert.ok(report.shown?.photos.has(photoId) || !text.includes(photoId), `${path} names a photo`);
    for (const secret of [accessCode, ...report.devices.map(({ followCode }) => followCode)])
      assert.ok(!text.includes(secret), `${path} shows a secret`);
  }
  for (const place of exactPlaces) assert.ok(!text.includes(place), `${path} shows ${place}`);
  for (const [, number] of text.matchAll(/"supports":(\d+)/g))
    assert.equal(Number(number) % 5, 0, `${path}: ${number} supports`);
  if (path.startsWith("/v1/statistics"))
    for (const [, number] of text.matchAll(/"(?:rated|reports)":(\d+)/g))
      assert.ok(Number(number) >= 5, `${path}: ${number}`);
  return found;
}

/**
 * Asserts that responses about hidden texts and reports equal those about texts and reports that do not
 * exist, byte for byte.
 */
async function holdsSilence(world: PublicWorld, reader: PublicReader) {
  const { reports, unknownId } = world;
  const nothing = plantNothing();
  const askAll = async (asked: string, ask: typeof searches) =>
    (await Promise.all(ask(reader, asked))).map((response) => withoutAsked(response, asked));
  const aboutNothing = await askAll(nothing, searches);
  for (const word of sampleOf(world))
    assert.deepEqual(await askAll(word, searches), aboutNothing, `a search for ${word}`);
  const aboutUnknown = await askAll(unknownId, lookUps);
  for (const { receipt } of reports.filter((report) => !isShown(report)))
    assert.deepEqual(await askAll(receipt.trackingId, lookUps), aboutUnknown, receipt.trackingId);
}

/**
 * Asserts that released photos are public, and that a request for any other photo gets the same response as
 * for one that does not exist.
 */
async function holdsPhotos({ reports, unknownId }: PublicWorld, reader: PublicReader): Promise<void> {
  const read = async (trackingId: string, photoId: string) => {
    const { status, text } = await readPhoto(reader, trackingId, photoId);
    return { status, text: text.replaceAll(trackingId, "?").replaceAll(photoId, "?") };
  };
  const missing = "00000000-0000-4000-8000-000000000000";
  const none = await read(unknownId, missing);
  const all = reports.flatMap(({ photos }) => [...photos]);
  for (const report of reports) {
    const { trackingId } = report.receipt;
    const expected = isShown(report) ? await read(trackingId, missing) : none;
    assert.equal(expected.status, 404);
    for (const photoId of [...report.photos, ...all.slice(-2)]) {
      const photo = await read(trackingId, photoId);
      if (report.shown?.photos.has(photoId)) assert.equal(photo.status, 200, photoId);
      else assert.deepEqual(photo, expected, `${trackingId} ${photoId}`);
    }
  }
}

const sumOf = (rows: readonly { supports?: number }[]): number =>
  rows.reduce((sum, { supports = 0 }) => sum + supports, 0);

/** Asserts that the supports in all groups add up to those in the list. */
function holdsSupports(responses: readonly PublicResponse[], supports: number): void {
  const ofAll = responses.filter(({ path }) => /^\/v1\/public-report-counts\?by=\w+$/.test(path));
  assert.equal(ofAll.length, 4);
  for (const { path, text } of ofAll) {
    const { data } = JSON.parse(text.split("\n")[0] ?? "") as PublicReportCounts;
    assert.equal(sumOf(data), supports, path);
  }
}

/**
 * Reads everything public and compares it with what was released. Returns how many planted words and supports
 * are public.
 */
export async function holdsPrivacy(
  world: PublicWorld,
  reader: PublicReader,
): Promise<{ shown: number; supports: number }> {
  const { reports } = world;
  const shown = reports.filter(isShown);
  const trackingIds = shown.map(({ receipt }) => receipt.trackingId);
  const { responses, rows } = await readEverything(reader, trackingIds);
  const seen = new Set(responses.flatMap((response) => holdsResponse(world, response)));
  // Require every released text, because otherwise a page without any report would pass.
  const released = shown.flatMap(shownWords);
  assert.deepEqual(
    released.filter((mark) => !seen.has(mark)),
    [],
  );
  assert.deepEqual(rows.map(({ trackingId }) => trackingId).sort(), trackingIds.sort());
  const supporters = reports.reduce((sum, { devices }) => sum + devices.length, 0);
  for (const { supports = 0 } of rows) assert.ok(supports % 5 === 0 && supports <= supporters);
  const publicSupports = sumOf(rows);
  holdsSupports(responses, publicSupports);
  await holdsSilence(world, reader);
  await holdsPhotos(world, reader);
  for (const mark of released) world.onceShown.add(mark);
  return { shown: released.length, supports: publicSupports };
}

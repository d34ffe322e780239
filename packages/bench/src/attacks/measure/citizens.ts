import { setTimeout as wait } from "node:timers/promises";
import { pictureOf } from "../pictures.ts";
import {
  firstFileOf,
  honestReport,
  type JsonResponse,
  type Receipt,
  readReport,
  type Sender,
  send,
  submitReport,
  uploadPicture,
} from "../requests.ts";

export interface CitizensOrder {
  url: string;
  siteKey: string;
  /** The number of the run. Each run uses its own client addresses. */
  run: number;
  /** The number of citizens who sent requests earlier in the same run. */
  first: number;
  seconds: number;
  perSecond: number;
  /**
   * Whether to include large photos. Every eighth photo then has 4 MB, as a camera takes it; the others have
   * 400 KB, as the form sends them. Default: true.
   */
  largePhotos?: boolean;
}

export interface CitizensResult {
  /** The number of reports sent, and of those accepted at the first attempt. */
  sent: number;
  taken: number;
  /** The number of photos accepted, and of those downloaded again. */
  photosTaken: number;
  photosRead: number;
  /** The number of requests by status or, without a response, by failed step and error. */
  statuses: Record<string, number>;
  /** The durations of the requests that got the expected response, in milliseconds. */
  latencies: Record<"upload" | "submit" | "read" | "download", number[]>;
}

/** The size of a photo that the form sends, in bytes. */
const photoBytes = 400_000;
/** One in this many citizens sends a photo as taken by a camera. */
const largePhotoEvery = 8;
const largePhotoBytes = 4_000_000;

/**
 * Sends citizens' requests at an even rate, each citizen from their own address. A citizen uploads a photo,
 * submits a report with it, and reads the report and the photo. Nothing is retried, so every rejection
 * counts.
 */
export async function sendCitizens(order: CitizensOrder): Promise<CitizensResult> {
  const { url, siteKey: key, run, first, seconds, perSecond, largePhotos = true } = order;
  const [photo, largePhoto] = [pictureOf(photoBytes), pictureOf(largePhotoBytes)];
  const result: CitizensResult = {
    sent: 0,
    taken: 0,
    photosTaken: 0,
    photosRead: 0,
    statuses: {},
    latencies: { upload: [], submit: [], read: [], download: [] },
  };

  async function timed(
    step: keyof CitizensResult["latencies"],
    expected: number,
    ask: Promise<JsonResponse>,
  ): Promise<JsonResponse | undefined> {
    const began = performance.now();
    const found = await ask;
    const name = found.fault === undefined ? String(found.status) : `${step} ${found.fault}`;
    result.statuses[name] = (result.statuses[name] ?? 0) + 1;
    if (found.status !== expected) return undefined;
    result.latencies[step].push(performance.now() - began);
    return found;
  }

  async function beCitizen(index: number): Promise<void> {
    const number = first + index;
    const sender: Sender = { url, key, address: `203.${run % 250}.${number >> 8}.${1 + (number & 255)}` };
    const picture = largePhotos && index % largePhotoEvery === 0 ? largePhoto : photo;
    const uploaded = await timed("upload", 201, uploadPicture(sender, picture));
    if (uploaded) result.photosTaken++;
    const attachmentIds = uploaded ? [uploaded.body.id] : [];
    const submitted = await timed("submit", 201, submitReport(sender, { ...honestReport, attachmentIds }));
    if (!submitted) return;
    result.taken++;
    const report = await timed("read", 200, readReport(sender, submitted.body as unknown as Receipt));
    const file = report && firstFileOf(report);
    if (file === undefined) return;
    if (await timed("download", 200, send(sender, "GET", file))) result.photosRead++;
  }

  const citizens: Promise<void>[] = [];
  const began = performance.now();
  for (; result.sent < seconds * perSecond; result.sent++) {
    citizens.push(beCitizen(result.sent));
    await wait(Math.max(0, began + ((result.sent + 1) * 1000) / perSecond - performance.now()));
  }
  await Promise.all(citizens);
  return result;
}

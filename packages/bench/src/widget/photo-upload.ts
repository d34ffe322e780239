import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { kib } from "../build/compressed-size.ts";
import { withBar } from "../figures/figures.ts";
import { median, spread } from "../figures/statistics.ts";
import type { Measurement } from "../page/measurement.ts";
import { readPageWatch, waitUntilUsable } from "../page/page-watch.ts";
import type { OpenPage, TestBed } from "../page/test-bed.ts";
import { fileInput, goOn } from "./form-access.ts";
import { addMetadata, type Metadata, metadataOf } from "./image-metadata.ts";
import { colours, drawPhoto, readCorners } from "./photo-in-page.ts";

interface Sent {
  orientation: number;
  bytes: number;
  metadata: Metadata | undefined;
  upright: boolean;
  pixels: string;
  longest: number;
  milliseconds: number;
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");
function isPortrait(pixels: string): boolean {
  const [width = 0, height = 0] = pixels.split("x").map(Number);
  return height > width;
}

async function send(
  testBed: TestBed,
  { page }: OpenPage,
  orientation: number,
  photo: Uint8Array,
  file: string,
): Promise<Sent> {
  const input = await fileInput(page);
  await page.waitForLoadState("networkidle");
  const before = testBed.channel.uploads.length;
  const seen = (await readPageWatch(page)).longTasks.length;
  const start = performance.now();
  await input.setInputFiles(file);
  const upload = await arrival(testBed, before);
  const milliseconds = performance.now() - start;
  await page.waitForLoadState("networkidle");
  const { longTasks } = await readPageWatch(page);
  const shown = await inSideTab(page, photo);
  const arrived = await inSideTab(page, upload);
  return {
    orientation,
    bytes: upload.length,
    metadata: upload[0] === 0xff ? metadataOf(upload) : undefined,
    upright: shown.corners === arrived.corners && isPortrait(shown.pixels) === isPortrait(arrived.pixels),
    pixels: arrived.pixels,
    longest: Math.max(0, ...longTasks.slice(seen).map(([, duration]) => duration)),
    milliseconds,
  };
}

/** Decodes the picture in a separate page, so this is not a task of the measured page. */
async function inSideTab(page: Page, picture: Uint8Array) {
  const side = await page.context().newPage();
  try {
    return await side.evaluate(readCorners, [base64(picture), colours] as [string, string[]]);
  } finally {
    await side.close();
  }
}

async function arrival({ channel }: TestBed, before: number): Promise<Uint8Array> {
  const late = performance.now() + 60_000;
  while (performance.now() < late) {
    const upload = channel.uploads[before];
    if (upload) return upload;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error("The photo did not reach the channel within 60 s.");
}

/**
 * Uploads 12-megapixel photos through the form's own file input, one for each orientation of a phone.
 * Inspects the size, metadata and orientation of the files that the channel receives, and measures the page's
 * longest task meanwhile (CPU 4 times slower).
 */
export const measurePhotoUpload: Measurement = async (testBed) => {
  const drawing = await testBed.open(testBed.ours);
  const drawn = Buffer.from(await drawing.page.evaluate(drawPhoto, colours), "base64");
  await drawing.close();
  const sent: Sent[] = [];
  // Pass the photos as files, which the browser reads. If they were passed as bytes, the measured page would
  // have to decode them.
  const folder = await mkdtemp(join(tmpdir(), "lapor-bench-photos-"));
  try {
    for (const orientation of testBed.options.short ? [1, 6] : [1, 2, 3, 4, 5, 6, 7, 8]) {
      const photo = addMetadata(drawn, orientation);
      const file = join(folder, `foto-${orientation}.jpg`);
      await writeFile(file, photo);
      const open = await testBed.open(testBed.ours, { cpu: 4 });
      try {
        if ((await waitUntilUsable(open.page, 20_000)) === undefined)
          throw new Error("The form is not usable.");
        await open.page.waitForLoadState("networkidle");
        await goOn(open.page);
        sent.push(await send(testBed, open, orientation, photo, file));
      } finally {
        await open.close();
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const left = sent.map(
    ({ metadata }) => metadata && Object.values(metadata).reduce((sum, bytes) => sum + bytes, 0),
  );
  const searched = left.filter((bytes) => bytes !== undefined);
  const ofAll = `of ${sent.length} orientations`;
  return {
    figures: [
      withBar({
        name: "photo of 12 MP, as uploaded",
        value: kib(Math.max(...sent.map(({ bytes }) => bytes))),
        unit: "KiB",
        bar: "<= 450",
        note: `${Math.round(kib(drawn.length))} KiB before; the largest ${ofAll}`,
      }),
      withBar({
        name: "EXIF, XMP, IPTC and comments left",
        value: searched.length === sent.length ? Math.max(...searched) : null,
        unit: "bytes",
        bar: "= 0",
        ...(searched.length < sent.length && { note: "not searched: the channel did not receive a JPEG" }),
      }),
      withBar({
        name: "photos with a wrong orientation",
        value: sent.filter(({ upright }) => !upright).length,
        unit: ofAll,
        bar: "= 0",
      }),
      withBar({
        name: "longest task while a photo is prepared",
        value: Math.max(...sent.map(({ longest }) => longest)),
        unit: "ms",
        spread: spread(sent.map(({ longest }) => longest)),
        bar: "<= 50",
        note: "0: none over 50 ms",
      }),
      withBar({
        name: "photo prepared and uploaded",
        value: Math.round(median(sent.map(({ milliseconds }) => milliseconds))),
        unit: "ms",
      }),
    ],
    tables: [
      {
        title: "Photos of 4000 x 3000 with EXIF (GPS), XMP, IPTC and a comment, CPU 4 times slower",
        rows: sent.map(({ orientation, bytes, metadata, upright, pixels, longest, milliseconds }) => ({
          orientation: String(orientation),
          KiB: kib(bytes),
          pixels,
          ...(metadata ?? { exif: "not a JPEG" }),
          upright: upright ? "yes" : "NO",
          "longest task ms": Math.round(longest),
          "uploaded ms": Math.round(milliseconds),
        })),
      },
    ],
  };
};

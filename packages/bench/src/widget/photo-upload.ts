import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { kib } from "../build/compressed-size.ts";
import { judge } from "../figures/figures.ts";
import { median, spread } from "../figures/statistics.ts";
import { readWatch, untilUsable } from "../page/page-watch.ts";
import type { OpenPage, Stage } from "../page/test-bed.ts";
import { fileInput } from "./file-input.ts";
import { addMetadata, type Metadata, metadataOf } from "./image-metadata.ts";
import type { Part } from "./measurement.ts";
import { colours, drawPhoto, readCorners } from "./photo-in-page.ts";

/** What became of one photo on its way to the channel. */
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
  stage: Stage,
  { page }: OpenPage,
  orientation: number,
  photo: Uint8Array,
  file: string,
): Promise<Sent> {
  const input = await fileInput(page);
  await page.waitForLoadState("networkidle");
  const before = stage.channel.uploads.length;
  const seen = (await readWatch(page)).longTasks.length;
  const start = performance.now();
  await input.setInputFiles(file);
  const upload = await arrival(stage, before);
  const milliseconds = performance.now() - start;
  await page.waitForLoadState("networkidle");
  const { longTasks } = await readWatch(page);
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

/** Looked at in a page of its own, so that decoding here is no task of the measured page. */
async function inSideTab(page: Page, picture: Uint8Array) {
  const side = await page.context().newPage();
  try {
    return await side.evaluate(readCorners, [base64(picture), colours] as [string, string[]]);
  } finally {
    await side.close();
  }
}

async function arrival({ channel }: Stage, before: number): Promise<Uint8Array> {
  const late = performance.now() + 60_000;
  while (performance.now() < late) {
    const upload = channel.uploads[before];
    if (upload) return upload;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error("The photo did not reach the channel within 60 s.");
}

/**
 * Photos of 12 megapixels through the form's own file input, one for each way in which a phone can be held, and what reaches the channel
 * of each: bytes, metadata, which way up, and the longest task of the page meanwhile (CPU 4 times slower).
 */
export const photoPart: Part = async (stage) => {
  const drawing = await stage.open(stage.ours);
  const drawn = Buffer.from(await drawing.page.evaluate(drawPhoto, colours), "base64");
  await drawing.close();
  const sent: Sent[] = [];
  // Named as a file, the photo is read by the browser; handed over as bytes it would be decoded by the measured page.
  const folder = await mkdtemp(join(tmpdir(), "lapor-bench-photos-"));
  try {
    for (const orientation of stage.options.short ? [1, 6] : [1, 2, 3, 4, 5, 6, 7, 8]) {
      const photo = addMetadata(drawn, orientation);
      const file = join(folder, `foto-${orientation}.jpg`);
      await writeFile(file, photo);
      const open = await stage.open(stage.ours, { cpu: 4 });
      try {
        if ((await untilUsable(open.page, 20_000)) === undefined) throw new Error("The form is not usable.");
        await open.page.waitForLoadState("networkidle");
        sent.push(await send(stage, open, orientation, photo, file));
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
      judge({
        name: "photo of 12 MP, as uploaded",
        value: kib(Math.max(...sent.map(({ bytes }) => bytes))),
        unit: "KiB",
        bar: "<= 450",
        note: `${Math.round(kib(drawn.length))} KiB before; the largest ${ofAll}`,
      }),
      judge({
        name: "EXIF, XMP, IPTC and comments left",
        value: searched.length === sent.length ? Math.max(...searched) : null,
        unit: "bytes",
        bar: "= 0",
        ...(searched.length < sent.length && { note: "not searched: what reached the channel is no JPEG" }),
      }),
      judge({
        name: "photos not right way up",
        value: sent.filter(({ upright }) => !upright).length,
        unit: ofAll,
        bar: "= 0",
      }),
      judge({
        name: "longest task while a photo is prepared",
        value: Math.max(...sent.map(({ longest }) => longest)),
        unit: "ms",
        spread: spread(sent.map(({ longest }) => longest)),
        bar: "<= 50",
        note: "0: none over 50 ms",
      }),
      judge({
        name: "photo prepared and up",
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
          ...(metadata ?? { exif: "no JPEG" }),
          "right way up": upright ? "yes" : "NO",
          "longest task ms": Math.round(longest),
          "until up ms": Math.round(milliseconds),
        })),
      },
    ],
  };
};

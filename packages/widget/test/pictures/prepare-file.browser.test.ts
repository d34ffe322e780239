import { expect } from "@open-wc/testing";
import { type PreparedFile, prepareFile } from "../../src/pictures/prepare-file.ts";
import {
  braga,
  drawn,
  exifBlock,
  fourCorners,
  heldAs,
  jpegWithMetadata,
  pngWithMetadata,
  secrets,
  seen,
  street,
  textOf,
  webpWithMetadata,
} from "../support/pictures.ts";

const limits = {
  maxBytes: 10 * 1024 * 1024,
  mediaTypes: ["image/jpeg", "image/png", "image/webp", "application/pdf"],
};
const most = 450 * 1024;

async function prepared(bytes: BlobPart, name: string, own = limits): Promise<PreparedFile> {
  const result = await prepareFile(new File([bytes], name), own);
  if (typeof result === "string") throw new Error(`refused: ${result}`);
  return result;
}

async function expectClean(file: Blob): Promise<void> {
  const text = await textOf(file);
  for (const secret of secrets) expect(text.includes(secret), secret).to.equal(false);
}

describe("prepareFile", () => {
  for (let orientation = 1; orientation <= 8; orientation++)
    it(`prepareFile turns a photo with orientation ${orientation} upright, with and without shrinking`, async () => {
      for (const long of [800, 3200]) {
        const short = (long * 3) / 4;
        const [width, height] = orientation > 4 ? [short, long] : [long, short];
        const jpeg = await drawn(long, short, heldAs(orientation, width, height));
        const { file } = await prepared(jpegWithMetadata(jpeg, exifBlock({ orientation })), "a.jpg");
        const scale = Math.min(1, 1600 / long);
        expect(await seen(file)).to.deep.equal({
          width: width * scale,
          height: height * scale,
          corners: [0, 1, 2, 3],
        });
      }
    });

  it("prepareFile reduces 12 megapixels to 1600 pixels without metadata and returns the location", async () => {
    const jpeg = await drawn(4000, 3000, street);
    expect(jpeg.length).to.be.above(2 * 1024 * 1024);
    const { file, cleaned, place } = await prepared(
      jpegWithMetadata(jpeg, exifBlock({ orientation: 6, ...braga })),
      "IMG_2041.HEIC",
    );
    expect(file.size).to.be.at.most(most);
    expect(file.name).to.equal("IMG_2041.jpg");
    expect(file.type).to.equal("image/jpeg");
    expect(cleaned).to.equal(true);
    expect(place).to.deep.equal({ latitude: -6.9178, longitude: 107.609 });
    const { width, height } = await seen(file);
    expect([width, height]).to.deep.equal([1200, 1600]);
    await expectClean(file);
  }).timeout(30_000);

  it("prepareFile keeps a drawing with few colours as PNG, without its metadata", async () => {
    const png = await drawn(900, 700, fourCorners, "image/png");
    const { file, place } = await prepared(pngWithMetadata(png, exifBlock(braga)), "tangkapan.layar.png");
    expect(file.type).to.equal("image/png");
    expect(file.name).to.equal("tangkapan.layar.png");
    expect(place).to.deep.equal({ latitude: -6.9178, longitude: 107.609 });
    expect((await seen(file)).corners).to.deep.equal([0, 1, 2, 3]);
    await expectClean(file);
  });

  it("prepareFile keeps the transparency of a PNG", async () => {
    const png = await drawn(40, 40, (context) => context.clearRect(0, 0, 40, 40), "image/png");
    const { file } = await prepared(png, "cap.png");
    const bitmap = await createImageBitmap(file);
    const context = document.createElement("canvas").getContext("2d")!;
    context.drawImage(bitmap, 0, 0);
    expect(context.getImageData(5, 5, 1, 1).data[3]).to.equal(0);
  });

  it("prepareFile converts a photo in PNG format to a JPEG on white", async () => {
    const png = await drawn(
      1800,
      1200,
      (context) => {
        street(context);
        context.clearRect(0, 0, 600, 600);
      },
      "image/png",
    );
    const { file } = await prepared(png, "foto.png");
    expect(file.type).to.equal("image/jpeg");
    expect(file.name).to.equal("foto.jpg");
    expect(file.size).to.be.at.most(most);
    const context = document.createElement("canvas").getContext("2d")!;
    context.drawImage(await createImageBitmap(file), 0, 0);
    expect([...context.getImageData(20, 20, 1, 1).data].every((value) => value > 240)).to.equal(true);
  }).timeout(30_000);

  it("prepareFile removes a WebP picture's metadata", async () => {
    // A real WebP file (1 x 1 pixel, lossless), because not every browser can encode the type.
    const webp = Uint8Array.from(atob("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA=="), (letter) =>
      letter.charCodeAt(0),
    );
    const { file, place } = await prepared(webpWithMetadata(webp, 1, 1, exifBlock(braga)), "a.webp");
    expect(file.type).to.be.oneOf(["image/jpeg", "image/webp"]);
    expect(place).to.deep.equal({ latitude: -6.9178, longitude: 107.609 });
    expect((await createImageBitmap(file)).width).to.equal(1);
    await expectClean(file);
  });

  it("prepareFile removes only the metadata from a small photo if redrawing would make it larger", async () => {
    const canvas = document.createElement("canvas");
    Object.assign(canvas, { width: 900, height: 900 });
    street(canvas.getContext("2d")!);
    const poor = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", 0.2));
    const jpeg = new Uint8Array(await poor!.arrayBuffer());
    const { file } = await prepared(jpegWithMetadata(jpeg, exifBlock(braga)), "kecil.jpg");
    expect(file.size).to.be.at.most(jpeg.length);
    expect((await seen(file)).width).to.equal(900);
    await expectClean(file);
  });

  it("prepareFile meets the channel's size limit by reducing the quality first and the number of pixels second", async () => {
    const jpeg = await drawn(1600, 1200, street);
    const { file } = await prepared(jpeg, "a.jpg", { ...limits, maxBytes: 30 * 1024 });
    expect(file.size).to.be.at.most(30 * 1024);
    expect((await seen(file)).width).to.be.below(1600);
  });

  it("prepareFile produces only types that the channel accepts", async () => {
    const jpeg = await drawn(100, 80, fourCorners);
    const { file } = await prepared(jpeg, "a.jpg", { ...limits, mediaTypes: ["image/png"] });
    expect([file.type, file.name]).to.deep.equal(["image/png", "a.png"]);
    expect(
      await prepareFile(new File([jpeg], "a.jpg"), { ...limits, mediaTypes: ["application/pdf"] }),
    ).to.equal("wrongType");
  });

  it("prepareFile returns a PDF unchanged and does not mark it as clean", async () => {
    const { file, cleaned } = await prepared("%PDF-1.7 isi", "surat");
    expect(await file.text()).to.equal("%PDF-1.7 isi");
    expect([file.name, file.type, cleaned]).to.deep.equal(["surat.pdf", "application/pdf", false]);
  });

  it("prepareFile detects the type by a file's content, not by its name", async () => {
    const refusal = (bytes: BlobPart, name: string, own = limits) =>
      prepareFile(new File([bytes], name), own);
    expect(await refusal("<!doctype html><script>alert(1)</script>", "foto.jpg")).to.equal("wrongType");
    expect(await refusal("<svg xmlns='http://www.w3.org/2000/svg'/>", "foto.svg")).to.equal("wrongType");
    expect(await refusal("", "foto.jpg")).to.equal("empty");
    expect(await refusal("%PDF-1.7 panjang", "a.pdf", { ...limits, maxBytes: 5 })).to.equal("tooLarge");
    const jpeg = await drawn(100, 80, fourCorners);
    expect(await refusal(jpeg.slice(0, 40), "potong.jpg")).to.equal("unreadable");
    expect(await refusal(jpeg.fill(7, 20), "rusak.jpg")).to.equal("unreadable");
    // The iPhone's photo is valid, but this browser cannot decode its format.
    expect(await refusal("\0\0\0\x18ftypheic\0\0\0\0", "IMG_0001.HEIC")).to.equal("heic");
  });

  it("prepareFile returns names of at most 100 characters and does not split a surrogate pair", async () => {
    const { file } = await prepared("%PDF-1.7", `${"a".repeat(95)}😀😀.pdf`);
    expect(file.name).to.equal(`${"a".repeat(95)}.pdf`);
    expect((await prepared("%PDF-1.7", ".pdf")).file.name).to.equal("lampiran.pdf");
  });

  it("aborting a file stops it immediately, and the next file starts", async () => {
    const jpeg = await drawn(4000, 3000, fourCorners);
    const abort = new AbortController();
    const first = prepareFile(new File([jpeg], "satu.jpg"), limits, abort.signal);
    const never = new AbortController();
    never.abort();
    const second = prepareFile(new File([jpeg], "dua.jpg"), limits, never.signal);
    const third = prepareFile(new File([jpeg], "tiga.jpg"), limits);
    abort.abort();
    for (const ended of [first, second])
      expect(await ended.then(String, ({ name }: Error) => name)).to.equal("AbortError");
    expect(typeof (await third)).to.equal("object");
  }).timeout(30_000);
});

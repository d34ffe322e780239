import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { describe, test } from "node:test";
import { deflateSync } from "node:zlib";
import { PDFDocument, PDFName, PDFRawStream } from "@cantoo/pdf-lib";
import { createKey, systemClock, systemRandom } from "@lapor/channel";
import { cleanPicture } from "@lapor/channel/store";
import { openFiles } from "../../src/files/open-files.ts";
import { startServer } from "../../src/index.ts";
import { rewritePdf } from "../../src/pdf/rewrite-pdf.ts";
import { preparedFolder } from "../support/prepared-folder.ts";
import { endFirstChild } from "./clean-pdf-processes.ts";
import {
  amendedPdf,
  growingPdf,
  lockedPdf,
  maker,
  packedPdf,
  pdfWithFile,
  pdfWithPhoto,
  photoWithMaker,
  plainPdf,
  shown,
} from "./pdf-samples.ts";
import { everythingIn, says } from "./pdf-words.ts";

const mostBytes = 10 * 1024 ** 2;

async function cleanedOf(bytes: Uint8Array): Promise<Uint8Array> {
  const cleaned = await rewritePdf(bytes, mostBytes);
  assert.ok("bytes" in cleaned, JSON.stringify(cleaned));
  return cleaned.bytes;
}

describe("a cleaned PDF", () => {
  for (const [kind, make] of Object.entries({
    "with uncompressed objects": plainPdf,
    "with compressed objects": packedPdf,
    "with an earlier revision in it": amendedPdf,
  }))
    test(`${kind} looks the same and reveals its author nowhere`, async () => {
      const bytes = await make();
      const after = await everythingIn(await cleanedOf(bytes));
      assert.equal(says(after, maker), false, "the maker");
      for (const kept of [shown, "Halaman dua", "Jl. Braga 12", "Lubangnya di sini", "alamat"])
        assert.ok(says(after, kept), kept);
      assert.match(after, /https:\/\/bandung\.go\.id\/jalan/);
      assert.doesNotMatch(after, /C:\\|file:\/\/\/|\/Info|\/Metadata|\/ID|\/Encrypt/);
      const again = await PDFDocument.load(await cleanedOf(bytes), { updateMetadata: false });
      assert.equal(again.getPageCount(), 2);
      assert.equal(again.getForm().getTextField("alamat").getText(), "Jl. Braga 12");
    });

  test("the test's own search finds the author before cleaning", async () => {
    for (const make of [plainPdf, packedPdf, amendedPdf])
      assert.ok(says(await everythingIn(await make()), maker));
    assert.ok(Buffer.from(photoWithMaker).includes(maker));
  });
});

test("a document that cannot be cleaned is rejected with the reason: encrypted, broken, or with embedded files", async () => {
  for (const password of ["rahasia", ""])
    assert.deepEqual(await rewritePdf(await lockedPdf(password), mostBytes), { fault: "locked" });
  assert.deepEqual(await rewritePdf(await pdfWithFile(), mostBytes), { fault: "holds_files" });
  const plain = await plainPdf();
  for (const broken of [
    new TextEncoder().encode("%PDF-1.4\n%%EOF"),
    new TextEncoder().encode(`%PDF-1.4\n${"[".repeat(20_000)}`),
    plain.slice(0, plain.length / 2),
    Uint8Array.from([...plain.slice(0, 9), ...randomBytes(4000)]),
  ])
    assert.deepEqual(await rewritePdf(broken, mostBytes), { fault: "unreadable" }, `${broken.length} bytes`);
});

describe("a photo in a PDF", () => {
  const photosOf = async (bytes: Uint8Array): Promise<PDFRawStream[]> =>
    (await PDFDocument.load(bytes, { updateMetadata: false })).context
      .enumerateIndirectObjects()
      .map(([, object]) => object)
      .filter((object) => object instanceof PDFRawStream)
      .filter(({ dict }) => dict.lookup(PDFName.of("Subtype")) === PDFName.of("Image"));

  test("a photo loses its camera metadata even when it is compressed twice", async () => {
    for (const [filters, content] of [
      [["DCTDecode"], photoWithMaker],
      [["FlateDecode", "DCTDecode"], deflateSync(photoWithMaker)],
      [["FlateDecode", "FlateDecode", "DCTDecode"], deflateSync(deflateSync(photoWithMaker))],
    ] as const) {
      const [photo, ...others] = await photosOf(await cleanedOf(await pdfWithPhoto(filters, content)));
      assert.equal(others.length, 0);
      assert.equal(String(photo?.dict.lookup(PDFName.of("Filter"))), "/DCTDecode");
      const bytes = Buffer.from(photo?.getContents() ?? []);
      assert.equal(bytes.includes(maker), false, filters.join());
      assert.deepEqual(bytes, Buffer.from(cleanPicture(photoWithMaker, "image/jpeg")?.bytes ?? []));
    }
  });

  test("a photo that cannot be cleaned is never stored", async () => {
    const cut = photoWithMaker.slice(0, 60);
    for (const [filters, content] of [
      [["DCTDecode"], cut],
      [["FlateDecode", "DCTDecode"], deflateSync(cut)],
      [["FlateDecode", "DCTDecode"], photoWithMaker],
      [["DCTDecode", "FlateDecode"], photoWithMaker],
      [["JPXDecode"], Buffer.from(`jP  ${maker}`)],
    ] as const)
      assert.deepEqual(
        await rewritePdf(await pdfWithPhoto(filters, content), mostBytes),
        { fault: "unreadable" },
        filters.join(),
      );
  });
});

test("a small document that would be stored as a large one is rejected", async () => {
  const bytes = growingPdf();
  assert.ok(bytes.length < 12_000, `${bytes.length}`);
  assert.deepEqual(await rewritePdf(bytes, 1e7), { fault: "unreadable" });
  const cleaned = await rewritePdf(bytes, 1.1e7);
  assert.ok("bytes" in cleaned && cleaned.bytes.length > 1e7);
});

/** The cleaned file, or the reason why the upload was rejected. */
interface Uploaded {
  id: string;
  bytes: number;
  errors: { pointer: string; code: string; message: string }[];
}

test("the server stores a cleaned PDF, and rejects one that it cannot clean, with advice", async () => {
  const dataFolder = preparedFolder();
  const config = { host: "127.0.0.1", port: 0, dataFolder, quiet: true };
  const server = await startServer(config);
  const parts = { store: server.store, clock: systemClock, random: systemRandom };
  const { key } = await createKey(parts, {
    kind: "publishable",
    agencyId: "pemkot-bandung",
    origins: ["https://a.example"],
  });
  const upload = async (bytes: Uint8Array, locale = "id") => {
    const body = new FormData();
    body.set("file", new Blob([new Uint8Array(bytes)], { type: "application/pdf" }), "surat.pdf");
    const headers = { authorization: `Bearer ${key}`, "accept-language": locale };
    const response = await fetch(`${server.url}/v1/attachments`, { method: "POST", headers, body });
    return { status: response.status, body: (await response.json()) as Uploaded };
  };
  const taken = await upload(await packedPdf());
  assert.equal(taken.status, 201);
  assert.ok(taken.body.bytes > 1000);
  assert.ok(await openFiles(config).has(taken.body.id));
  for (const [make, code, words] of [
    [() => lockedPdf("rahasia"), "locked", /dikunci.*Simpan salinan/],
    [async () => new TextEncoder().encode("%PDF-1.4\n%%EOF"), "unreadable", /rusak.*simpan ulang/],
    [pdfWithFile, "holds_files", /berkas lain.*secara terpisah/],
  ] as const) {
    const { status, body } = await upload(await make());
    assert.equal(status, 422);
    const [error] = body.errors as unknown as { pointer: string; code: string; message: string }[];
    assert.deepEqual([error?.pointer, error?.code], ["#/file", code]);
    assert.match(error?.message ?? "", words);
  }
  const grown = await upload(growingPdf());
  assert.deepEqual([grown.status, grown.body.errors[0]?.code], [422, "unreadable"]);
  await server.stop();
});

test("an upload returns 503 when the cleaning process is killed, and the next attempt succeeds", async () => {
  const server = await startServer({
    host: "127.0.0.1",
    port: 0,
    dataFolder: preparedFolder(),
    quiet: true,
  });
  const parts = { store: server.store, clock: systemClock, random: systemRandom };
  const { key } = await createKey(parts, { kind: "publishable", agencyId: "pemkot-bandung", origins: [] });
  const bytes = new Uint8Array(await packedPdf());
  const upload = async () => {
    const body = new FormData();
    body.set("file", new Blob([bytes], { type: "application/pdf" }), "surat.pdf");
    const headers = { authorization: `Bearer ${key}`, "idempotency-key": "one-document" };
    return (await fetch(`${server.url}/v1/attachments`, { method: "POST", headers, body })).status;
  };
  const ended = endFirstChild();
  assert.equal(await upload(), 503);
  await ended;
  assert.equal(await upload(), 201);
  await server.stop();
});

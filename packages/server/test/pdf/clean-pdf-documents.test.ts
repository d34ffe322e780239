import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFStream,
  PDFString,
} from "@cantoo/pdf-lib";
import { rewritePdf } from "../../src/pdf/rewrite-pdf.ts";
import { maker } from "./pdf-samples.ts";
import { everythingIn, says } from "./pdf-words.ts";

/** These documents were made with other programs, as the README.md beside them explains. */
const folder = new URL("documents/", import.meta.url);
const open = (file: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(new URL(file, folder)));

/**
 * The documents, each with text that shows which parts it has besides pages: comments, fields, links,
 * bookmarks, structure.
 */
const documents: Readonly<Record<string, readonly string[]>> = {
  "cairo.pdf": [],
  "chromium.pdf": ["https://bandung.go.id/jalan", "/StructTreeRoot", "/Outlines", "/GoTo|/Dests"],
  "ghostscript.pdf": ["https://bandung.go.id/jalan", "Lubangnya di sini", "Bagian satu"],
  "img2pdf.pdf": [],
  "jspdf.pdf": ["https://bandung.go.id/jalan", "Lubangnya di sini", "alamat", "Jl. Braga 12", "Bagian satu"],
  "libreoffice.pdf": [
    ...["https://bandung.go.id/jalan", "Lubangnya di sini", "alamat", "Jl. Braga 12"],
    ...["/StructTreeRoot", "/Outlines", "/TH", "/ColSpan|/Scope"],
  ],
  "pdfkit.pdf": ["https://bandung.go.id/jalan", "Lubangnya di sini", "alamat", "Jl. Braga 12"],
  "pdftk.pdf": ["https://bandung.go.id/jalan", "alamat", "Jl. Braga 12", "Bagian satu"],
  "qpdf-linearized.pdf": ["https://bandung.go.id/jalan", "alamat", "Jl. Braga 12", "Bagian satu"],
  "qpdf-one-page.pdf": ["https://bandung.go.id/jalan", "alamat", "Jl. Braga 12", "Bagian satu"],
};

const load = (bytes: Uint8Array): Promise<PDFDocument> => PDFDocument.load(bytes, { updateMetadata: false });

async function cleanedOf(bytes: Uint8Array): Promise<Uint8Array> {
  const cleaned = await rewritePdf(bytes, 1e6);
  assert.ok("bytes" in cleaned, JSON.stringify(cleaned));
  return cleaned.bytes;
}

/** Returns a digest of the stream's content. Photos have no digest, because cleaning changes them. */
function contentOf(stream: PDFRawStream): string {
  const filter = String(stream.dict.lookup(PDFName.of("Filter")));
  if (filter.includes("DCTDecode")) return "a photo";
  const isFax = filter.includes("CCITTFaxDecode");
  const content = isFax ? stream.getContents() : decodePDFRawStream(stream).decode();
  return createHash("sha256").update(content).digest("hex");
}

/** Describes everything that `held` refers to. A stream is described by a digest of its content. */
function writtenOut(held: PDFObject | undefined, { context }: PDFDocument): unknown {
  const write = (each: PDFObject): unknown => {
    const value = context.lookup(each);
    if (value instanceof PDFArray) return value.asArray().map(write);
    const dict = value instanceof PDFStream ? value.dict : value;
    if (!(dict instanceof PDFDict)) return String(value);
    const keys = dict.entries().filter(([key]) => key !== PDFName.of("Length"));
    const entries = keys.map(([key, inside]): [string, unknown] => [key.asString(), write(inside)]);
    if (value instanceof PDFRawStream) entries.push(["content", contentOf(value)]);
    return Object.fromEntries(entries);
  };
  return held && write(held);
}

function annotationsOf(page: PDFDict): PDFDict[] {
  const list = page.lookup(PDFName.of("Annots"));
  if (!(list instanceof PDFArray)) return [];
  return list.asArray().map((_, place) => list.lookup(place, PDFDict));
}

const drawnIn = (document: PDFDocument): unknown[] =>
  document.getPages().map(({ node }) => ({
    box: writtenOut(node.MediaBox(), document),
    turned: writtenOut(node.Rotate(), document),
    contents: writtenOut(node.Contents(), document),
    resources: writtenOut(node.Resources(), document),
    annotations: annotationsOf(node).map((annotation) => {
      const looks = annotation.lookup(PDFName.of("AP"));
      return {
        place: writtenOut(annotation.get(PDFName.of("Rect")), document),
        look: looks instanceof PDFDict && writtenOut(looks.get(PDFName.of("N")), document),
      };
    }),
  }));

test("every document in the folder is covered by a test", () => {
  const files = readdirSync(folder).filter((file) => file.endsWith(".pdf"));
  assert.deepEqual(files.sort(), Object.keys(documents).sort());
});

for (const [file, kept] of Object.entries(documents))
  describe(file, () => {
    test("the cleaned document draws its pages unchanged and keeps its navigation", async () => {
      const before = await load(open(file));
      const bytes = await cleanedOf(open(file));
      assert.deepEqual(drawnIn(await load(bytes)), drawnIn(before));
      const after = await everythingIn(bytes);
      for (const words of kept)
        assert.ok(
          words
            .toString()
            .split("|")
            .some((word) => says(after, word)),
          words,
        );
    });

    test("the cleaned document reveals no author, program or time, and runs nothing", async () => {
      const after = await everythingIn(await cleanedOf(open(file)));
      assert.equal(says(after, maker), false);
      assert.equal(says(after, maker.toLowerCase()), false);
      assert.doesNotMatch(
        after,
        /\/(?:Info|Metadata|ID|JS|JavaScript|OpenAction|AA|CreationDate|Producer)\b/,
      );
    });

    test("the cleaned document loses an unknown key planted in each of its objects", async () => {
      const document = await load(open(file));
      let planted = 0;
      const plant = (held: PDFObject, seen: Set<PDFObject>): void => {
        const object = document.context.lookup(held);
        if (!object || seen.has(object)) return;
        seen.add(object);
        if (object instanceof PDFArray) for (const each of object.asArray()) plant(each, seen);
        const dict = object instanceof PDFStream ? object.dict : object;
        if (!(dict instanceof PDFDict)) return;
        for (const each of dict.values()) plant(each, seen);
        dict.set(PDFName.of("UnknownKey"), PDFString.of("Sulastri"));
        planted++;
      };
      const seen = new Set<PDFObject>();
      for (const [ref] of document.context.enumerateIndirectObjects()) plant(ref, seen);
      assert.ok(planted > 10, `${planted}`);
      const after = await everythingIn(await cleanedOf(await document.save()));
      assert.equal(says(after, "Sulastri"), false);
      assert.doesNotMatch(after, /UnknownKey/);
    });
  });

test("every document names its author, program or creation time before cleaning", async () => {
  for (const file of Object.keys(documents)) {
    const before = await everythingIn(open(file));
    assert.ok(says(before, maker) || /\/Producer|\/CreationDate/.test(before), file);
  }
});

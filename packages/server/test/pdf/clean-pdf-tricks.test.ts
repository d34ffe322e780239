import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type PDFArray, type PDFDict, PDFDocument, type PDFObject } from "@cantoo/pdf-lib";
import { rewritePdf } from "../../src/pdf/rewrite-pdf.ts";
import { maker, shown } from "./pdf-samples.ts";
import { documentWith, formOf, name, type Place, tricks, words } from "./pdf-tricks.ts";
import { everythingIn, says } from "./pdf-words.ts";

const runs =
  /\/(?:JS|JavaScript|XFA|Rendition|Launch|SubmitForm|ImportData|GoToR|GoToE|OpenAction|AA|Next|OnInstantiate|ByteRange|Threads)\b/;

describe("a document reveals no author, and runs nothing, when it has", () => {
  for (const [trick, plant] of Object.entries(tricks))
    for (const useObjectStreams of [false, true])
      test(`${trick}${useObjectStreams ? ", packed" : ""}`, async () => {
        const bytes = await (await documentWith(plant)).save({
          useObjectStreams,
          updateFieldAppearances: false,
        });
        assert.ok(says(await everythingIn(bytes), maker));
        const cleaned = await rewritePdf(bytes, 1e6);
        assert.ok("bytes" in cleaned, JSON.stringify(cleaned));
        const after = await everythingIn(cleaned.bytes);
        assert.equal(says(after, maker), false);
        assert.doesNotMatch(after, runs);
        for (const kept of [shown, "Halaman dua", "Jl. Braga 12", "https://bandung.go.id/jalan"])
          assert.ok(says(after, kept), kept);
      });
});

test("content of an earlier revision that no page uses is removed", async () => {
  const object = (id: number, text: string): string => `${id} 0 obj\n${text}\nendobj\n`;
  const content = (text: string): string => `<</Length ${text.length}>>stream\n${text}\nendstream`;
  const bytes = Buffer.from(
    `%PDF-1.7\n${object(1, "<</Type/Catalog/Pages 2 0 R>>")}${object(2, "<</Type/Pages/Kids[3 0 R]/Count 1>>")}` +
      object(3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Annots[5 0 R]>>") +
      object(4, content(`(${maker}) Tj`)) +
      object(5, `<</Type/Annot/Subtype/Text/Rect[0 0 1 1]/Contents(${maker})>>`) +
      object(6, `<</Author(${maker})>>`) +
      `trailer\n<</Root 1 0 R/Info 6 0 R/ID[<01><01>]>>\n%%EOF\n` +
      object(3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 7 0 R>>") +
      object(7, content("(Jalan) Tj")) +
      `trailer\n<</Root 1 0 R/Info 6 0 R/ID[<01><02>]>>\n%%EOF\n`,
  );
  const cleaned = await rewritePdf(new Uint8Array(bytes), 1e6);
  assert.ok("bytes" in cleaned);
  const after = await everythingIn(cleaned.bytes);
  assert.ok(says(after, "(Jalan) Tj"));
  assert.equal(says(after, maker), false);
});

test("a form whose pages exist only as XFA is rejected, because they would be lost", async () => {
  const document = await documentWith(({ document, stream }) => {
    document.catalog.set(name("NeedsRendering"), document.context.obj(true));
    formOf(document).set(name("XFA"), stream("<xdp/>"));
  });
  assert.deepEqual(await rewritePdf(await document.save(), 1e6), { fault: "unreadable" });
});

test("lists that refer to each other are each read only once", async () => {
  const document = await documentWith(({ page, object }) => {
    let list = object([0, 0, 9, 9]);
    for (let level = 0; level < 60; level++) list = object([list, list]);
    page.set(name("TrimBox"), list);
  });
  const cleaned = await rewritePdf(await document.save(), 1e6);
  assert.ok("bytes" in cleaned);
});

test("a document with an embedded file is rejected, wherever the file is", async () => {
  const places: Readonly<Record<string, (place: Place, file: PDFObject) => void>> = {
    attached: ({ annotate }, FS) => annotate({ Subtype: "FileAttachment", FS }),
    associated: ({ page, object }, file) => page.set(name("AF"), object([file])),
    listed: ({ document, object }, file) =>
      document.catalog.set(name("Names"), object({ EmbeddedFiles: { Names: [words("a"), file] } })),
    "in rich media": ({ annotate }, file) =>
      annotate({ Subtype: "RichMedia", RichMediaContent: { Assets: { Names: [words("a"), file] } } }),
    "in an action": ({ annotate }, F) => annotate({ Subtype: "Link", A: { S: "Launch", F } }),
  };
  for (const [place, plant] of Object.entries(places)) {
    const document = await documentWith((where) =>
      plant(
        where,
        where.object({ Type: "Filespec", EF: { F: where.stream("isi", { Type: "EmbeddedFile" }) } }),
      ),
    );
    assert.deepEqual(await rewritePdf(await document.save(), 1e6), { fault: "holds_files" }, place);
  }
});

test("bookmarks, layers, and links to pages, destinations and the web are kept", async () => {
  const document = await documentWith(({ document, object, annotate, page }) => {
    const second = document.getPage(1).ref;
    annotate({ Subtype: "Link", A: { S: "GoTo", D: [second, "XYZ", 0, 9, 0] }, Border: [0, 0, 1] });
    annotate({ Subtype: "Link", Dest: words("awal") });
    annotate({ Subtype: "Link", A: { S: "URI", URI: words("mailto:dinas@bandung.go.id") } });
    annotate({ Subtype: "Link", A: { S: "Named", N: "NextPage" } });
    annotate({ Subtype: "Screen", AP: { N: page.get(name("Contents")) }, T: words(maker) });
    document.catalog.set(name("Names"), object({ Dests: { Names: [words("awal"), [second, "Fit"]] } }));
    const layer = object({ Type: "OCG", Name: words("Lapisan") });
    document.catalog.set(name("OCProperties"), object({ OCGs: [layer], D: { ON: [layer] } }));
    const item = object({ Title: words("Bagian dua"), Dest: [second, "Fit"] });
    document.catalog.set(name("Outlines"), object({ First: item, Last: item, Count: 1 }));
  });
  const cleaned = await rewritePdf(await document.save(), 1e6);
  assert.ok("bytes" in cleaned);
  const after = await everythingIn(cleaned.bytes);
  for (const kept of ["mailto:dinas@bandung.go.id", "/NextPage", "/XYZ", "Lapisan", "Bagian dua", "awal"])
    assert.ok(says(after, kept), kept);
  // The video's picture is still on the page, as a stamp.
  assert.match(after, /\/Stamp/);
  const again = await PDFDocument.load(cleaned.bytes, { updateMetadata: false });
  const places = (again.catalog.lookup(name("Names")) as PDFDict).lookup(name("Dests")) as PDFDict;
  const [, place] = (places.lookup(name("Names")) as PDFArray).asArray();
  assert.equal((again.context.lookup(place as PDFObject) as PDFArray).get(0), again.getPage(1).ref);
});

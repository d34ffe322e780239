import assert from "node:assert/strict";
import { test } from "node:test";
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFStream,
  PDFString,
} from "@cantoo/pdf-lib";
import fc from "fast-check";
import { rewritePdf } from "../../src/pdf/rewrite-pdf.ts";
import { makeDocument, maker } from "./pdf-samples.ts";
import { everythingIn, says } from "./pdf-words.ts";

/** Keys that run something, name a person, or contain another document. */
const forbidden = [
  ...["JS", "JavaScript", "XFA", "AA", "OpenAction", "Next", "Rendition", "Movie", "Sound", "OnInstantiate"],
  ...["Metadata", "PieceInfo", "LastModified", "Info", "ID", "CreatorInfo", "Creator", "Author", "Producer"],
  ...["RC", "RV", "NM", "Subj", "CreationDate", "ByteRange", "Threads", "B", "Thumb", "Collection"],
  ...["OutputIntents", "AF", "Ref", "OPI", "SpiderInfo", "URIBase", "FS", "F2", "Win", "DPart", "VP"],
];

/** Keys of real documents. A planted value replaces a known one. */
const known = [
  ...["Type", "Subtype", "S", "A", "D", "Dest", "Parent", "Kids", "Names", "Dests", "Pages", "Resources"],
  ...["Font", "XObject", "ExtGState", "ColorSpace", "Pattern", "Properties", "SMask", "AP", "N", "MK", "BS"],
  ...[
    "Annots",
    "Contents",
    "Rect",
    "Rotate",
    "MediaBox",
    "Group",
    "OC",
    "OCGs",
    "Usage",
    "Encoding",
    "Widths",
  ],
  ...[
    "StructTreeRoot",
    "ParentTree",
    "K",
    "Pg",
    "RoleMap",
    "Outlines",
    "First",
    "Last",
    "AcroForm",
    "Fields",
  ],
];

/** A planted value that may remain. None reveals anything, and a string may remain where text belongs. */
type Planted = string | number | boolean | Planted[] | { [key: string]: Planted };

const { value } = fc.letrec<{ value: Planted; dict: Planted; list: Planted }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom<Planted>("/JavaScript", "/Launch", "/Sig", "/OCG", "/Widget", "/URI", "/Form", "/Page"),
    fc.integer({ min: -9, max: 99 }),
    fc.boolean(),
    tie("list"),
    tie("dict"),
  ),
  list: fc.array(tie("value"), { maxLength: 3 }),
  dict: fc.dictionary(fc.constantFrom(...known, ...forbidden), tie("value"), { maxKeys: 5 }),
}));

const plants = fc.array(
  fc.record({
    where: fc.nat(),
    key: fc.constantFrom(...forbidden, ...known),
    value,
    isOwnObject: fc.boolean(),
    isStream: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
);

function objectOf(planted: Planted, context: PDFContext): PDFObject {
  if (typeof planted === "string") return PDFName.of(planted.slice(1));
  if (Array.isArray(planted)) return context.obj(planted.map((each) => objectOf(each, context)));
  if (typeof planted === "number") return context.obj(planted);
  if (typeof planted === "boolean") return context.obj(planted);
  const dict = context.obj({});
  for (const [key, each] of Object.entries(planted)) dict.set(PDFName.of(key), objectOf(each, context));
  // These keys now have text in a place for something else.
  for (const key of ["Author", "JS"]) dict.set(PDFName.of(key), PDFHexString.fromText(maker));
  return dict;
}

/** In the dictionaries under these keys, the document chooses the names of the keys. */
const maps = new Set([
  "Font",
  "XObject",
  "ExtGState",
  "ColorSpace",
  "Pattern",
  "Shading",
  "Properties",
  "N",
  "Dests",
]);

/** Returns every dictionary, also of streams, and whether the document chooses the names of its keys. */
function dictsOf(document: PDFDocument): { dict: PDFDict; isMap: boolean }[] {
  const found = new Map<PDFDict, boolean>();
  const look = (held: PDFObject, isMap: boolean): void => {
    const object = document.context.lookup(held);
    if (object instanceof PDFArray) for (const each of object.asArray()) look(each, false);
    const dict = object instanceof PDFStream ? object.dict : object;
    if (!(dict instanceof PDFDict) || found.has(dict)) return;
    found.set(dict, isMap && dict === object);
    for (const [key, each] of dict.entries()) look(each, maps.has(key.decodeText()));
  };
  look(document.context.trailerInfo.Root as PDFObject, false);
  return [...found].map(([dict, isMap]) => ({ dict, isMap }));
}

const keysIn = (document: PDFDocument): Set<string> =>
  new Set(
    dictsOf(document)
      .filter(({ isMap }) => !isMap)
      .flatMap(({ dict }) => dict.keys().map((key) => key.decodeText())),
  );

test("planted keys never survive: they are removed, or the document is rejected", async () => {
  let cleanedOnes = 0;
  await fc.assert(
    fc.asyncProperty(plants, async (planted) => {
      const document = await makeDocument();
      await document.flush();
      const { context } = document;
      const dicts = dictsOf(document);
      for (const { where, key, value: what, isOwnObject, isStream } of planted) {
        const { dict } = dicts[where % dicts.length] as { dict: PDFDict };
        const object = objectOf({ Inner: what }, context) as PDFDict;
        // A planted stream may stay where a stream belongs, because it is drawn.
        const asStream = isStream && forbidden.includes(key);
        const held = asStream ? context.stream(maker, {}) : object;
        const own = objectOf(what, context);
        dict.set(PDFName.of(key), isOwnObject || asStream ? context.register(held) : own);
      }
      const bytes = await document.save({ updateFieldAppearances: false }).catch(() => undefined);
      if (!bytes) return;
      const cleaned = await rewritePdf(bytes, 1e6);
      if (!("bytes" in cleaned)) return;
      cleanedOnes++;
      const after = await everythingIn(cleaned.bytes);
      assert.equal(says(after, maker), false, "the maker");
      const keys = keysIn(await PDFDocument.load(cleaned.bytes, { updateMetadata: false }));
      // Cleaning keeps `Next` in bookmarks, which form chains.
      for (const key of forbidden) assert.ok(!keys.has(key) || key === "Next", key);
      assert.ok(!keys.has("Inner"));
    }),
    { numRuns: 300 },
  );
  assert.ok(cleanedOnes > 30, `${cleanedOnes}`);
});

test("text never survives under a key that must not contain text, in any object", async () => {
  const spoken = new Set(["Contents", "T", "TU", "V", "DV", "DA", "Opt", "CA", "Title", "Lang", "Dest"]);
  const document = await makeDocument();
  await document.flush();
  const count = dictsOf(document).length;
  const keys = [...new Set([...known, ...forbidden, ...keysIn(document)])].filter((key) => !spoken.has(key));
  let cleanedOnes = 0;
  for (const key of keys) {
    const again = await makeDocument();
    await again.flush();
    // Without these keys, a document would have no pages.
    const needed = new Set(["Type", "Kids", "Pages", "Contents", "Filter", "Parent", "Length"]);
    if (needed.has(key)) continue;
    for (const { dict } of dictsOf(again)) dict.set(PDFName.of(key), PDFString.of("Sulastri"));
    const bytes = await again.save({ updateFieldAppearances: false });
    const cleaned = await rewritePdf(bytes, 1e6);
    if (!("bytes" in cleaned)) continue;
    cleanedOnes++;
    assert.equal(says(await everythingIn(cleaned.bytes), "Sulastri"), false, key);
  }
  assert.ok(count > 20 && cleanedOnes > keys.length / 2, `${cleanedOnes} of ${keys.length}`);
});

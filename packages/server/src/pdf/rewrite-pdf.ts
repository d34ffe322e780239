import { createHash } from "node:crypto";
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
  PDFWriter,
} from "@cantoo/pdf-lib";
import type { CleanedPdf } from "@lapor/channel";
import { cleanPhoto } from "./clean-photo.ts";

/** What any part of a document may say about who made it, with which program and when (ISO 32000-1: 14.3, 14.5, 8.11.4.4). */
const telling = ["Metadata", "PieceInfo", "LastModified", "CreatorInfo", "SpiderInfo"];

/** Of the document as a whole: what signs it, and what programs keep there. */
const tellingOfCatalog = ["Perms", "DSS", "Legal", "URI", "OpenAction", "AA"];

/** Who wrote a comment, and when; a field's `T` is its name, and stays. */
const tellingOfComments = ["T", "M", "CreationDate", "NM", "Subj"];

/** Actions that name files of the device where the document was made, run scripts, or send what is filled in. */
const deviceActions = new Set([
  "/Launch",
  "/GoToR",
  "/GoToE",
  "/JavaScript",
  "/ImportData",
  "/SubmitForm",
  "/Thread",
]);

const name = (text: string): PDFName => PDFName.of(text);
const nameIn = (dict: PDFDict, key: string): string | undefined => {
  const value = dict.lookup(name(key));
  return value instanceof PDFName ? value.toString() : undefined;
};

const isDeviceAction = (value: PDFObject | undefined): boolean => {
  if (!(value instanceof PDFDict)) return false;
  if (value.has(name("Next"))) return true;
  const kind = nameIn(value, "S") ?? "";
  if (deviceActions.has(kind)) return true;
  const address = value.lookup(name("URI"));
  return (
    (address instanceof PDFString || address instanceof PDFHexString) &&
    /^\s*(?:file:|[a-z]:|\\\\)/i.test(address.decodeText())
  );
};

const dictOf = (object: PDFObject): PDFDict | undefined => {
  if (object instanceof PDFDict) return object;
  return object instanceof PDFStream ? object.dict : undefined;
};

/** A page that the tree of pages names has to be there. */
const requirePages = (dict: PDFDict): void => {
  const kids = nameIn(dict, "Type") === "/Pages" ? dict.lookup(name("Kids")) : undefined;
  if (!(kids instanceof PDFArray)) return;
  for (let place = 0; place < kids.size(); place++)
    if (!(kids.lookup(place) instanceof PDFDict)) throw new Error("A page is missing.");
};

/** Cleans one dictionary. Returns true when it holds a file. */
const cleanDict = (dict: PDFDict): boolean => {
  requirePages(dict);
  for (const key of telling) dict.delete(name(key));
  for (const key of ["A", "PA"]) if (isDeviceAction(dict.lookup(name(key)))) dict.delete(name(key));
  dict.delete(name("AA"));
  const kind = nameIn(dict, "Subtype");
  if (dict.has(name("Rect")) && kind !== "/Widget")
    for (const key of tellingOfComments) dict.delete(name(key));
  // A signature names who signed, and would be broken by what is taken out; its picture on the page stays.
  if (nameIn(dict, "FT") === "/Sig") dict.delete(name("V"));
  return dict.has(name("EF")) && dict.lookup(name("EF")) !== undefined;
};

const childrenOf = (object: PDFObject): PDFObject[] => {
  if (object instanceof PDFArray) return object.asArray();
  return dictOf(object)?.values() ?? [];
};

/** Cleans everything that the document's root reaches, and drops the rest: earlier versions, what was deleted. */
const cleanReached = (context: PDFContext, root: PDFRef): { holdsFiles: boolean } => {
  const reached = new Set<PDFRef>();
  const seen = new Set<PDFObject>();
  const waiting: PDFObject[] = [root];
  let holdsFiles = false;
  for (let object = waiting.pop(); object; object = waiting.pop()) {
    if (object instanceof PDFRef) {
      if (reached.has(object)) continue;
      reached.add(object);
      let target = context.lookup(object);
      if (target instanceof PDFRawStream) {
        target = cleanPhoto(target);
        context.assign(object, target);
      }
      if (target) waiting.push(target);
      continue;
    }
    if (seen.has(object)) continue;
    seen.add(object);
    const dict = dictOf(object);
    if (dict && cleanDict(dict)) holdsFiles = true;
    for (const child of childrenOf(object)) waiting.push(child);
  }
  for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref)) context.delete(ref);
  return { holdsFiles };
};

const cleanCatalog = (catalog: PDFDict): void => {
  for (const key of tellingOfCatalog) catalog.delete(name(key));
  const names = catalog.lookup(name("Names"));
  if (names instanceof PDFDict) names.delete(name("JavaScript"));
  const form = catalog.lookup(name("AcroForm"));
  if (form instanceof PDFDict) form.delete(name("SigFlags"));
};

/** What is drawn on each page, as digests. Throws for a page whose content is missing: the file is cut off. */
const drawnOf = (document: PDFDocument): string[] => {
  // Once each, as a thousand pages can share what is drawn.
  const digests = new Map<PDFStream, string>();
  const digestOf = (stream: PDFStream): string => {
    const known = digests.get(stream);
    const digest = known ?? createHash("sha256").update(stream.getContents()).digest("base64");
    if (known === undefined) digests.set(stream, digest);
    return digest;
  };
  return document.getPages().map(({ node }) => {
    const contents = node.Contents();
    const parts = contents instanceof PDFArray ? contents.asArray() : contents ? [contents] : [];
    const page = createHash("sha256");
    for (const part of parts) {
      const stream = document.context.lookup(part);
      if (!(stream instanceof PDFStream)) throw new Error("A part of a page is missing.");
      page.update(digestOf(stream));
    }
    return page.digest("base64");
  });
};

const isSame = (left: readonly string[], right: readonly string[]): boolean =>
  left.length > 0 && left.length === right.length && left.every((page, place) => page === right[place]);

const load = (bytes: Uint8Array): Promise<PDFDocument> =>
  PDFDocument.load(bytes, { updateMetadata: false, preserveXFA: true, ignoreEncryption: true });

/** Bytes of all objects as they would be written, of the many that few packed ones can be. */
const sizeOf = (context: PDFContext): number =>
  context.enumerateIndirectObjects().reduce((sum, [, object]) => sum + object.sizeInBytes(), 0);

/**
 * Writes a PDF anew, with what shows it and without what tells of its maker: document information, XMP, earlier versions, names in
 * comments, signatures, scripts, actions that name the device's files, metadata of photos. Pages are drawn by the same bytes as before.
 * An encrypted one is `locked`, also where it opens without a password: the library that reads it damages words when it
 * decrypts. One that would have more than `maxBytes` afterwards is `unreadable`. Never throws.
 */
export const rewritePdf = async (bytes: Uint8Array, maxBytes: number): Promise<CleanedPdf> => {
  try {
    const document = await load(bytes);
    if (document.isEncrypted) return { fault: "locked" };
    const before = drawnOf(document);
    const { context } = document;
    const root = context.trailerInfo.Root;
    if (!(root instanceof PDFRef)) return { fault: "unreadable" };
    cleanCatalog(document.catalog);
    if (cleanReached(context, root).holdsFiles) return { fault: "holds_files" };
    context.trailerInfo = { Root: root };
    if (sizeOf(context) > maxBytes) return { fault: "unreadable" };
    const written = await PDFWriter.forContext(context, Number.POSITIVE_INFINITY).serializeToBuffer();
    if (written.length > maxBytes) return { fault: "unreadable" };
    // Nobody may lose a document by its cleaning: what was written is read again.
    if (!isSame(before, drawnOf(await load(written)))) return { fault: "unreadable" };
    return { bytes: new Uint8Array(written) };
  } catch {
    return { fault: "unreadable" };
  }
};

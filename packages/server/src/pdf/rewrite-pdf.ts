import { createHash } from "node:crypto";
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFWriter,
} from "@cantoo/pdf-lib";
import type { CleanedPdf } from "@lapor/channel/store";
import { Cleaning } from "./allow-list.ts";
import { catalog } from "./allowed/document.ts";
import { cleanPhoto } from "./clean-photo.ts";
import { findShown } from "./shown-objects.ts";

const name = (text: string): PDFName => PDFName.of(text);
const isNamed = (dict: PDFDict, key: string, value: string): boolean =>
  dict.lookup(name(key)) === name(value);

const isSame = (left: readonly string[], right: readonly string[]): boolean =>
  left.length > 0 && left.length === right.length && left.every((page, index) => page === right[index]);

const load = (bytes: Uint8Array): Promise<PDFDocument> =>
  PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true });

/**
 * Returns the size of all objects without compression, because a few compressed objects can contain many
 * bytes.
 */
const sizeOf = (context: PDFContext): number =>
  context.enumerateIndirectObjects().reduce((sum, [, object]) => sum + object.sizeInBytes(), 0);

/**
 * Rewrites a PDF with only what is known to show its pages and link to them. Drops document information, XMP,
 * scripts, actions other than links, earlier revisions, names in comments, signatures and photo metadata. The
 * content of the pages stays the same byte for byte. An encrypted document is `locked`, even if it opens
 * without a password, because the library damages text when decrypting. A document that cannot be cleaned, or
 * would exceed `maxBytes`, is `unreadable`. Never throws.
 */
export async function rewritePdf(bytes: Uint8Array, maxBytes: number): Promise<CleanedPdf> {
  try {
    const document = await load(bytes);
    if (document.isEncrypted) return { fault: "locked" };
    const before = drawnOf(document);
    const { context } = document;
    const root = context.trailerInfo.Root;
    if (!(root instanceof PDFRef)) return { fault: "unreadable" };
    if (examine(document, root)) return { fault: "holds_files" };
    clean(document, root);
    if (sizeOf(context) > maxBytes) return { fault: "unreadable" };
    const written = await PDFWriter.forContext(context, Number.POSITIVE_INFINITY).serializeToBuffer();
    if (written.length > maxBytes) return { fault: "unreadable" };
    // The result is read again to make sure that cleaning has lost no content.
    if (!isSame(before, drawnOf(await load(written)))) return { fault: "unreadable" };
    return { bytes: new Uint8Array(written) };
  } catch {
    return { fault: "unreadable" };
  }
}

function dictOf(object: PDFObject | undefined): PDFDict | undefined {
  if (object instanceof PDFDict) return object;
  return object instanceof PDFStream ? object.dict : undefined;
}

function childrenOf(object: PDFObject): PDFObject[] {
  if (object instanceof PDFArray) return object.asArray();
  return dictOf(object)?.values() ?? [];
}

/**
 * Calls `visit` once for each object reachable from `root`. `ref` is set for objects that can be replaced.
 */
function walk(
  context: PDFContext,
  root: PDFRef,
  visit: (object: PDFObject, ref: PDFRef | undefined) => void,
): Set<PDFRef> {
  const reached = new Set<PDFRef>();
  const seen = new Set<PDFObject>();
  const waiting: PDFObject[] = [root];
  for (let held = waiting.pop(); held; held = waiting.pop()) {
    const ref = held instanceof PDFRef ? held : undefined;
    if (ref && reached.has(ref)) continue;
    if (ref) reached.add(ref);
    const object = ref ? context.lookup(ref) : held;
    if (!object || seen.has(object)) continue;
    seen.add(object);
    visit(object, ref);
    // The children are pushed one by one, because a call cannot have as many arguments as the list can have
    // entries.
    for (const child of childrenOf(object)) waiting.push(child);
  }
  return reached;
}

/** Throws unless every page in the page tree exists. */
function requirePages(dict: PDFDict): void {
  const kids = isNamed(dict, "Type", "Pages") ? dict.lookup(name("Kids")) : undefined;
  if (!(kids instanceof PDFArray)) return;
  for (let index = 0; index < kids.size(); index++)
    if (!(kids.lookup(index) instanceof PDFDict)) throw new Error("A page is missing.");
}

/** Throws for a document whose appearance cleaning would change. Returns whether it contains files. */
function examine(document: PDFDocument, root: PDFRef): boolean {
  // The pages are only placeholders, and another program draws the real ones from XFA.
  if (String(document.catalog.lookup(name("NeedsRendering"))) === "true")
    throw new Error("The document does not contain its pages.");
  let holdsFiles = false;
  walk(document.context, root, (object) => {
    const dict = dictOf(object);
    if (!dict) return;
    requirePages(dict);
    if (dict.lookup(name("EF")) !== undefined || isNamed(dict, "Type", "EmbeddedFile")) holdsFiles = true;
  });
  return holdsFiles;
}

/**
 * Keeps only what is allowed and reachable from the root. Earlier revisions and deleted objects are not
 * reachable.
 */
function clean(document: PDFDocument, root: PDFRef): void {
  const { context } = document;
  new Cleaning(context, findShown(document)).run(document.catalog, catalog);
  const reached = walk(context, root, (object, ref) => {
    if (ref && object instanceof PDFRawStream) context.assign(ref, cleanPhoto(object));
  });
  for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref)) context.delete(ref);
  context.trailerInfo = { Root: root };
  context.largestObjectNumber = [...reached].reduce((most, ref) => Math.max(most, ref.objectNumber), 0);
}

/**
 * Returns a digest of each page's content. Throws for a page without content, which means that the file is
 * truncated.
 */
function drawnOf(document: PDFDocument): string[] {
  // Each content stream is hashed only once, because a thousand pages can share it.
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
}

import { deflateSync } from "node:zlib";
import { PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString, StandardFonts } from "@cantoo/pdf-lib";
import { samplePhoto } from "@lapor/openapi/contract-suite";

/** The author's name. It is planted everywhere in a PDF except on a page. */
export const maker = "Wulandari";

/** Text on a page. */
export const shown = "Jalan Braga berlubang";

const exif = new TextEncoder().encode(`Exif\0\0II*\0\x08\0\0\0\0\0${maker}`);

export const photoWithMaker: Uint8Array<ArrayBuffer> = Uint8Array.from([
  ...samplePhoto.bytes.slice(0, 2),
  ...[0xff, 0xe1, 0, exif.length + 2],
  ...exif,
  ...samplePhoto.bytes.slice(2),
]);

/**
 * Creates a document like a word processor's, with text, a photo, a form field, a comment, a link, and the
 * author's name wherever a PDF can contain it.
 */
export async function makeDocument(): Promise<PDFDocument> {
  const document = await PDFDocument.create();
  const page = document.addPage([300, 400]);
  page.drawText(shown, { x: 20, y: 350, size: 14, font: await document.embedFont(StandardFonts.Helvetica) });
  page.drawImage(await document.embedJpg(photoWithMaker), { x: 20, y: 200, width: 40, height: 40 });
  const field = document.getForm().createTextField("alamat");
  field.setText("Jl. Braga 12");
  field.addToPage(page, { x: 20, y: 100, width: 100, height: 20 });
  document.addPage([300, 400]).drawText("Halaman dua", { x: 20, y: 350 });
  document.setAuthor(maker);
  document.setCreator(`Word of ${maker}`);
  document.setTitle(`Surat ${maker}`);
  const { context, catalog } = document;
  const xmp = context.stream(`<x:xmpmeta><dc:creator>${maker}</dc:creator></x:xmpmeta>`, {
    Type: "Metadata",
    Subtype: "XML",
  });
  catalog.set(PDFName.of("Metadata"), context.register(xmp));
  page.node.set(PDFName.of("Metadata"), context.register(context.stream(maker)));
  page.node.set(PDFName.of("PieceInfo"), context.obj({ Program: { Private: PDFString.of(maker) } }));
  const comment = context.obj({ Type: "Annot", Subtype: "Text", Rect: [10, 10, 20, 20] });
  comment.set(PDFName.of("T"), PDFString.of(maker));
  comment.set(PDFName.of("Contents"), PDFString.of("Lubangnya di sini"));
  page.node.addAnnot(context.register(comment));
  const link = (action: Record<string, unknown>) => {
    const annotation = context.obj({ Type: "Annot", Subtype: "Link", Rect: [30, 10, 40, 20] });
    annotation.set(PDFName.of("A"), context.obj(action as never));
    page.node.addAnnot(context.register(annotation));
  };
  link({ S: "Launch", F: PDFString.of(`C:\\Users\\${maker}\\surat.docx`) });
  link({ S: "URI", URI: PDFString.of(`file:///home/${maker}/surat.pdf`) });
  link({ S: "URI", URI: PDFString.of("https://bandung.go.id/jalan") });
  const signed = context.obj({ FT: "Sig", Rect: [50, 10, 60, 20], Type: "Annot", Subtype: "Widget" });
  signed.set(PDFName.of("T"), PDFString.of("tanda tangan"));
  const signature = context.obj({ Type: "Sig", Filter: "Adobe.PPKLite" });
  signature.set(PDFName.of("Name"), PDFString.of(maker));
  signature.set(PDFName.of("Contents"), PDFHexString.of("00"));
  signed.set(PDFName.of("V"), context.register(signature));
  page.node.addAnnot(context.register(signed));
  return document;
}

/** Writes the document as older programs do, with uncompressed objects. */
export const plainPdf = async (): Promise<Uint8Array> =>
  (await makeDocument()).save({ useObjectStreams: false });

/** Writes the document as newer programs do, with objects in compressed streams. */
export const packedPdf = async (): Promise<Uint8Array> => (await makeDocument()).save();

/** Appends a second revision to the document. The first revision still names the author. */
export async function amendedPdf(): Promise<Uint8Array> {
  const document = await PDFDocument.load(await plainPdf(), {
    forIncrementalUpdate: true,
    updateMetadata: false,
  });
  document.setAuthor("Tanpa nama");
  return document.save();
}

/**
 * Encrypts the document. With an empty password it opens but restricts printing; otherwise it requires the
 * password.
 */
export async function lockedPdf(userPassword: string): Promise<Uint8Array> {
  const document = await makeDocument();
  document.encrypt({ userPassword, ownerPassword: "pemilik" });
  return document.save({ useObjectStreams: false });
}

export async function pdfWithFile(): Promise<Uint8Array> {
  const document = await makeDocument();
  await document.attach(new TextEncoder().encode("isi"), `${maker}.txt`, { mimeType: "text/plain" });
  return document.save();
}

/** Writes a document with an object stream that is compressed twice. */
function withObjects(objects: Uint8Array, first: number): Uint8Array<ArrayBuffer> {
  const packed = deflateSync(deflateSync(objects, { level: 9 }), { level: 9 });
  return Uint8Array.from(
    Buffer.concat([
      Buffer.from(
        `%PDF-1.5
1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj
2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj
3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 9 0 R>>\nendobj
4 0 obj\n<</Type/ObjStm/N 1/First ${first}/Filter[/FlateDecode/FlateDecode]/Length ${packed.length}>>stream\n`,
      ),
      packed,
      Buffer.from("\nendstream\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF"),
    ]),
  );
}

/** Creates a document of a few kilobytes that unpack to 600 megabytes in one stream. */
export const bombPdf = (): Uint8Array<ArrayBuffer> => withObjects(Buffer.alloc(6e8, " "), 4);

/** Creates a document of a few kilobytes that would take ten megabytes when written uncompressed. */
export function growingPdf(): Uint8Array<ArrayBuffer> {
  const content = "a".repeat(1e7);
  return withObjects(Buffer.from(`9 0 <</Length ${content.length}>>stream\n${content}\nendstream`), 4);
}

/** Creates a document with ten megabytes of numbers, each of which takes much more memory as an object. */
export const numbersPdf = (): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(
    Buffer.from(`%PDF-1.5\n1 0 obj\n[${"0 ".repeat(5e6)}]\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF`),
  );

/** Writes the document with its photo compressed by the given filters. */
export async function pdfWithPhoto(
  filters: readonly string[],
  content: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  const document = await makeDocument();
  await document.flush();
  for (const [ref, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || !String(object.dict).includes("/Image")) continue;
    object.dict.set(PDFName.of("Filter"), document.context.obj([...filters]));
    document.context.assign(ref, PDFRawStream.of(object.dict, content));
  }
  return new Uint8Array(await document.save());
}

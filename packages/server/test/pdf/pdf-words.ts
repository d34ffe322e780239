import { decodePDFRawStream, PDFDocument, PDFRawStream } from "@cantoo/pdf-lib";

/** Returns all text in a PDF, uncompressed: its bytes, its streams, and its strings in every encoding. */
export async function everythingIn(bytes: Uint8Array): Promise<string> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, preserveXFA: true });
  const parts = [Buffer.from(bytes).toString("latin1")];
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    parts.push(object.toString());
    if (object instanceof PDFRawStream) {
      parts.push(Buffer.from(object.getContents()).toString("latin1"));
      try {
        parts.push(Buffer.from(decodePDFRawStream(object).decode()).toString("latin1"));
      } catch {
        // A photo contains no compressed text, so it is not decoded.
      }
    }
  }
  return parts.join("\n");
}

/**
 * Whether a text contains a word in any form that PDF allows: plain, hexadecimal, or UTF-16 in hexadecimal or
 * bytes.
 */
export function says(text: string, word: string): boolean {
  const hex = Buffer.from(word, "latin1").toString("hex");
  const wide = Buffer.from(word, "utf16le").swap16();
  const found = text.toLowerCase();
  return (
    text.includes(word) ||
    found.includes(hex) ||
    found.includes(wide.toString("hex")) ||
    text.includes(wide.toString("latin1"))
  );
}

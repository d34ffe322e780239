export interface WrittenForm {
  bytes: Uint8Array<ArrayBuffer>;
  /** The media type, including the boundary. */
  type: string;
}

/**
 * Serializes a form for a `fetch` that does not recognize its FormData. Escapes the same characters as
 * browsers (HTML, "Multipart form data").
 */
export async function writeForm(form: FormData): Promise<WrittenForm> {
  const boundary = `lapor-${crypto.getRandomValues(new Uint32Array(4)).join("-")}`;
  const encode = (text: string) => new TextEncoder().encode(text);
  const parts: Uint8Array[] = [];
  for (const [name, value] of form) {
    const isText = typeof value === "string";
    const about = isText
      ? ""
      : `; filename="${value.name.replace(/["\r\n]/g, encodeURIComponent)}"\r\nContent-Type: ${value.type || "application/octet-stream"}`;
    parts.push(
      encode(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"${about}\r\n\r\n`),
      isText ? encode(value) : new Uint8Array(await value.arrayBuffer()),
      encode("\r\n"),
    );
  }
  parts.push(encode(`--${boundary}--\r\n`));
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return { bytes, type: `multipart/form-data; boundary=${boundary}` };
}

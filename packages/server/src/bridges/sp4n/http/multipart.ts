import { randomBytes } from "node:crypto";

export interface Part {
  name: string;
  content: string | Uint8Array;
  fileName?: string;
  mediaType?: string;
}

/** Quotes names as browsers do (HTML, multipart/form-data encoding). */
const quote = (text: string): string =>
  `"${text.replace(/["\r\n]/g, (character) => (character === '"' ? "%22" : character === "\r" ? "%0D" : "%0A"))}"`;

export function writeMultipart(parts: readonly Part[]): { contentType: string; body: Uint8Array } {
  const boundary = `lapor-${randomBytes(18).toString("hex")}`;
  const chunks = parts.flatMap(({ name, content, fileName, mediaType }) => {
    const file = fileName === undefined ? "" : `; filename=${quote(fileName)}`;
    const type = mediaType && /^[\w.+-]+\/[\w.+-]+$/.test(mediaType) ? `Content-Type: ${mediaType}\r\n` : "";
    const head = `--${boundary}\r\nContent-Disposition: form-data; name=${quote(name)}${file}\r\n${type}\r\n`;
    return [
      Buffer.from(head),
      typeof content === "string" ? Buffer.from(content) : content,
      Buffer.from("\r\n"),
    ];
  });
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    body: Buffer.concat([...chunks, Buffer.from(`--${boundary}--\r\n`)]),
  };
}

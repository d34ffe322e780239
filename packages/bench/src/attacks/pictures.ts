import { randomFillSync } from "node:crypto";
import { crc32 } from "node:zlib";

const mebibyte = 1024 * 1024;
/** The size of the largest file that the channel accepts by default, in bytes. */
export const largestFile: number = 10 * mebibyte;

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const around = signature.length + header().length + chunk("IEND", new Uint8Array()).length;

/**
 * Creates a PNG with exactly this many bytes, in a single chunk of incompressible pixels. Removing its
 * metadata does not change its size.
 */
export function pictureOf(bytes: number): Buffer<ArrayBuffer> {
  const pixels = randomFillSync(Buffer.alloc(bytes - around - 12));
  return Buffer.concat([signature, header(), chunk("IDAT", pixels), chunk("IEND", new Uint8Array())]);
}

/** Creates a PNG that consists of empty pixel chunks and has at most this many bytes. */
export function pictureOfEmptyChunks(bytes: number): Buffer<ArrayBuffer> {
  const empty = chunk("IDAT", new Uint8Array());
  const count = Math.floor((bytes - around) / empty.length);
  return Buffer.concat([
    signature,
    header(),
    Buffer.alloc(count * empty.length, empty),
    chunk("IEND", new Uint8Array()),
  ]);
}

/** Creates a multipart body that contains a picture. `type` is the value for the Content-Type header. */
export function multipartOf(picture: Uint8Array): { type: string; body: Buffer<ArrayBuffer> } {
  const boundary = "----lapor-attack";
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="foto.png"\r\ncontent-type: image/png\r\n\r\n`;
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    body: Buffer.concat([Buffer.from(head), picture, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  };
}

function chunk(name: string, content: Uint8Array): Buffer {
  const whole = Buffer.alloc(content.length + 12);
  whole.writeUInt32BE(content.length, 0);
  whole.write(name, 4, "latin1");
  whole.set(content, 8);
  whole.writeUInt32BE(crc32(whole.subarray(4, -4)), whole.length - 4);
  return whole;
}

function header(): Buffer {
  const content = Buffer.alloc(13);
  content.writeUInt32BE(1, 0);
  content.writeUInt32BE(1, 4);
  content.set([8, 6, 0, 0, 0], 8);
  return chunk("IHDR", content);
}

import assert from "node:assert/strict";
import { test } from "node:test";
import decodeQR from "qr/decode.js";
import { qrCode } from "./qr-code.ts";

/** Pixels per module of the code. */
const scale = 4;

/** Paints the QR code's modules, black on white. */
function paint(path: string, width: number): Uint8ClampedArray {
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let row = 0; row < scale; row++) {
      const start = ((Number(y) + 4) * scale + row) * width + (Number(x) + 4) * scale;
      for (let at = start; at < start + scale; at++) pixels.set([0, 0, 0], at * 4);
    }
  return pixels;
}

test("a QR code reader decodes the code for an authenticator app", () => {
  const address =
    "otpauth://totp/LAPOR%21:petugas.pengaduan%40kota.example?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=LAPOR%21";
  const { values } = qrCode(address, "Kode QR");
  const side = Number(values[1]);
  const width = side * scale;
  const data = paint(values.at(-1) as string, width);
  assert.equal(decodeQR({ width, height: width, data }), address);
});

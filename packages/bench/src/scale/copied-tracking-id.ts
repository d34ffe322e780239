import { createTrackingId } from "@lapor/channel/testing";

/** Odd, so that the multiplication modulo 2^40 maps no two numbers to the same one: 2^40 / golden ratio. */
const factor = 0x9e3779b97fn;
/** More than any store has reports. */
const step = 2 ** 36;

/** The tracking ID of a number below 2^40. They contain 40 bits, so each number has its own. */
function trackingIdOf(number: number): string {
  const bytes = new DataView(new ArrayBuffer(8));
  bytes.setBigUint64(0, BigInt.asUintN(40, BigInt(number) * factor));
  return createTrackingId({ bytes: (count) => new Uint8Array(bytes.buffer.slice(8 - count)) });
}

/**
 * The tracking ID of a copy, none of those in `taken`. Different serials below 2^36 have different ones, in
 * no visible order.
 */
export function copiedTrackingId(serial: number, taken: ReadonlySet<string>): string {
  let number = serial;
  let trackingId = trackingIdOf(number);
  while (taken.has(trackingId)) {
    number += step;
    trackingId = trackingIdOf(number);
  }
  return trackingId;
}

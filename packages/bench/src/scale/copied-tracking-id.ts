import { createTrackingId } from "@lapor/channel/testing";

/**
 * An odd factor (2^40 / golden ratio). Because it is odd, multiplication modulo 2^40 maps no two numbers to
 * the same value.
 */
const factor = 0x9e3779b97fn;
/** The distance between candidates for one copy. No store has more reports. */
const step = 2 ** 36;

/**
 * Returns the tracking ID of a number below 2^40. A tracking ID contains 40 bits, so no two numbers share
 * one.
 */
function trackingIdOf(number: number): string {
  const bytes = new DataView(new ArrayBuffer(8));
  bytes.setBigUint64(0, BigInt.asUintN(40, BigInt(number) * factor));
  return createTrackingId({ bytes: (count) => new Uint8Array(bytes.buffer.slice(8 - count)) });
}

/**
 * Returns the tracking ID of a copy, which is never one of those in `taken`. Copies with different serials
 * below 2^36 have different tracking IDs, in no visible order.
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

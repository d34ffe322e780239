import { toHex } from "./encoding.ts";
import type { Clock, Random } from "./system.ts";

/** Creates a UUIDv7 (RFC 9562 §5.7), which sorts by time, to the millisecond. */
export const createUuid = ({ clock, random }: { clock: Clock; random: Random }): string => {
  const time = clock.now().getTime().toString(16).padStart(12, "0");
  const bytes = random.bytes(10);
  bytes[0] = ((bytes[0] as number) & 0x0f) | 0x70;
  bytes[2] = ((bytes[2] as number) & 0x3f) | 0x80;
  const tail = toHex(bytes);
  return `${time.slice(0, 8)}-${time.slice(8)}-${tail.slice(0, 4)}-${tail.slice(4, 8)}-${tail.slice(8)}`;
};

/**
 * Creates a UUIDv4 (RFC 9562 §5.4) for a file. The ID of a released photo is public, so it must not reveal
 * when the photo was sent.
 */
export const createRandomUuid = ({ random }: { random: Random }): string => {
  const bytes = random.bytes(16);
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  return toHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
};

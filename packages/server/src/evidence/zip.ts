import { crc32, deflateRawSync } from "node:zlib";

/** Flag: the name is UTF-8. Method: deflate. Version of the format that has both. */
const [utf8Flag, deflate, version] = [0x0800, 8, 20];
/** 1 January 1980, the earliest date of the format: the same content gives the same bytes. */
const firstDay = 0x0021;

/** Writes little-endian numbers of 2 or 4 bytes. */
function bytesOf(...numbers: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer {
  const written = Buffer.alloc(numbers.reduce((sum, [, bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [value, bytes] of numbers) at = written.writeUIntLE(value, at, bytes);
  return written;
}

/**
 * Writes files as a ZIP archive (PKWARE APPNOTE 6.3.10 §4.3), for a workbook: fewer than 65,536 files, and
 * less than 4 GiB.
 */
export function zip(files: Readonly<Record<string, string>>): Buffer {
  const [local, central]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [path, text] of Object.entries(files)) {
    const [name, content] = [Buffer.from(path), Buffer.from(text)];
    const packed = deflateRawSync(content);
    const shared = bytesOf(
      ...([
        [version, 2],
        [utf8Flag, 2],
        [deflate, 2],
        [0, 2],
        [firstDay, 2],
        [crc32(content), 4],
      ] as const),
      ...([
        [packed.length, 4],
        [content.length, 4],
        [name.length, 2],
        [0, 2],
      ] as const),
    );
    const entry = Buffer.concat([bytesOf([0x04034b50, 4]), shared, name, packed]);
    local.push(entry);
    const place = bytesOf([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]);
    central.push(Buffer.concat([bytesOf([0x02014b50, 4], [version, 2]), shared, place, name]));
    offset += entry.length;
  }
  const directory = Buffer.concat(central);
  const count = central.length;
  const end = bytesOf(
    ...([
      [0x06054b50, 4],
      [0, 2],
      [0, 2],
      [count, 2],
      [count, 2],
    ] as const),
    ...([
      [directory.length, 4],
      [offset, 4],
      [0, 2],
    ] as const),
  );
  return Buffer.concat([...local, directory, end]);
}

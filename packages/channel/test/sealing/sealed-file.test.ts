import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { describe, test } from "node:test";
import fc from "fast-check";
import { systemRandom } from "../../src/platform/system.ts";
import { readByteRange } from "../../src/sealing/byte-range.ts";
import {
  chunkBytes,
  fileBytesOf,
  openingBytes,
  readSealedHeader,
  sealedBeginning,
  sealedBytesOf,
  sealedChunkBytes,
} from "../../src/sealing/sealed-bytes.ts";
import {
  gatherChunks,
  openSealedFile,
  openWholeFile,
  readingCost,
  StoredFileError,
  sealFile,
} from "../../src/sealing/sealed-file.ts";
import { createSecrets, UnknownSealKey } from "../../src/sealing/secrets.ts";

const secrets = createSecrets(systemRandom.bytes(32), [{ id: "2026-11", key: systemRandom.bytes(32) }]);
const id = crypto.randomUUID();

/** Faults are likely at chunk boundaries. */
const lengths = fc.oneof(
  fc.integer({ min: 0, max: 5 }),
  fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: -2, max: 2 }))
    .map(([chunks, more]) => chunks * chunkBytes + more),
  fc.integer({ min: 0, max: 6 * chunkBytes }),
);

const watched = (stored: Uint8Array<ArrayBuffer>) => {
  const reads: [number, number][] = [];
  const read = async (start: number, end: number) => {
    reads.push([start, end]);
    return stored.subarray(start, end);
  };
  return { source: { size: stored.length, read }, reads };
};

const headerOf = (stored: Uint8Array): number => {
  const header = readSealedHeader(stored);
  return typeof header === "string" ? assert.fail(header) : header.length;
};

const faultOf = async (stored: Uint8Array<ArrayBuffer>, asId = id): Promise<string> => {
  try {
    await openWholeFile(secrets, asId, stored);
  } catch (error) {
    if (error instanceof StoredFileError) return error.code;
    throw error;
  }
  return "opened";
};

describe("sealed files", () => {
  test("any range of a sealed file can be read, and only the chunks that contain the range are read from storage", async () => {
    await fc.assert(
      fc.asyncProperty(lengths, fc.nat(), fc.nat(), async (length, one, other) => {
        const bytes = new Uint8Array(randomBytes(length));
        const [start, end] = [one % (length + 1), other % (length + 1)].sort((a, b) => a - b) as [
          number,
          number,
        ];
        const stored = await sealFile(secrets, id, bytes);
        const { source, reads } = watched(stored);
        const file = await openSealedFile(secrets, id, source);
        assert.equal(file.bytes, length);
        reads.length = 0;
        const part = await gatherChunks(file.read({ start, end }), end - start);
        assert.ok(Buffer.from(part).equals(Buffer.from(bytes.subarray(start, end))));
        const from = headerOf(stored) + Math.floor(start / chunkBytes) * sealedChunkBytes;
        const chunks = Math.max(1, Math.ceil(end / chunkBytes) - Math.floor(start / chunkBytes));
        assert.equal(reads[0]?.[0], from);
        assert.equal(reads.at(-1)?.[1], Math.min(stored.length, from + chunks * sealedChunkBytes));
      }),
      { numRuns: 60 },
    );
  });

  test("the memory estimate for a sealed file covers what reading a range uses, and is small for a small file", async () => {
    await fc.assert(
      fc.asyncProperty(lengths, fc.nat(), fc.nat(), async (length, one, other) => {
        const [start, end] = [one % (length + 1), other % (length + 1)].sort((a, b) => a - b) as [
          number,
          number,
        ];
        const stored = await sealFile(secrets, id, new Uint8Array(length));
        const { source, reads } = watched(stored);
        const file = await openSealedFile(secrets, id, source);
        const opening = Math.min(stored.length, openingBytes);
        reads.length = 0;
        const opened: number[] = [];
        for await (const chunk of file.read({ start, end })) opened.push(chunk.buffer.byteLength);
        const later = reads.filter(([, to]) => to > opening).map(([from, to]) => to - from);
        const waiting = opened.sort((a, b) => b - a).slice(0, 3);
        const held = opening + Math.max(0, ...later) + waiting.reduce((sum, bytes) => sum + bytes, 0);
        const cost = readingCost(length, { start, end });
        assert.ok(cost >= held, `${cost} for ${held}`);
      }),
      { numRuns: 60 },
    );
    const byte = { start: 5_000_000, end: 5_000_001 };
    assert.equal(readingCost(10_000_000, byte), openingBytes + sealedChunkBytes + chunkBytes);
    assert.equal(readingCost(10_000), sealedBeginning + sealedBytesOf(10_000) + 10_000);
    assert.equal(readingCost(10_000_000), openingBytes + 4 * sealedChunkBytes + 3 * chunkBytes);
  });

  test("the length of a file is derived from its stored length, and an impossible stored length is rejected", () => {
    fc.assert(
      fc.property(lengths, (length) => {
        assert.equal(fileBytesOf(sealedBytesOf(length)), length);
      }),
    );
    for (const stored of [0, 15, sealedChunkBytes + 1, sealedChunkBytes + 16])
      assert.equal(fileBytesOf(stored), undefined);
  });

  test("a sealed file does not open when any part was changed, moved, removed or added", async () => {
    const bytes = new Uint8Array(randomBytes(3 * chunkBytes + 100));
    const stored = await sealFile(secrets, id, bytes);
    const header = headerOf(stored);
    const chunk = (index: number) =>
      stored.subarray(header + index * sealedChunkBytes, header + (index + 1) * sealedChunkBytes);
    const joined = (...indexes: number[]) =>
      new Uint8Array(Buffer.concat([stored.subarray(0, header), ...indexes.map(chunk)]));
    assert.equal(await faultOf(joined(0, 1, 2, 3)), "opened");
    assert.equal(await faultOf(joined(1, 0, 2, 3)), "damaged", "chunks that changed places");
    assert.equal(await faultOf(joined(0, 0, 2, 3)), "damaged", "a chunk twice");
    assert.equal(await faultOf(joined(0, 1, 3)), "damaged", "a chunk left out");
    assert.equal(await faultOf(joined(0, 1, 2)), "damaged", "without its last chunk");
    assert.equal(await faultOf(joined()), "cut", "without any chunk");
    assert.equal(await faultOf(stored, crypto.randomUUID()), "damaged", "another file's");
    const other = await sealFile(secrets, id, new Uint8Array(bytes.length));
    const foreign = new Uint8Array(stored);
    foreign.set(
      other.subarray(header + sealedChunkBytes, header + 2 * sealedChunkBytes),
      header + sealedChunkBytes,
    );
    assert.equal(await faultOf(foreign), "damaged", "a chunk of another sealing of the same file");
    await fc.assert(
      fc.asyncProperty(fc.nat(stored.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        const changed = stored.with(at, (stored[at] as number) ^ mask);
        await assert.rejects(
          openWholeFile(secrets, id, changed),
          (error) => error instanceof StoredFileError || error instanceof UnknownSealKey,
        );
      }),
      { numRuns: 100 },
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(stored.length - 1), async (length) => {
        assert.match(await faultOf(stored.slice(0, length)), /^(cut|damaged)$/);
      }),
      { numRuns: 60 },
    );
    assert.match(await faultOf(new Uint8Array([...stored, 0])), /^(cut|damaged)$/);
  });

  test("a clear-text file is never accepted as sealed", async () => {
    for (const text of ["%PDF-1.4\n%%EOF", "PALSU\n", "\x93", "a".repeat(200)]) {
      const clear = new Uint8Array(Buffer.from(text, "latin1"));
      assert.equal(await faultOf(clear), text === "\x93" ? "cut" : "clear");
    }
    assert.equal(await faultOf(new Uint8Array()), "cut");
  });

  test("reading a damaged file returns the chunks before the damaged chunk, and no byte of that chunk", async () => {
    const bytes = new Uint8Array(randomBytes(6 * chunkBytes));
    const stored = await sealFile(secrets, id, bytes);
    const at = headerOf(stored) + 4 * sealedChunkBytes + 7;
    const { source } = watched(stored.with(at, (stored[at] as number) ^ 1));
    const file = await openSealedFile(secrets, id, source);
    let given = 0;
    await assert.rejects(async () => {
      for await (const chunk of file.read({ start: 0, end: bytes.length })) given += chunk.length;
    }, StoredFileError);
    assert.equal(given, 4 * chunkBytes);
  });

  test("a file's hash is verified with the key that made it, and cannot be forged without that key", async () => {
    const bytes = new Uint8Array(randomBytes(100));
    const secret = systemRandom.bytes(32);
    const hash = await createSecrets(secret).fileHash(id, bytes);
    const newer = createSecrets(secret, [{ id: "next", key: systemRandom.bytes(32) }]);
    assert.equal(await newer.fileHash(id, bytes, "1"), hash);
    assert.match(await newer.fileHash(id, bytes), /^next\.[\w-]{43}$/);
    await assert.rejects(newer.fileHash(id, bytes, "gone"), UnknownSealKey);
    assert.notEqual(await createSecrets(systemRandom.bytes(32)).fileHash(id, bytes), hash);
    const ofAnother = await newer.fileHash(crypto.randomUUID(), bytes, "1");
    assert.notEqual(ofAnother, hash, "equal files have different hashes");
    assert.notEqual(await newer.fileHash(id, bytes.with(0, (bytes[0] as number) ^ 1), "1"), hash);
  });
});

test("a Range header selects part of the file, the whole file, or nothing", () => {
  const cases: [string | undefined, ReturnType<typeof readByteRange>][] = [
    [undefined, undefined],
    ["bytes=0-0", { start: 0, end: 1 }],
    ["bytes=0-", { start: 0, end: 100 }],
    ["Bytes=10-19", { start: 10, end: 20 }],
    ["bytes=90-1000", { start: 90, end: 100 }],
    ["bytes=-1", { start: 99, end: 100 }],
    ["bytes=-1000", { start: 0, end: 100 }],
    ["bytes=100-", "unsatisfiable"],
    ["bytes=-0", "unsatisfiable"],
    [`bytes=${"9".repeat(400)}-`, "unsatisfiable"],
    ["bytes=5-4", undefined],
    ["bytes=-", undefined],
    ["bytes=0-1,3-4", undefined],
    ["items=0-1", undefined],
    ["bytes=a-b", undefined],
    ["bytes=0x1-2", undefined],
  ];
  for (const [header, expected] of cases) assert.deepEqual(readByteRange(header, 100), expected, header);
});

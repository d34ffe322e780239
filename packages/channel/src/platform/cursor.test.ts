import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import {
  type CursorShape,
  isCursorDay,
  isCursorId,
  isCursorSequence,
  isCursorTime,
  isTextOf,
  orNull,
  readCursor,
  writeCursor,
} from "./cursor.ts";
import { DomainError } from "./domain-error.ts";
import { toBase64Url, utf8 } from "./encoding.ts";

interface Position {
  day: string;
  time: string | null;
  id: string;
  sequence: number;
  word: string;
}

const shape: CursorShape<Position> = {
  day: isCursorDay,
  time: orNull(isCursorTime),
  id: isCursorId,
  sequence: isCursorSequence,
  word: isTextOf(/^[a-z]{1,9}$/),
};
const good: Position = {
  day: "2026-11-02",
  time: "2026-11-02T03:04:05.678Z",
  id: "01890000-0000-7000-8000-000000000000",
  sequence: 7,
  word: "kata",
};

const refuses = (text: string): void =>
  assert.throws(
    () => readCursor(toBase64Url(utf8(text)), shape),
    (error) => error instanceof DomainError && error.fieldErrors[0]?.parameter === "cursor",
    text,
  );

describe("a cursor", () => {
  test("a cursor survives a round trip through its text form", () => {
    for (const position of [
      good,
      { ...good, time: null, sequence: 0 },
      { ...good, day: "1970-01-01", time: "9999-12-31T23:59:59.999Z", sequence: Number.MAX_SAFE_INTEGER },
    ])
      assert.deepEqual(readCursor(writeCursor(position), shape), position);
  });

  test("a cursor is rejected when a member has the wrong type, is malformed or is outside the range that every store supports", () => {
    const others: [keyof Position, unknown[]][] = [
      ["day", ["0000-01-01", "1969-12-31", "2026-02-30", "10000-01-01", "2026-11-2", "", 20261102, null]],
      ["time", ["0000-01-01T00:00:00.000Z", "-271821-04-20T00:00:00.000Z", "+275760-09-13T00:00:00.000Z"]],
      ["time", ["2026-02-30T00:00:00.000Z", "2026-11-02T24:00:00.000Z", "2026-11-02", "infinity", 1e12, []]],
      ["id", ["", "-".repeat(36), good.id.toUpperCase().replace("0", "G"), `${good.id}\n`, null]],
      ["sequence", [-1, 1.5, 2 ** 53, "7", null, [7], Number.NaN]],
      ["word", ["", "x".repeat(10), "ｋ", "kata\n", 7, ["kata"], { toString: "kata" }]],
    ];
    for (const [name, values] of others)
      for (const value of values) refuses(JSON.stringify({ ...good, [name]: value }));
    for (const number of ["1e308", "1e999", "9007199254740993", "1".repeat(400)])
      refuses(JSON.stringify(good).replace('"sequence":7', `"sequence":${number}`));
  });

  test("a cursor is rejected when a member is added, missing or misplaced", () => {
    const text = JSON.stringify(good);
    const { word: _, ...less } = good;
    for (const other of [
      ...[JSON.stringify(less), JSON.stringify({ ...good, more: 1 }), JSON.stringify([good])],
      ...[JSON.stringify({ position: good }), text.slice(1), text.slice(0, -1), `${text}${text}`],
      text.replace('"word":"kata"', '"word":"kata","word":7'),
      text.replace('"word"', '"__proto__"'),
      ...["null", "7", '"text"', "[]", "{}", ""],
    ])
      refuses(other);
  });

  test("parsing any text or JSON as a cursor either succeeds or rejects it, and never throws", () => {
    const isHarmless = (cursor: string): boolean => {
      try {
        const read = readCursor(cursor, shape);
        return read !== undefined && writeCursor(read) === writeCursor({ ...read });
      } catch (error) {
        return error instanceof DomainError && error.code === "invalid_request";
      }
    };
    fc.assert(fc.property(fc.string({ unit: "binary" }), isHarmless));
    fc.assert(fc.property(fc.json(), (text) => isHarmless(toBase64Url(utf8(text)))));
    fc.assert(
      fc.property(
        fc.record({ ...Object.fromEntries(Object.keys(shape).map((at) => [at, fc.jsonValue()])) }),
        (it) => isHarmless(writeCursor(it)),
      ),
    );
  });
});

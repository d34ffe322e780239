import assert from "node:assert/strict";
import { test } from "node:test";
import { createStatementParser, type SentStatement } from "./record-statements.ts";

function int32(value: number) {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}
const int16 = (value: number) => int32(value).subarray(2);
function message(kind: string, ...parts: (Buffer | string)[]) {
  const body = Buffer.concat(parts.map((part) => Buffer.from(part)));
  return Buffer.concat([Buffer.from(kind), int32(body.length + 4), body]);
}

const wire = Buffer.concat([
  message("", int32(196608), "user\0lapor\0\0"),
  message("Q", "begin\0"),
  message("P", "lapor_0\0select $1, $2, $3\0", int16(0)),
  message("B", "\0lapor_0\0", int16(2), int16(0), int16(0), int16(3), int32(5), "é;ab", int32(-1), int32(0)),
  message("D", "P\0"),
  message("E", "\0", int32(0)),
  message("S"),
  message("B", "\0lapor_0\0", int16(0), int16(1), int32(1), "x", int16(0)),
  message("X"),
]);

test("statements are returned with their values and in order, however the stream is split", () => {
  for (const size of [1, 2, 3, 7, wire.length]) {
    const sent: SentStatement[] = [];
    const read = createStatementParser((statement) => sent.push(statement));
    for (let at = 0; at < wire.length; at += size) read(wire.subarray(at, at + size));
    assert.deepEqual(
      sent,
      [
        { text: "begin", values: [] },
        { text: "select $1, $2, $3", values: ["é;ab", null, ""] },
        { text: "select $1, $2, $3", values: ["x"] },
      ],
      `in pieces of ${size}`,
    );
  }
});

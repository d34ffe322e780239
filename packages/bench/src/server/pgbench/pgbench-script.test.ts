import assert from "node:assert/strict";
import { test } from "node:test";
import { pgbenchScript } from "./pgbench-script.ts";

const [id, otherId] = ["01a21050-3b9b-7d25-9023-c5aa99338bf1", "01a21050-3b9b-7d25-9023-c5aa99338bf2"];
const [hash, otherHash] = ["ab".repeat(32), "cd".repeat(32)];
const text = "insert into a values ($1, $2, $3, $4, $5)";
const lineOf = (values: (string | null)[], other: (string | null)[]) =>
  pgbenchScript([{ text, values }], [{ text, values: other }])
    .trim()
    .split("\n")
    .at(-1) ?? "";

test("values that are equal in both recordings stay as they were sent", () =>
  assert.equal(
    lineOf(["it's", null, id, hash, "1"], ["it's", null, id, hash, "1"]),
    `insert into a values ('it''s', null, '${id}', '${hash}', '1');`,
  ));

test("ids, hashes and tracking IDs that occur in one recording only are generated for each transaction, even inside a longer text", () => {
  const line = lineOf(
    [id, hash, "K7M-2QF-9XK", `{"id":"K7M-2QF-9XK"}`, `scope ${hash}`],
    [...[otherId, otherHash, "AAA-AAA-AAA", `{"id":"AAA-AAA-AAA"}`, `scope ${otherHash}`]],
  );
  for (const fixed of ["K7M", id, hash]) assert.ok(!line.includes(fixed), fixed);
  assert.match(line, /:moment::bigint.*'-7d25-9023-c5aa99338bf1'\)::uuid/);
  assert.match(line, /\('\{"id":"' \|\| substr\(.*:place.* \|\| '"\}'\)/);
  assert.match(line, /\('scope ' \|\| lpad\(to_hex\(:scattered/);
});

test("a generated hash is written as bytes when the recording sent it as bytes", () =>
  assert.match(
    lineOf([`\\x${hash}`], [`\\x${otherHash}`]),
    /\('\\x' \|\| lpad\(to_hex\(:scattered.*\)::bytea/,
  ));

test("every statement becomes one line, regardless of its layout", () =>
  assert.match(pgbenchScript([{ text: "select 1\n  from a", values: [] }], []), /^select 1 from a;$/m));

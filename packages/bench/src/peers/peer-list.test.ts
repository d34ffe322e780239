import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { choosePeers, peers } from "./peer-list.ts";
import { peerVersions } from "./versions.ts";

test("every peer has its own program or no script at all", () => {
  for (const { name, noScript } of peers) {
    const program = new URL(`../../peers/${name}.js`, import.meta.url);
    assert.ok(noScript || existsSync(program), name);
  }
});

test("every style sheet belongs to a pinned package", () => {
  for (const path of peers.flatMap(({ styles }) => styles ?? []))
    assert.ok(
      Object.keys(peerVersions).some((name) => path.startsWith(`${name}/`)),
      path,
    );
});

test("every version is exact", () => {
  for (const version of Object.values(peerVersions)) assert.match(version, /^\d+\.\d+\.\d+$/);
});

test("the floors are measured regardless of the selected peers", () =>
  assert.deepEqual(
    choosePeers(["govuk"]).map(({ name }) => name),
    ["plain-html", "vanilla-ce", "lit-min", "govuk"],
  ));

test("an unknown peer throws an error that names it", () =>
  assert.throws(() => choosePeers(["gov"]), /No peer is called gov\./));

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { choosePeers, peers } from "./peer-list.ts";
import { peerVersions } from "./versions.ts";

test("every peer has a program of its own, or says what is bundled, or has no script", () => {
  for (const { name, code, noScript } of peers) {
    const program = new URL(`../../peers/${name}.js`, import.meta.url);
    assert.ok(noScript || code || existsSync(program), name);
  }
});

test("every style sheet is one of a pinned package", () => {
  for (const path of peers.flatMap(({ styles }) => styles ?? []))
    assert.ok(
      Object.keys(peerVersions).some((name) => path.startsWith(`${name}/`)),
      path,
    );
});

test("versions are pinned to one", () => {
  for (const version of Object.values(peerVersions)) assert.match(version, /^\d+\.\d+\.\d+$/);
});

test("the floors are measured whatever peers are asked for", () =>
  assert.deepEqual(
    choosePeers(["govuk"]).map(({ name }) => name),
    ["plain-html", "vanilla-ce", "lit-min", "govuk"],
  ));

test("a peer that there is not is named", () =>
  assert.throws(() => choosePeers(["gov"]), /No peer is called gov\./));

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { clientAddress } from "./client-address.ts";
import { isNetwork } from "./networks.ts";

const behind = clientAddress(["10.0.0.0/8", "fd00::/8", "127.0.0.1"]);
const bare = clientAddress([]);

test("without a proxy, the client is the connecting address, whatever the request claims", () => {
  assert.deepEqual(bare("203.0.113.7", "198.51.100.1"), { address: "203.0.113.7" });
  assert.deepEqual(bare("::ffff:203.0.113.7", null), { address: "203.0.113.7" });
  assert.deepEqual(bare("2001:db8::1", "198.51.100.1"), { address: "2001:db8::1" });
  assert.deepEqual(bare("127.0.0.1", null), { address: "127.0.0.1" });
  assert.deepEqual(bare(undefined, "198.51.100.1"), {});
});

test("all clients behind an unlisted private proxy count as one, whatever address the proxy forwards", () => {
  for (const peer of ["127.0.0.1", "::1", "172.17.0.2", "fd12::4"])
    for (const written of ["198.51.100.1", "", "unknown", "127.0.0.1, 10.0.0.1"])
      assert.deepEqual(bare(peer, written), { sharedProxy: peer }, peer);
  assert.deepEqual(bare("::ffff:192.168.1.4", "198.51.100.1"), { sharedProxy: "192.168.1.4" });
});

test("behind proxies, the client is the last address that does not belong to a proxy", () => {
  assert.deepEqual(behind("10.0.0.1", "198.51.100.1"), { address: "198.51.100.1" });
  assert.deepEqual(behind("10.0.0.1", "192.0.2.66, 198.51.100.1, 10.1.1.1"), { address: "198.51.100.1" });
  assert.deepEqual(behind("127.0.0.1", "[2001:db8::5]:4711"), { address: "2001:db8::5" });
  assert.deepEqual(behind("10.0.0.1", "198.51.100.1:5123"), { address: "198.51.100.1" });
  assert.deepEqual(behind("10.0.0.1", "::ffff:198.51.100.1"), { address: "198.51.100.1" });
  assert.deepEqual(behind("203.0.113.7", "198.51.100.1"), { address: "203.0.113.7" });
});

test("clients whose proxy forwards no valid address count as one, with the proxy's address", () => {
  for (const header of [null, "", "unknown", "10.0.0.2, 10.0.0.3", "198.51.100.1, unknown", "_hidden"])
    assert.deepEqual(behind("10.0.0.1", header), { sharedProxy: "10.0.0.1" }, String(header));
});

test("text that the client writes before the proxy's entry never changes the result", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (written) => {
      assert.deepEqual(behind("10.0.0.1", `${written}, 198.51.100.1`), { address: "198.51.100.1" });
    }),
  );
});

test("a network is an address, optionally with a prefix length that is valid for its family", () => {
  for (const good of ["10.0.0.0/8", "::1", "fd00::/8", "127.0.0.1", "0.0.0.0/0", "::/128"])
    assert.ok(isNetwork(good), good);
  for (const bad of [
    "",
    "10.0.0.0/33",
    "::/129",
    "10.0.0/8",
    "localhost",
    "10.0.0.0/8/8",
    "10.0.0.0/",
    "10.0.0.0/-1",
  ])
    assert.ok(!isNetwork(bad), bad);
});

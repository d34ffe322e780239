import assert from "node:assert/strict";
import { EventEmitter } from "node:events";
import type { Server } from "node:http";
import { test } from "node:test";
import { limitConnections } from "./limit-connections.ts";

class FakeSocket extends EventEmitter {
  destroyed = false;
  readonly remoteAddress: string;

  constructor(remoteAddress: string) {
    super();
    this.remoteAddress = remoteAddress;
  }

  destroy(): void {
    this.destroyed = true;
    this.emit("close");
  }
}

// Simulates a connection from any address. Real connections from this machine come from loopback, which
// counts as a private network.
function connectTo(server: EventEmitter, address: string): FakeSocket {
  const socket = new FakeSocket(address);
  server.emit("connection", socket);
  return socket;
}

test("the connections of each address are limited separately", () => {
  const server = new EventEmitter();
  limitConnections(server as Server, 3, ["198.51.100.0/24"]);
  const open = Array.from({ length: 3 }, () => connectTo(server, "203.0.113.7"));
  assert.ok(open.every(({ destroyed }) => !destroyed));
  assert.ok(connectTo(server, "::ffff:203.0.113.7").destroyed);
  assert.ok(!connectTo(server, "203.0.113.8").destroyed);
  open[0]?.destroy();
  assert.ok(!connectTo(server, "203.0.113.7").destroyed);
  assert.ok(connectTo(server, "203.0.113.7").destroyed);
  for (const proxy of ["198.51.100.4", "127.0.0.1", "10.1.2.3", "::1"])
    for (let count = 0; count < 10; count++) assert.ok(!connectTo(server, proxy).destroyed, proxy);
});

test("all networks of an IPv6 site (/48) count as a single address", () => {
  const server = new EventEmitter();
  limitConnections(server as Server, 3, []);
  const open = [1, 2, 3].map((network) => connectTo(server, `2001:db8:1:${network}::1`));
  assert.ok(open.every(({ destroyed }) => !destroyed));
  assert.ok(connectTo(server, "2001:db8:1:ffff::4").destroyed);
  assert.ok(!connectTo(server, "2001:db8:2::1").destroyed);
  open[0]?.destroy();
  assert.ok(!connectTo(server, "2001:db8:1:2::4").destroyed);
  assert.ok(connectTo(server, "2001:db8:1:2::5").destroyed);
});

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

// A server in a separate process, so that its CPU time is not counted as the caller's. It returns the same
// small JSON for every request, keeps connections open and prints its port. It ends when its standard input
// ends.
const body = JSON.stringify({
  id: "x_1",
  trackingId: "LPR-01JDE0000000000000000001",
  accessCode: "x",
  status: "submitted",
  createdAt: "2026-11-01T00:00:00Z",
  object: "x",
});
const server = createServer((request, response) => {
  request
    .on("data", () => {})
    .on("end", () => {
      response
        .writeHead(201, {
          "content-type": "application/json",
          "content-length": body.length,
          "x-request-id": "r1",
        })
        .end(body);
    });
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
process.stdin.resume().on("end", () => process.exit(0));

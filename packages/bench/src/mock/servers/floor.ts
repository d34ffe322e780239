import { readFileSync } from "node:fs";
import { createServer } from "node:http";

// The baseline server. It returns one of two stored responses, whatever is requested. Arguments: port, file
// with responses.
const [port, responses = ""] = process.argv.slice(2);
const { channel, report } = JSON.parse(readFileSync(responses, "utf8")) as Record<string, unknown>;
const bodies = { channel: JSON.stringify(channel), report: JSON.stringify(report) };
createServer((request, response) => {
  const body = request.url === "/v1/channel" ? bodies.channel : bodies.report;
  response
    .writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(body) })
    .end(body);
}).listen(Number(port), "127.0.0.1");

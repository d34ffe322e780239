import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

// A server with two msw handlers over node:http and without validation. Arguments: port, file with responses,
// msw's folder.
const [port, responses = "", folder = ""] = process.argv.slice(2);
const { resolve } = createRequire(join(folder, "package.json"));
const { getResponse, http, HttpResponse } = await import(pathToFileURL(resolve("msw")).href);
const { channel, report } = JSON.parse(readFileSync(responses, "utf8")) as Record<string, object>;
const reports = new Map([["K7M-2QF-9XK", report]]);
const handlers = [
  http.get("*/v1/channel", () => HttpResponse.json(channel)),
  http.get("*/v1/reports/:trackingId", ({ params }: { params: { trackingId: string } }) =>
    HttpResponse.json(reports.get(params.trackingId)),
  ),
];
createServer(async (request, response) => {
  const headers = new Headers(request.headers as Record<string, string>);
  const result = (await getResponse(
    handlers,
    new Request(`http://${request.headers.host}${request.url}`, { method: request.method ?? "GET", headers }),
  )) as Response;
  const body = Buffer.from(await result.arrayBuffer());
  response
    .writeHead(result.status, { ...Object.fromEntries(result.headers), "content-length": body.length })
    .end(body);
}).listen(Number(port), "127.0.0.1");

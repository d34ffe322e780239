import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { createMock, type Mock } from "@lapor/mock";

/** The form's channel, on its own origin, with the files that it received. */
export interface RecordedChannel {
  url: string;
  keys: Mock["keys"];
  /** The bytes of each uploaded file, before the channel removes metadata. */
  uploads: Uint8Array[];
  stop(): Promise<void>;
}

/** Serves the mock and records uploads. */
export async function startRecordedChannel(): Promise<RecordedChannel> {
  const mock = createMock({ now: "system" });
  const uploads: Uint8Array[] = [];
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const type = request.headers["content-type"] ?? "";
    if (type.startsWith("multipart/form-data")) uploads.push(...(await filesOf(type, body)));
    const headers = new Headers();
    for (const [name, value] of Object.entries(request.headers))
      if (typeof value === "string" && !["connection", "content-length", "expect"].includes(name))
        headers.set(name, value);
    const result = await mock.fetch(
      new Request(`${url}${request.url}`, {
        method: request.method ?? "GET",
        headers,
        ...(body.length > 0 && { body }),
      }),
    );
    response.writeHead(result.status, Object.fromEntries(result.headers));
    response.end(new Uint8Array(await result.arrayBuffer()));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    keys: mock.keys,
    uploads,
    stop: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return new Uint8Array(Buffer.concat(parts));
}

async function filesOf(type: string, body: Uint8Array<ArrayBuffer>): Promise<Uint8Array[]> {
  const form = await new Response(body, { headers: { "content-type": type } }).formData();
  const files = [...form.values()].filter((value) => typeof value !== "string");
  return Promise.all(files.map(async (file) => new Uint8Array(await file.arrayBuffer())));
}

import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { type MockServer, startMockServer } from "@lapor/mock/server";

/**
 * Changes a response of the mock. Can send further requests to the mock. Returns undefined to leave the
 * response unchanged.
 */
export type Fault = (exchange: {
  method: string;
  path: string;
  status: number;
  headers: Headers;
  body: string;
  /** Sends the same request to the mock with another body. */
  again(body: object): Promise<PlantedResponse>;
}) => PlantedResponse | undefined | Promise<PlantedResponse | undefined>;

interface PlantedResponse {
  status: number;
  headers: Headers;
  body: string | Buffer;
}

/** Starts a mock behind a proxy that changes its responses with `fault`. Default: no fault. */
export async function startFaultyServer(
  fault: Fault = () => undefined,
): Promise<{ url: string; keys: MockServer["keys"]; stop(): Promise<void> }> {
  const mock = await startMockServer({ origins: ["https://bandung.example"], now: "system" });

  const forward = async (request: IncomingMessage, body: Buffer): Promise<PlantedResponse> => {
    const headers = new Headers();
    for (const [name, value] of Object.entries(request.headers))
      if (!["host", "connection", "content-length", "transfer-encoding"].includes(name))
        headers.set(name, String(value));
    const { method = "GET", url } = request;
    const response = await fetch(`${mock.url}${url}`, {
      method,
      headers,
      redirect: "manual",
      ...(body.length > 0 && { body: new Uint8Array(body) }),
    });
    return {
      status: response.status,
      headers: response.headers,
      body: Buffer.from(await response.arrayBuffer()),
    };
  };

  const proxy = createServer(async (request, response) => {
    const sent = await buffer(request).catch(() => undefined);
    // The client disconnected in the middle of its request.
    if (!sent) return;
    const original = await forward(request, sent);
    const { method = "", url = "" } = request;
    const planted = await fault({
      method,
      path: url.split("?")[0] ?? "",
      status: original.status,
      headers: original.headers,
      body: original.body.toString(),
      again: (body) => forward(request, Buffer.from(JSON.stringify(body))),
    });
    const { status, headers, body } = planted ?? original;
    const kept = [...headers].filter(
      ([name]) => !/^(content-length|transfer-encoding|connection)$/.test(name),
    );
    response.writeHead(status, Object.fromEntries(kept)).end(body);
  });
  await new Promise<void>((listening) => proxy.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    keys: mock.keys,
    async stop() {
      proxy.closeAllConnections();
      await new Promise((done) => proxy.close(done));
      await mock.stop();
    },
  };
}

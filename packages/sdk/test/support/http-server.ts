import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import type { TestContext } from "node:test";
import { type ClientOptions, createLapor, type KeyOption, type Lapor } from "../../src/index.ts";

export interface Received {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export type Responder = (response: ServerResponse, request: Received) => void;

/**
 * Starts a real server on a free port that records requests. It responds with `responders` in turn and
 * repeats the last one. It closes when the test ends.
 */
export async function listen(test: TestContext, ...responders: Responder[]) {
  const requests: Received[] = [];
  const server = createServer(async (request, response) => {
    const body = await buffer(request).catch(() => undefined);
    // The client disconnected in the middle of its request.
    if (!body) return;
    const { method = "", url = "", headers } = request;
    const received = { method, url, headers, body };
    requests.push(received);
    responders[Math.min(requests.length, responders.length) - 1]?.(response, received);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  test.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const lapor = (options: Partial<ClientOptions> & Partial<KeyOption> = {}): Lapor =>
    createLapor({ baseUrl, key: "pk_bandung", ...options });
  return { baseUrl, requests, lapor };
}

export function json(status: number, body: unknown, headers: Record<string, string> = {}): Responder {
  return (response) => {
    const type = status < 400 ? "application/json" : "application/problem+json";
    response
      .writeHead(status, { "Content-Type": type, "Request-Id": "req-1", ...headers })
      .end(JSON.stringify(body));
  };
}

export function problem(
  status: number,
  code: string,
  more: object = {},
  headers?: Record<string, string>,
): Responder {
  return json(
    status,
    { type: `urn:lapor:problem:${code}`, title: code, status, code, requestId: "req-1", ...more },
    headers,
  );
}

export const cutConnection: Responder = (response) => response.destroy();
export const neverResponds: Responder = () => {};

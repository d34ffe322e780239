import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { inspect } from "node:util";

// A separate process for each library. Argument: its program in `programs/behaviour/`. A server in the same
// process misbehaves in one way after the other, and counts what the library does about it. Prints one JSON
// object.

/** The exports of `programs/behaviour/<name>.js`. */
interface Client {
  /** The credential that the client was created with. */
  secret: string;
  create(): Promise<unknown>;
  /** Reads all pages by the library's own means. */
  list?(): Promise<unknown[]>;
  upload?(file: File, onProgress: () => void): Promise<unknown>;
}

/** The behaviour of a library. Times are milliseconds. */
export interface Behaviour {
  /** Requests until it succeeded or gave up, when the first two end with 503. */
  unavailable: { requests: number; succeeded: boolean };
  /** The same for a 429 with `Retry-After: 1`, and how long it waited before its second request. */
  limited: { requests: number; succeeded: boolean; waited: number };
  /** The same when the connection ends before the first response; whether both had one idempotency key. */
  lost: { requests: number; succeeded: boolean; sameKey: boolean };
  /** Of eight calls at once under one request per 200 ms, how many succeeded. */
  crowded: { succeeded: number; requests: number };
  /** Whether the credential is in the printed error, all its members included. */
  secretInError: boolean;
  /** Items that the library's own iterator collects from three pages of two; null without an iterator. */
  items: number | null;
  /** Progress events of an upload of 1 MB; null without such a function. */
  progress: number | null;
}

type Respond = (request: IncomingMessage, response: ServerResponse) => void;

let respond: Respond = (_request, response) => void response.end();
let requests: { at: number; key: string | undefined }[] = [];

const server = createServer(async (request, response) => {
  const key = request.headers["idempotency-key"];
  requests.push({ at: performance.now(), key: typeof key === "string" ? key : undefined });
  // Nothing to respond to: the client has ended the connection.
  await text(request).catch(() => "");
  respond(request, response);
});

const json = (response: ServerResponse, status: number, body: unknown, headers: object = {}): void =>
  void response
    .writeHead(status, { "content-type": "application/json", ...headers })
    .end(JSON.stringify(body));

const created = { id: "1", trackingId: "K7M-2QF-9XK", accessCode: "x", object: "customer" };
const problem = (status: number) => ({
  type: "urn:lapor:problem:unavailable",
  title: "Tidak tersedia",
  status,
  code: status === 429 ? "rate_limited" : "unavailable",
  requestId: "r1",
  // Stripe recognizes an error by this member.
  error: { type: status === 429 ? "rate_limit_error" : "api_error", message: "Tidak tersedia" },
});

async function during(behaviour: Respond, act: () => Promise<unknown>): Promise<boolean> {
  respond = behaviour;
  requests = [];
  return act().then(
    () => true,
    () => false,
  );
}

async function probe(client: Client): Promise<Behaviour> {
  let succeeded = await during(
    (_, response) =>
      requests.length <= 2 ? json(response, 503, problem(503)) : json(response, 201, created),
    client.create,
  );
  const unavailable = { requests: requests.length, succeeded };
  succeeded = await during(
    (_, response) =>
      requests.length === 1
        ? json(response, 429, problem(429), { "retry-after": "1" })
        : json(response, 201, created),
    client.create,
  );
  const [first, second] = requests;
  const waited = first && second ? Math.round(second.at - first.at) : 0;
  const limited = { requests: requests.length, succeeded, waited };
  succeeded = await during(
    (request, response) =>
      requests.length === 1 ? void request.socket.destroy() : json(response, 201, created),
    client.create,
  );
  const keys = new Set(requests.map(({ key }) => key));
  const sameKey = requests.length > 1 && keys.size === 1 && !keys.has(undefined);
  const lost = { requests: requests.length, succeeded, sameKey };
  return {
    unavailable,
    limited,
    lost,
    crowded: await crowd(client),
    secretInError: await printsSecret(client),
    items: client.list ? await collect(client.list) : null,
    progress: client.upload ? await countProgress(client.upload) : null,
  };
}

async function crowd({ create }: Client): Promise<Behaviour["crowded"]> {
  let free = 0;
  let succeeded = 0;
  await during(
    (_, response) => {
      const now = performance.now();
      if (now < free) return json(response, 429, problem(429), { "retry-after": "1" });
      free = now + 200;
      return json(response, 201, created);
    },
    async () => {
      const ended = await Promise.allSettled(Array.from({ length: 8 }, create));
      succeeded = ended.filter(({ status }) => status === "fulfilled").length;
    },
  );
  return { succeeded, requests: requests.length };
}

async function printsSecret({ create, secret }: Client): Promise<boolean> {
  respond = (_, response) => json(response, 401, { ...problem(401), code: "unauthorized" });
  const error = await create().catch((error: unknown) => error);
  return inspect(error, { depth: 9, showHidden: true, maxStringLength: null }).includes(secret);
}

/** Three pages of two items, in the form that each library's service has. */
async function collect(list: () => Promise<unknown[]>): Promise<number> {
  const item = (id: number) => ({ id: String(id), object: "customer" });
  let items = 0;
  await during(
    (request, response) => {
      const page = requests.length;
      const data = [item(page * 2), item(page * 2 + 1)];
      if (request.url?.startsWith("/repos/")) {
        const next = `<http://${request.headers.host}${request.url.split("?")[0]}?page=${page + 1}>; rel="next"`;
        return json(response, 200, data, page < 3 ? { link: next } : {});
      }
      return json(response, 200, {
        object: "list",
        url: "/v1/customers",
        has_more: page < 3,
        data,
        nextCursor: page < 3 ? `c${page}` : null,
      });
    },
    async () => {
      items = (await list()).length;
    },
  );
  return items;
}

async function countProgress(upload: NonNullable<Client["upload"]>): Promise<number> {
  let events = 0;
  await during(
    (_, response) => json(response, 201, { id: "1", type: "image/jpeg" }),
    () => upload(new File([new Uint8Array(1_000_000)], "jalan.jpg", { type: "image/jpeg" }), () => events++),
  );
  return events;
}

if (import.meta.main) {
  server.listen(0, "127.0.0.1", async () => {
    (globalThis as typeof globalThis & { BASE: string }).BASE =
      `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const client = (await import(pathToFileURL(process.argv[2] ?? "").href)) as Client;
    process.stdout.write(JSON.stringify(await probe(client)));
    process.exit(0);
  });
}

import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { FloorOrder, FloorStatement } from "./floor-order.ts";
import { createFreshValues, createTemplate } from "./fresh-values.ts";

// A program that only stores and reads rows. Its cost is the lower limit (floor) of a server's cost, because
// it has no routes, keys, validation, history hashes, encryption or limits. It runs in a separate process.
// Its argument is a file with a `FloorOrder`. It prints its URL, and ends when its standard input ends.

type Query = (name: string, text: string, values: string[]) => Promise<unknown[]>;

async function openDatabase(database: FloorOrder["database"]): Promise<Query> {
  if ("dataDir" in database) {
    const { PGlite } = await import("@electric-sql/pglite");
    // Send bytes as text, as the channel does to PostgreSQL.
    const pglite = await PGlite.create({ dataDir: database.dataDir, serializers: { 17: (text) => text } });
    return async (_, text, values) => (await pglite.query(text, values)).rows;
  }
  const { default: pg } = await import("pg");
  const pool = new pg.Pool({ connectionString: database.databaseUrl, max: database.connections });
  return async (name, text, values) => (await pool.query({ name, text, values })).rows;
}

const order = JSON.parse(readFileSync(process.argv[2] as string, "utf8")) as FloorOrder;
const query = await openDatabase(order.database);

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return JSON.parse(Buffer.concat(parts).toString("utf8"));
};

function send(
  response: ServerResponse,
  status: number,
  { headers }: FloorStatement["response"],
  body: unknown,
) {
  const text = JSON.stringify(body);
  response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(text) }).end(text);
}

const submits = order.submits.map(({ text, values, fresh, response }, index) => {
  const freshValues = createFreshValues(fresh);
  const templates = values.map((value) => createTemplate(value, freshValues.replaced));
  const body = JSON.parse(response.body) as object;
  return async (result: ServerResponse): Promise<void> => {
    const { values: replacements, trackingId } = freshValues.next();
    await query(
      `submit${index}`,
      text,
      templates.map((template) => template(replacements)),
    );
    send(result, 201, response, { ...body, trackingId });
  };
});
let next = 0;

const { get } = order;
const report = JSON.parse(get.response.body) as object;

async function read(result: ServerResponse, trackingId: string): Promise<void> {
  const values = get.values.map((value) => (value === get.trackingId ? trackingId : value));
  const rows = await query("get", get.text, values);
  if (rows.length !== 1) throw new Error(`${rows.length} reports have the tracking ID ${trackingId}.`);
  send(result, 200, get.response, { ...report, trackingId });
}

async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== "POST") return read(response, request.url?.split("/").at(-1) ?? "");
  await bodyOf(request);
  return submits[next++ % submits.length]?.(response);
}

const server = createServer((request, response) => {
  respond(request, response).catch((error: unknown) => {
    console.error(error);
    response.writeHead(500, { "content-length": 0 }).end();
  });
});
server.listen(0, "127.0.0.1", () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
process.stdin.resume().on("end", () => process.exit(0));

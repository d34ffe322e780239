import type { IncomingMessage } from "node:http";
import { operations } from "@lapor/channel";
import { adminFile } from "../admin-files.ts";
import type { OperationId } from "../calls/operation-types.ts";
import { insidesOf } from "../channel/internals.ts";
import { tickIfMoved } from "../channel/open-channel.ts";
import type { ChannelMock } from "../channel-mock.ts";
import { readScenario, scenarios } from "../faults/scenarios.ts";
import { statusNames } from "../sp4n/complaints.ts";
import type { Ministry } from "../sp4n/ministry.ts";
import { ControlRefusal } from "./control-error.ts";
import { createReportDesk } from "./control-reports.ts";
import { isFromHere } from "./is-local-request.ts";
import { applyOverride } from "./operation-override.ts";
import { createSampleSender } from "./sample-reports.ts";

type Fields = Record<string, unknown>;

/** What a route gets: the mock of the session that is asked for, words of its path, body and query. */
interface Asked {
  mock: ChannelMock;
  desk: ReturnType<typeof createReportDesk>;
  sendSample: ReturnType<typeof createSampleSender>;
  words: string[];
  body: Fields;
  query: URLSearchParams;
}

type Route = (asked: Asked) => unknown;

const stateOf = ({ mock }: Asked) => ({
  seed: mock.seed,
  clock: { now: mock.clock.now().toISOString(), follows: mock.clock.follows },
  scenario: mock.currentScenario ?? null,
  calls: mock.calls.length,
  keys: mock.keys,
});

const setClock = async (asked: Asked): Promise<object> => {
  const { mock, body } = asked;
  if (typeof body.at === "string") mock.clock.set(body.at);
  else if (typeof body.advance === "number") mock.clock.advance(body.advance * 1000);
  else if (body.follow === true) mock.clock.follow();
  else
    throw new RangeError('Send {"at": "2026-12-01T09:00:00+07:00"}, {"advance": 86400} or {"follow": true}.');
  await tickIfMoved(await insidesOf(mock).opened());
  await mock.deliver();
  return stateOf(asked);
};

const operationOf = ({ words: [id] }: Asked): OperationId => {
  const found = operations.find((operation) => operation.id === id);
  if (!found) throw new ControlRefusal(404, { message: `The contract has no operation "${id}".` });
  return found.id;
};

const channelLists = async ({ mock }: Asked, path: string): Promise<unknown> =>
  (await insidesOf(mock).ask("GET", path, mock.keys.agencyAdmin)).json();

const listWebhooks = async (asked: Asked): Promise<object> => {
  const { data } = (await channelLists(asked, "/v1/webhook-endpoints")) as { data: { id: string }[] };
  const withDeliveries = data.map(async (endpoint) => {
    const page = (await channelLists(asked, `/v1/webhook-endpoints/${endpoint.id}/deliveries`)) as Fields;
    return { ...endpoint, deliveries: page.data };
  });
  return { data: await Promise.all(withDeliveries) };
};

const seedOf = ({ seed }: Fields): { seed?: number } => {
  if (seed === undefined) return {};
  if (Number.isInteger(seed) && Number(seed) >= 0) return { seed: Number(seed) };
  throw new RangeError("A seed is a whole number from 0 on.");
};

const routesFor = (ministry: Ministry): Readonly<Record<string, Route>> => ({
  "GET state": stateOf,
  "GET scenarios": () => ({
    data: Object.entries(scenarios).map(([name, { description }]) => ({ name, description })),
  }),
  "PUT scenario": (asked) => {
    const { name } = asked.body;
    asked.mock.scenario(typeof name === "string" ? readScenario(name) : undefined);
    return stateOf(asked);
  },
  "PUT clock": setClock,
  "POST reset": (asked) => {
    asked.mock.reset(seedOf(asked.body));
    ministry.reset();
    return stateOf(asked);
  },
  "PUT limits": ({ mock, body }) => {
    mock.limit(body);
    return {};
  },
  "GET reports": async ({ desk }) => ({ data: await desk.list() }),
  "POST reports": ({ sendSample, body }) => sendSample(Object.keys(body).length > 0 ? body : undefined),
  "GET reports *": ({ desk, words: [id = ""] }) => desk.show(id),
  "POST reports * *": ({ desk, words: [id = "", step = ""], body }) => desk.step(id, step, body),
  "GET calls": ({ mock, query }) => {
    const [operation, after] = [query.get("operation"), Number(query.get("after") ?? 0)];
    const wanted = mock.calls.filter(
      (call) => call.number > after && (operation === null || call.operation === operation),
    );
    return { data: wanted };
  },
  "GET operations": () => ({
    data: operations.map(({ id, method, path, codes }) => ({ id, method, path, codes })),
  }),
  "PUT operations *": (asked) => {
    applyOverride(asked.mock[operationOf(asked)] as never, asked.body);
    return {};
  },
  "DELETE operations *": (asked) => {
    asked.mock[operationOf(asked)].restore();
    return {};
  },
  "GET webhooks": listWebhooks,
  "POST webhooks": ({ mock, body }) => mock.addWebhook(String(body.url), body as never),
  "POST webhooks deliver": async (asked) => {
    await asked.mock.deliver();
    return listWebhooks(asked);
  },
  "GET sp4n": () => ({ data: ministry.complaints, statuses: statusNames }),
  "PUT sp4n *": ({ words: [id], body }) => {
    ministry.setStatus(Number(id), { status: Number(body.status), note: String(body.note ?? "") });
    return {};
  },
});

const find = (routes: Readonly<Record<string, Route>>, method: string, path: string) => {
  const parts = path.split("/").filter(Boolean).map(decodeURIComponent);
  for (const [pattern, route] of Object.entries(routes)) {
    const [wanted, ...names] = pattern.split(" ");
    if (wanted !== method || names.length !== parts.length) continue;
    if (names.every((name, index) => name === "*" || name === parts[index]))
      return { route, words: parts.filter((_, index) => names[index] === "*") };
  }
  return undefined;
};

const readFields = async (request: Request): Promise<Fields> => {
  const text = request.method === "GET" ? "" : await request.text();
  if (text === "") return {};
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === "object" && body !== null && !Array.isArray(body)) return body as Fields;
  } catch {
    // Told below.
  }
  throw new RangeError("Send a JSON object.");
};

const json = (body: unknown, status = 200): Response =>
  Response.json(body, { status, headers: { "cache-control": "no-store" } });

const refusal = (error: unknown): Response => {
  if (error instanceof ControlRefusal) return json(error.body, error.status);
  if (error instanceof RangeError || error instanceof URIError) return json({ message: error.message }, 400);
  const message = error instanceof Error ? error.message : String(error);
  return json({ message }, 500);
};

/**
 * The admin page and the control API under `/__lapor/`, for this machine alone: what comes from elsewhere, or from a page of another site,
 * is refused. `Lapor-Session`, or `?session=`, chooses the session.
 */
export const createControlDesk = (mock: ChannelMock, ministry: Ministry) => {
  const routes = routesFor(ministry);
  const made = new WeakMap<ChannelMock, Pick<Asked, "desk" | "sendSample">>();
  const deskOf = (own: ChannelMock): Pick<Asked, "desk" | "sendSample"> => {
    const found = made.get(own) ?? { desk: createReportDesk(own), sendSample: createSampleSender(own) };
    made.set(own, found);
    return found;
  };

  return async (request: Request, incoming: IncomingMessage): Promise<Response> => {
    if (!isFromHere(incoming))
      return json({ message: "The control API is for this machine alone, and for its own page." }, 403);
    const { pathname, searchParams } = new URL(request.url);
    // Without the stroke the page's own files would be looked for beside it.
    if (pathname === "/__lapor")
      return new Response(null, { status: 308, headers: { location: "/__lapor/" } });
    const path = pathname.replace(/^\/__lapor\/?/, "");
    const file = request.method === "GET" ? await adminFile(path) : undefined;
    if (file) return file;
    const session = request.headers.get("lapor-session") ?? searchParams.get("session");
    const own = session ? mock.session(session) : mock;
    try {
      const found = find(routes, request.method, path);
      if (!found) return json({ message: `The control API has no ${request.method} ${pathname}.` }, 404);
      const body = await readFields(request);
      const asked = { mock: own, ...deskOf(own), words: found.words, body, query: searchParams };
      return json(await found.route(asked));
    } catch (error) {
      return refusal(error);
    }
  };
};

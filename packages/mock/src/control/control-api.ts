import type { IncomingMessage } from "node:http";
import { operations } from "@lapor/channel";
import { adminFile } from "../admin-files.ts";
import type { OperationId } from "../calls/operation-types.ts";
import { runDueWork } from "../channel/open-channel.ts";
import { refuseUnknown } from "../checks/check-members.ts";
import { scenarios } from "../faults/scenarios.ts";
import type { Mock } from "../mock.ts";
import { readNationalState } from "../rehearse/hand-over.ts";
import { internalsOf } from "../rehearse/internals.ts";
import { ControlError } from "./control-error.ts";
import {
  changeClock,
  type Fields,
  findRoute,
  json,
  readFields,
  refusal,
  refuseRemote,
} from "./control-http.ts";
import { createControlReports } from "./control-reports.ts";
import { applyOverride } from "./operation-override.ts";
import { createSampleSender } from "./sample-reports.ts";

/** The arguments of a route: the session's mock, the path parameters, the body and the query. */
interface RouteContext {
  mock: Mock;
  reports: ReturnType<typeof createControlReports>;
  sendSample: ReturnType<typeof createSampleSender>;
  params: string[];
  body: Fields;
  query: URLSearchParams;
}

type Route = (context: RouteContext) => unknown;

/**
 * Wraps a route so that it rejects bodies with unknown members. The bodies of the contract's operations are
 * checked by the channel instead.
 */
const taking =
  (members: readonly string[], route: Route): Route =>
  (context) => {
    refuseUnknown(context.body, members);
    return route(context);
  };

const stateOf = ({ mock }: RouteContext) => ({
  seed: mock.seed,
  mode: internalsOf(mock).policy.mode,
  clock: { now: mock.clock.now().toISOString(), follows: mock.clock.follows },
  scenario: mock.currentScenario ?? null,
  calls: mock.calls.length,
  keys: mock.keys,
});

const readList = async ({ mock }: RouteContext, path: string): Promise<unknown> =>
  (await internalsOf(mock).callChannel("GET", path, mock.keys.agencyAdmin)).json();

const routes: Readonly<Record<string, Route>> = {
  "GET state": stateOf,
  "GET scenarios": () => ({
    data: Object.entries(scenarios).map(([name, { description }]) => ({ name, description })),
  }),
  "PUT scenario": taking(["name"], (context) => {
    const { name } = context.body;
    context.mock.scenario((name ?? undefined) as never);
    return stateOf(context);
  }),
  "PUT clock": setClock,
  "POST reset": taking(["seed"], (context) => {
    context.mock.reset(context.body as never);
    return stateOf(context);
  }),
  "PUT limits": taking(["rates", "challenge"], ({ mock, body }) => {
    mock.limit(body);
    return {};
  }),
  "GET reports": async ({ reports }) => ({ data: await reports.list() }),
  "POST reports": ({ sendSample, body }) => sendSample(Object.keys(body).length > 0 ? body : undefined),
  "POST handed-over": taking(["state"], async ({ mock, body }) => {
    const state = readNationalState(body.state);
    try {
      return await mock.handOver({ state });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw new ControlError(409, { message: error.message });
    }
  }),
  "POST officers": taking(["role", "agencyId", "unitId", "baseUrl"], async ({ mock, body }) => {
    try {
      return await mock.signIn(body);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw new ControlError(422, { message: error.message });
    }
  }),
  "GET reports *": ({ reports, params: [id = ""] }) => reports.show(id),
  "POST reports * *": ({ reports, params: [id = "", action = ""], body }) => reports.action(id, action, body),
  "GET calls": ({ mock, query }) => {
    refuseUnknown(Object.fromEntries(query), ["operation", "after", "session"], "The query");
    const [operation, after] = [query.get("operation"), Number(query.get("after") ?? 0)];
    const wanted = mock.calls.filter(
      (call) => call.number > after && (operation === null || call.operation === operation),
    );
    return { data: wanted };
  },
  "GET operations": () => ({
    data: operations.map(({ id, method, path, codes }) => ({ id, method, path, codes })),
  }),
  "PUT operations *": (context) => {
    const id = operationOf(context);
    applyOverride(id, context.mock[id] as never, context.body);
    return {};
  },
  "DELETE operations *": taking([], (context) => {
    context.mock[operationOf(context)].restore();
    return {};
  }),
  "GET webhooks": listWebhooks,
  "POST webhooks": taking(["url", "types"], ({ mock, body }) =>
    mock.addWebhook(String(body.url), { types: body.types } as never),
  ),
  "POST webhooks deliver": taking([], async (context) => {
    await context.mock.deliver();
    return listWebhooks(context);
  }),
};

/**
 * Creates the control API and the admin page under `/__lapor/`. Both accept requests only from this machine
 * and from the mock's own page. `Lapor-Session` or `?session=` selects the session.
 */
export function createControlApi(mock: Mock) {
  const created = new WeakMap<Mock, Pick<RouteContext, "reports" | "sendSample">>();
  const partsOf = (own: Mock): Pick<RouteContext, "reports" | "sendSample"> => {
    const found = created.get(own) ?? {
      reports: createControlReports(own),
      sendSample: createSampleSender(own),
    };
    created.set(own, found);
    return found;
  };

  return async (request: Request, incoming: IncomingMessage): Promise<Response> => {
    const refused = refuseRemote(incoming);
    if (refused) return refused;
    const { pathname, searchParams } = new URL(request.url);
    // Without the trailing slash, the page's relative links would resolve one level too high.
    if (pathname === "/__lapor")
      return new Response(null, { status: 308, headers: { location: "/__lapor/" } });
    const path = pathname.replace(/^\/__lapor\/?/, "");
    const file = request.method === "GET" ? await adminFile(path) : undefined;
    if (file) return file;
    const session = request.headers.get("lapor-session") ?? searchParams.get("session");
    const own = session ? mock.session(session) : mock;
    internalsOf(own).origin = new URL(request.url).origin;
    try {
      const found = findRoute(routes, request.method, path);
      if (!found) return json({ message: `The control API has no ${request.method} ${pathname}.` }, 404);
      const body = await readFields(request);
      const context = { mock: own, ...partsOf(own), params: found.params, body, query: searchParams };
      return json(await found.route(context));
    } catch (error) {
      return refusal(error);
    }
  };
}

async function setClock(context: RouteContext): Promise<object> {
  const { mock, body } = context;
  changeClock(mock.clock, body);
  await runDueWork(await internalsOf(mock).opened());
  await mock.deliver();
  return stateOf(context);
}

function operationOf({ params: [id] }: RouteContext): OperationId {
  const found = operations.find((operation) => operation.id === id);
  if (!found) throw new ControlError(404, { message: `The contract has no operation "${id}".` });
  return found.id;
}

async function listWebhooks(context: RouteContext): Promise<object> {
  const { data } = (await readList(context, "/v1/webhook-endpoints")) as { data: { id: string }[] };
  const withDeliveries = data.map(async (endpoint) => {
    const page = (await readList(context, `/v1/webhook-endpoints/${endpoint.id}/deliveries`)) as Fields;
    return { ...endpoint, deliveries: page.data };
  });
  return { data: await Promise.all(withDeliveries) };
}

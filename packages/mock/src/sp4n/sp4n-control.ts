import type { IncomingMessage } from "node:http";
import type { SettableClock } from "../channel/settable-clock.ts";
import { refuseUnknown } from "../checks/check-members.ts";
import { ControlError } from "../control/control-error.ts";
import {
  changeClock,
  type Fields,
  findRoute,
  json,
  readFields,
  refusal,
  refuseRemote,
} from "../control/control-http.ts";
import type { NewFile, OfficerMessage } from "./complaint-register.ts";
import { type Complaint, statusNames } from "./complaints.ts";
import type { Sp4nMock } from "./create-sp4n-mock.ts";
import { type ApiQuirk, apiQuirks, readQuirkSettings } from "./quirks.ts";
import type { RecordedRequest } from "./recorded-requests.ts";

type Route = (call: { id: number; body: Fields; query: URLSearchParams }) => unknown;

/** The maximum number of requests in one response. */
const maxRequests = 500;
const secretHeaders = new Set(["authorization", "token"]);

/**
 * Creates the control API of the simulated ministry, under `/__lapor/`. It accepts requests only from this
 * machine.
 */
export function createSp4nControl(sp4n: Sp4nMock, clock: SettableClock) {
  const routes = routesFor(sp4n, clock);
  return async (request: Request, incoming: IncomingMessage): Promise<Response> => {
    const refused = refuseRemote(incoming);
    if (refused) return refused;
    const { pathname, searchParams } = new URL(request.url);
    try {
      const found = findRoute(routes, request.method, pathname.replace(/^\/__lapor\/?/, ""));
      if (!found) return json({ message: `The control API has no ${request.method} ${pathname}.` }, 404);
      const body = await readFields(request);
      return json(found.route({ id: Number(found.params[0]), body, query: searchParams }));
    } catch (error) {
      return refusal(error);
    }
  };
}

function routesFor(sp4n: Sp4nMock, clock: SettableClock): Readonly<Record<string, Route>> {
  const state = () => ({
    clock: { now: clock.now().toISOString(), follows: clock.follows },
    quirks: sp4n.quirks,
    lookUpDelay: sp4n.lookUpDelay ?? null,
    complaints: sp4n.complaints.length,
    requests: sp4n.requests.length,
    discardedRequests: sp4n.discardedRequests,
    statuses: statusNames,
  });
  const show = (id: number) => {
    const found = sp4n.complaints.find((complaint) => complaint.id === id);
    if (!found) throw new ControlError(404, { message: `The mock of SP4N has no complaint ${id}.` });
    return shownComplaint(found);
  };
  /** Creates a route that performs an officer's action and returns the resulting complaint. */
  const act =
    (members: readonly string[], action: (id: number, body: Fields) => void): Route =>
    ({ id, body }) => {
      refuseUnknown(body, members);
      show(id);
      action(id, body);
      return show(id);
    };

  return {
    "GET state": state,
    "POST reset": () => {
      sp4n.reset();
      return state();
    },
    "PUT clock": ({ body }) => {
      changeClock(clock, body);
      return state();
    },
    "GET quirks": () => ({
      data: (Object.keys(apiQuirks) as ApiQuirk[]).map((name) => ({
        name,
        description: apiQuirks[name],
        setting: sp4n.quirks[name] ?? null,
      })),
    }),
    "PUT quirks": ({ body }) => {
      sp4n.setQuirks(readQuirkSettings(body));
      return state();
    },
    "PUT look-up": ({ body }) => {
      refuseUnknown(body, ["delay"]);
      const { delay } = body;
      if (delay !== null && (typeof delay !== "number" || !(delay >= 0)))
        throw new RangeError('Send {"delay": 30}, in seconds, or {"delay": null} for no look-up.');
      sp4n.setLookUp(delay ?? undefined);
      return state();
    },
    "GET complaints": () => ({ data: sp4n.complaints.map(shownComplaint) }),
    "GET complaints *": ({ id }) => show(id),
    "PUT complaints *": act(["status", "note", "institution"], (id, { status, note, institution }) =>
      sp4n.setStatus(id, { status: Number(status), note: String(note ?? ""), ...institutionOf(institution) }),
    ),
    "POST complaints * answers": act(["content", "institution", "status", "files"], (id, body) =>
      sp4n.answer(id, {
        ...messageOf(body),
        ...(body.status !== undefined && { status: Number(body.status) }),
      }),
    ),
    "POST complaints * followups": act(["content", "institution", "files"], (id, body) =>
      sp4n.followUp(id, messageOf(body)),
    ),
    "POST complaints * transfers": act(["institution", "note"], (id, { institution, note }) =>
      sp4n.transfer(id, { institution: Number(institution), note: String(note ?? "") }),
    ),
    "GET requests": ({ query }) => {
      const after = Number(query.get("after") ?? 0);
      const wanted = sp4n.requests.filter(({ number }) => number > after);
      return { data: wanted.slice(0, maxRequests).map(shownRequest) };
    },
  };
}

const institutionOf = (institution: unknown): { institution?: number } =>
  institution === undefined ? {} : { institution: Number(institution) };

function messageOf({ content, institution, files = [] }: Fields): OfficerMessage {
  if (typeof content !== "string" || content === "" || !Array.isArray(files))
    throw new RangeError(
      'Send {"content": "…", "institution": 151, "files": [{"fileName", "mediaType", "base64"}]}; only content is required.',
    );
  return { content, ...institutionOf(institution), files: files.map(fileOf) };
}

const fileOf = ({ fileName, mediaType, base64 }: Fields): NewFile => ({
  fileName: String(fileName),
  mediaType: String(mediaType),
  bytes: new Uint8Array(Buffer.from(String(base64), "base64")),
});

/** Returns a complaint without the contents of its files. */
const shownComplaint = (complaint: Complaint) => ({
  ...complaint,
  statusName: statusNames[complaint.statusCode],
  followups: complaint.followups.map(({ files, ...entry }) => ({
    ...entry,
    files: files.map(({ id, fileName, mediaType }) => ({ id, fileName, mediaType })),
  })),
});

/** Returns a request without its credentials. */
const shownRequest = ({ number, at, method, path, headers, body, status }: RecordedRequest) => ({
  number,
  at,
  method,
  path,
  status,
  headers: Object.fromEntries(
    [...headers].map(([name, value]) => [name, secretHeaders.has(name) ? "…" : value]),
  ),
  base64: Buffer.from(body).toString("base64"),
});

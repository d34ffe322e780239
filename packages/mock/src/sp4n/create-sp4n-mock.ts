import type { SettableClock } from "../channel/settable-clock.ts";
import { ConnectionLost } from "../faults/connection-lost.ts";
import { wait } from "../faults/effects.ts";
import { type CallContext, errorResponse, proxyResponse, type SentBody } from "./call-context.ts";
import { createComplaintRegister, type NewFile, type OfficerActions } from "./complaint-register.ts";
import { type Complaint, defaultInstitutions, type MasterEntry } from "./complaints.ts";
import { respondToJsonCall } from "./json-calls.ts";
import { type ApiQuirk, createQuirkSwitch, type QuirkSetting, type QuirkSettings } from "./quirks.ts";
import { type RecordedRequest, RequestLog } from "./recorded-requests.ts";

/** The two credentials that every call must contain. */
export interface Credentials {
  authorization: string;
  token: string;
}

/** Options for the mock of the ministry's API. Every option except the clock has a default. */
export interface Sp4nMockOptions {
  clock: Pick<SettableClock, "now">;
  /** The seed for the random choice of the calls that a quirk affects. Default: 1. */
  seed?: number;
  credentials?: Credentials;
  quirks?: QuirkSettings;
  /** The number of seconds after which a look-up by tag finds a complaint. Default: no look-up. */
  lookUpDelay?: number;
  institutions?: readonly MasterEntry[];
}

/** A mock of the ministry's API, for testing a bridge. */
export interface Sp4nMock extends OfficerActions {
  /**
   * Handles a request. Accepts any prefix before `/complaints`, `/masters` and `/storage`. Throws
   * ConnectionLost if the connection is dropped.
   */
  fetch(request: Request): Promise<Response>;
  readonly credentials: Credentials;
  /** The complaints that exist by now, oldest first. */
  readonly complaints: readonly Complaint[];
  /** The latest requests with all their bytes. */
  readonly requests: readonly RecordedRequest[];
  /** The number of older requests that were discarded. */
  readonly discardedRequests: number;
  readonly quirks: Partial<Record<ApiQuirk, QuirkSetting>>;
  /** Changes some quirks and leaves the others unchanged. */
  setQuirks(changed: QuirkSettings): void;
  /** Seconds until a look-up by tag finds a new complaint, or `undefined` without look-ups. */
  readonly lookUpDelay: number | undefined;
  setLookUp(delaySeconds: number | undefined): void;
  reset(): void;
}

/** The credentials of a mock for which none were given. */
export const mockCredentials: Credentials = { authorization: "Bearer sp4n_mock", token: "sp4n_mock_token" };

const prefixed = /\/(?:complaints|masters|storage)(?:\/.*)?$/;

/**
 * Simulates the API of SP4N-LAPOR! with its state, as far as public client code shows it. Error responses,
 * the look-up, `tracking_id`, the URLs of files and the route of a new complaint are invented. The API is not
 * idempotent: sending a complaint twice creates two complaints.
 */
export function createSp4nMock(options: Sp4nMockOptions): Sp4nMock {
  const { clock, seed = 1, credentials = mockCredentials, institutions = defaultInstitutions } = options;
  const quirks = createQuirkSwitch(seed, options.quirks);
  const register = createComplaintRegister(clock, institutions);
  const requests = new RequestLog();
  let { lookUpDelay } = options;

  const refuse = (request: Request): Response | undefined => {
    const { headers } = request;
    if (headers.get("authorization") !== credentials.authorization)
      return errorResponse(401, "Authorization tidak sah");
    if (headers.get("token") !== credentials.token) return errorResponse(401, "token tidak sah");
    return undefined;
  };

  const readFile = (path: string): Response => {
    const [, id] = /^\/storage\/followups\/(\d+)\//.exec(path) ?? [];
    const file = register.findFile(Number(id));
    if (!file) return errorResponse(404, "Berkas tidak ditemukan");
    return new Response(file.bytes, { headers: { "content-type": file.mediaType } });
  };

  const respond = async (request: Request, body: Uint8Array<ArrayBuffer>): Promise<Response> => {
    if (quirks.affects("outage")) return proxyResponse(503, "Service Unavailable");
    const limited = quirks.affects("rate_limited");
    if (limited) return proxyResponse(429, "Too Many Requests", { "retry-after": String(limited.seconds) });
    if (quirks.affects("unauthorized")) return errorResponse(401, "Sesi berakhir");
    const { pathname, searchParams } = new URL(request.url);
    const [path = ""] = prefixed.exec(pathname) ?? [];
    const context: CallContext = { register, affects: quirks.affects, institutions, lookUpDelay };
    const refused = refuse(request);
    if (refused) return refused;
    if (path.startsWith("/storage/")) return readFile(path);
    const sent = await readBody(body, request.headers.get("content-type") ?? "");
    if (!sent) return errorResponse(400, "Isi permintaan tidak terbaca");
    return respondToJsonCall(request.method, path, searchParams, sent, context);
  };

  return {
    ...register.officers,
    credentials,
    async fetch(request) {
      const body = new Uint8Array(await request.arrayBuffer());
      const recorded = requests.record(request, body, clock.now());
      if (quirks.affects("offline")) throw new ConnectionLost();
      const slow = quirks.affects("slow");
      const response = await respond(request, body);
      recorded.status = response.status;
      if (slow)
        await wait(slow.seconds * 1000, request.signal).catch(() => {
          throw new ConnectionLost();
        });
      return response;
    },
    get complaints() {
      return register.all();
    },
    get requests() {
      return requests.list;
    },
    get discardedRequests() {
      return requests.discarded;
    },
    get quirks() {
      return quirks.settings;
    },
    setQuirks: quirks.set,
    get lookUpDelay() {
      return lookUpDelay;
    },
    setLookUp(delaySeconds) {
      lookUpDelay = delaySeconds;
    },
    reset() {
      register.reset();
      requests.clear();
      quirks.reset();
      lookUpDelay = options.lookUpDelay;
    },
  };
}

/** Parses JSON or a form. Returns undefined if the body does not match its content type. */
async function readBody(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<SentBody | undefined> {
  if (bytes.length === 0) return { fields: {}, files: [] };
  try {
    if (!type.startsWith("multipart/form-data")) {
      const fields: unknown = JSON.parse(new TextDecoder().decode(bytes));
      return typeof fields === "object" && fields !== null
        ? { fields: fields as SentBody["fields"], files: [] }
        : undefined;
    }
    const form = await new Response(bytes, { headers: { "content-type": type } }).formData();
    const entries = [...form];
    const files = entries.flatMap(([, value]) => (value instanceof File ? [value] : []));
    return {
      fields: Object.fromEntries(entries.filter(([, value]) => typeof value === "string")),
      files: await Promise.all(files.map(readFile)),
    };
  } catch {
    return undefined;
  }
}

const readFile = async (file: File): Promise<NewFile> => ({
  fileName: file.name,
  mediaType: file.type,
  bytes: new Uint8Array(await file.arrayBuffer()),
});

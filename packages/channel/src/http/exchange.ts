import type { operations } from "@lapor/openapi";
import type { OperationId } from "@lapor/openapi/operations";
import type { FieldError } from "@lapor/openapi/validators";
import type { Caller } from "../limits/client-info.ts";

type Operations = Pick<operations, OperationId>;
type Parameters<Id extends OperationId> = Operations[Id]["parameters"];
type ParameterValues<Id extends OperationId, Name extends string> =
  Parameters<Id> extends Partial<Record<Name, infer Values>> ? NonNullable<Values> : Record<string, never>;

/** The JSON body of an operation's request, as the contract types it. */
export type JsonBody<Id extends OperationId> = Operations[Id] extends {
  requestBody: { content: { "application/json": infer Body } };
}
  ? Body
  : undefined;

type Success<Id extends OperationId> = Operations[Id]["responses"] extends infer Responses
  ? Responses extends { 200: infer Ok }
    ? Ok
    : Responses extends { 201: infer Created }
      ? Created
      : never
  : never;

/** The JSON body of an operation's success, as the contract types it. */
export type ResultBody<Id extends OperationId> =
  Success<Id> extends { content: { "application/json": infer Body } } ? Body : never;

/** A request after it was authenticated, read and validated by the contract. */
export interface ReadRequest<Id extends OperationId> {
  caller: Caller;
  path: ParameterValues<Id, "path">;
  query: ParameterValues<Id, "query">;
  /** Only those headers that the contract names as parameters. */
  header: ParameterValues<Id, "header">;
  body: JsonBody<Id>;
  /** The access code, when one was sent. */
  accessCode: string | undefined;
  /** Identifies the exchange, for problem documents. */
  requestId: string;
  request: Request;
  /** Whether the same key or session would still be accepted. Does not count as a use of the session. */
  isStillAllowed(): Promise<boolean>;
}

/** The result of an operation. The app turns it into a response. */
export interface JsonResult<Id extends OperationId> {
  body: ResultBody<Id>;
  headers?: Record<string, string>;
}

/**
 * A response as plain data: a host sends it without creating a `Response`. Names of headers are in lower case.
 */
export interface ChannelResponse {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string | ReadableStream<Uint8Array<ArrayBuffer>> | null;
}

/** The header of a result that an earlier request with the same `Idempotency-Key` made. */
export const replayHeader = (replayed: boolean): Record<string, string> =>
  replayed ? { "idempotent-replayed": "true" } : {};

/** A non-JSON result of an operation. */
export interface FileResult {
  /** 206 when the client asked for a part. */
  status: 200 | 206;
  /** Null for a HEAD request, for which no file is read. */
  stream: ReadableStream<Uint8Array<ArrayBuffer>> | null;
  headers: Record<string, string>;
}

/**
 * For uploaded files: a file that is opened directly cannot run, load or frame anything, and no page can
 * frame it.
 */
export const fileSecurityPolicy: string =
  "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'; sandbox";

/** The operations whose success is a file, not JSON. */
export type FileOperationId = "getAttachment" | "getPublicPhoto";
/** The operations whose success can be a stream of events, if the client asks for it. */
type StreamOperationId = "listEvents";

type ResultOf<Id extends OperationId> = Id extends FileOperationId
  ? FileResult
  : Id extends StreamOperationId
    ? JsonResult<Id> | FileResult
    : JsonResult<Id>;

/** One entry per operation of the contract; a missing or renamed one is a type error. */
export type Handlers = {
  [Id in OperationId]: (request: ReadRequest<Id>) => Promise<ResultOf<Id>> | ResultOf<Id>;
};

/**
 * Validators of rules beyond the contract. They get the body without the fields that the contract refuses.
 */
export type ExtraValidators = {
  [Id in OperationId]?: (body: Partial<JsonBody<Id>>) => Promise<FieldError[]>;
};

/**
 * Whether a `Request` can be made of a request line and a Host header. Node's parser lets through targets such
 * as `//[`, `http://[` and `*`, hosts such as `1.2.3.4.5`, user information, and methods that fetch forbids.
 */
export function isFetchRequest(method: string, target: string, host: string | undefined): boolean {
  if (!host) return false;
  try {
    void new Request(target.startsWith("/") ? `http://${host}${target}` : target, { method });
    return true;
  } catch {
    return false;
  }
}

/** The parts of the channel that these operations take: those of one and those of the other. */
export type ContextOf<Operation extends (context: never, ...rest: never[]) => unknown> = (
  Operation extends (context: infer Context, ...rest: never[]) => unknown
    ? (context: Context) => void
    : never
) extends (context: infer All) => void
  ? All
  : never;

import type { operations } from "@lapor/openapi";
import type { OperationId } from "@lapor/openapi/operations";
import type { FieldError } from "@lapor/openapi/validators";
import type { Caller } from "../limits/client-info.ts";

type Operations = Pick<operations, OperationId>;
type Parameters<Id extends OperationId> = Operations[Id]["parameters"];
type ParameterValues<Id extends OperationId, Name extends string> =
  Parameters<Id> extends Partial<Record<Name, infer Values>> ? NonNullable<Values> : Record<string, never>;

/** The type of an operation's JSON request body, from the contract. */
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

/** The type of an operation's JSON result, from the contract. */
export type ResultBody<Id extends OperationId> =
  Success<Id> extends { content: { "application/json": infer Body } } ? Body : never;

/** A request that was authenticated, loaded and validated against the contract. */
export interface ReadRequest<Id extends OperationId> {
  caller: Caller;
  path: ParameterValues<Id, "path">;
  query: ParameterValues<Id, "query">;
  /** Only the headers that the contract declares as parameters. */
  header: ParameterValues<Id, "header">;
  body: JsonBody<Id>;
  accessCode: string | undefined;
  /** Identifies the request and its response in problem documents. */
  requestId: string;
  request: Request;
  /** Checks again that the key or session is valid. Does not count as a use of the session. */
  isStillAllowed(): Promise<boolean>;
}

/** An operation's result. The app turns it into a response. */
export interface JsonResult<Id extends OperationId> {
  body: ResultBody<Id>;
  headers?: Record<string, string>;
}

/**
 * A response as plain data, which a host can send without creating a `Response`. Header names are in lower
 * case.
 */
export interface ChannelResponse {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string | ReadableStream<Uint8Array<ArrayBuffer>> | null;
}

/** Returns the header that marks a result as one from an earlier request with the same `Idempotency-Key`. */
export const replayHeader = (replayed: boolean): Record<string, string> =>
  replayed ? { "idempotent-replayed": "true" } : {};

/** The result of an operation that returns a file or a stream. */
export interface FileResult {
  /** 206 when the client requested a range. */
  status: 200 | 206;
  /** Null for a HEAD request, which does not load the file. */
  stream: ReadableStream<Uint8Array<ArrayBuffer>> | null;
  headers: Record<string, string>;
}

/**
 * The content security policy of uploaded files. A file that is opened directly cannot run, load or frame
 * anything, and no page can frame it.
 */
export const fileSecurityPolicy: string =
  "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'; sandbox";

/** Operations that return a file instead of JSON. */
export type FileOperationId = "getAttachment" | "getPublicPhoto";
/** Operations that return a stream of events when the client requests one. */
type StreamOperationId = "listEvents";

type ResultOf<Id extends OperationId> = Id extends FileOperationId
  ? FileResult
  : Id extends StreamOperationId
    ? JsonResult<Id> | FileResult
    : JsonResult<Id>;

/** Handlers for all operations of the contract. A missing or renamed handler is a type error. */
export type Handlers = {
  [Id in OperationId]: (request: ReadRequest<Id>) => Promise<ResultOf<Id>> | ResultOf<Id>;
};

/**
 * Validators for rules that the contract does not contain. They receive the body without the fields that
 * failed the contract.
 */
export type ExtraValidators = {
  [Id in OperationId]?: (body: Partial<JsonBody<Id>>) => Promise<FieldError[]>;
};

/**
 * Whether a `Request` can be created from a request line and a Host header. Node's parser accepts targets
 * such as `//[`, `http://[` and `*`, hosts such as `1.2.3.4.5`, user information, and methods that fetch
 * forbids.
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

/** Combines the dependencies of several operations. */
export type ContextOf<Operation extends (context: never, ...rest: never[]) => unknown> = (
  Operation extends (context: infer Context, ...rest: never[]) => unknown
    ? (context: Context) => void
    : never
) extends (context: infer All) => void
  ? All
  : never;

import type { operations } from "../../contract.gen.ts";
import { matchOperation, type OperationId } from "../../operation.ts";
import { operationTable } from "../../operations.gen.ts";
import type { ErrorCode, FieldErrorCode, Problem } from "../../schemas.gen.ts";
import { ContractFailure, equal, holds, shown } from "./assertion.ts";
import type { ContractTarget } from "./target.ts";

/** The parts of one request. Path and method come from the table of operations. */
export interface Ask {
  /** Default: the publishable key. `null`: no key. */
  key?: string | null;
  path?: Record<string, string>;
  query?: Record<string, string | number | boolean>;
  headers?: Record<string, string>;
  accessCode?: string;
  idempotencyKey?: string;
  ifMatch?: string;
  /** Sent as application/json. */
  json?: unknown;
  /** Sent unchanged. A string needs a `content-type` header. */
  body?: string | FormData | ReadableStream;
}

/** A response that was read completely. */
export interface Answer<Body> {
  status: number;
  headers: Headers;
  /** The raw body. */
  text: string;
  body: Body;
}

type JsonOf<Response> = Response extends { content: { "application/json": infer Body } } ? Body : never;
type ResponsesOf<Id extends OperationId> = operations[Id]["responses"];

/** The body of an operation's successful response. */
export type Success<Id extends OperationId> = JsonOf<ResponsesOf<Id>[keyof ResponsesOf<Id> & (200 | 201)]>;

/** The Request of an operation, for cases that check the raw response. */
export const requestFor = (target: ContractTarget, operation: OperationId, ask: Ask = {}): Request => {
  const { method, path } = operationTable[operation];
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(ask.path?.[name] ?? ""));
  const url = new URL(filled, target.baseUrl);
  for (const [name, value] of Object.entries(ask.query ?? {})) url.searchParams.set(name, String(value));
  const headers = new Headers(ask.headers);
  const key = ask.key === undefined ? target.keys.publishable : ask.key;
  if (key !== null) headers.set("authorization", `Bearer ${key}`);
  if (ask.accessCode !== undefined) headers.set("lapor-access-code", ask.accessCode);
  if (ask.idempotencyKey !== undefined) headers.set("idempotency-key", ask.idempotencyKey);
  if (ask.ifMatch !== undefined) headers.set("if-match", ask.ifMatch);
  if (ask.json !== undefined && !headers.has("content-type")) headers.set("content-type", "application/json");
  const body = ask.body ?? (ask.json === undefined ? undefined : JSON.stringify(ask.json));
  if (body === undefined) return new Request(url, { method, headers });
  // The Fetch standard requires `duplex` for streams; TypeScript does not know it yet.
  const streamed: object = body instanceof ReadableStream ? { duplex: "half" } : {};
  return new Request(url, { method, headers, body, ...streamed });
};

const read = async <Body>(response: Response): Promise<Answer<Body>> => {
  const text = await response.text();
  const json = (response.headers.get("content-type") ?? "").includes("json");
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: (json ? JSON.parse(text) : undefined) as Body,
  };
};

/** Sends a request and expects success. */
export const grant = async <Id extends OperationId>(
  target: ContractTarget,
  operation: Id,
  ask: Ask = {},
): Promise<Answer<Success<Id>>> => {
  const answer = await read<Success<Id>>(await target.fetch(requestFor(target, operation, ask)));
  if (answer.status >= 300) {
    const { code, errors } = answer.body as unknown as Problem;
    throw new ContractFailure(
      `${operation}: expected success, received ${answer.status} ${code} ${shown(errors ?? [])}`,
    );
  }
  return answer;
};

/** Checks a refusal: status, code, and a problem document that matches its response. */
export const refusal = async (
  response: Response,
  status: number,
  code: ErrorCode,
  what: string,
): Promise<Answer<Problem>> => {
  const answer = await read<Problem>(response);
  const { body } = answer;
  if (answer.status !== status || body?.code !== code)
    throw new ContractFailure(
      `${what}: expected ${status} ${code}, received ${answer.status} ${body?.code ?? ""} ${shown(body?.errors ?? [])}`,
    );
  equal(body.status, status, `${what}: status inside the problem document`);
  equal(
    body.requestId,
    answer.headers.get("request-id") ?? "",
    `${what}: requestId inside the problem document`,
  );
  holds(body.type.endsWith(code), `${what}: expected a type that ends in ${code}`, body.type);
  holds(body.title && body.detail, `${what}: expected a title and a detail for people`, body);
  return answer;
};

/** Sends a request and expects a refusal with this status and code. */
export const refuse = async (
  target: ContractTarget,
  operation: OperationId,
  status: number,
  code: ErrorCode,
  ask: Ask = {},
): Promise<Answer<Problem>> =>
  refusal(await target.fetch(requestFor(target, operation, ask)), status, code, operation);

/** Sends an invalid body and expects exactly these field errors. */
export const refuseFields = async (
  target: ContractTarget,
  operation: OperationId,
  ask: Ask,
  expected: Record<string, FieldErrorCode>,
): Promise<Answer<Problem>> => {
  const answer = await refuse(target, operation, 422, "validation_failed", ask);
  const errors = answer.body.errors ?? [];
  equal(
    Object.fromEntries(errors.map(({ pointer, code }) => [pointer ?? "", code])),
    expected,
    `${operation}: refused fields`,
  );
  equal(errors.length, Object.keys(expected).length, `${operation}: one reason for each field`);
  for (const { pointer, message } of errors)
    holds(message.length > 0, `${operation}: expected a sentence for ${pointer}`);
  return answer;
};

/** Asserts that the response names this parameter as invalid. */
export const namesParameter = ({ body }: Answer<Problem>, parameter: string): void => {
  const named = (body.errors ?? []).map((error) => error.parameter);
  holds(named.includes(parameter), `expected the parameter ${parameter} to be named`, named);
};

/** The operation that an exchange belongs to, if any. */
export const operationOf = (request: { method: string; url: string }): OperationId | undefined =>
  matchOperation(request.method, new URL(request.url).pathname)?.operation.id;

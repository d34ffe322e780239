import type { operations } from "../../contract.gen.ts";
import { matchOperation, type OperationId } from "../../operation.ts";
import { operationTable } from "../../operations.gen.ts";
import type { ErrorCode, FieldErrorCode, Problem } from "../../schemas.gen.ts";
import { ContractFailure, equal, holds, shown } from "./assertion.ts";
import type { ContractTarget } from "./target.ts";

/** The parts of a request. The path and method come from the operation table. */
export interface RequestParts {
  /** The key to send. `null` sends none. Default: the publishable key. */
  key?: string | null;
  path?: Record<string, string>;
  /** The query parameters. A list sends its parameter once per item. */
  query?: Record<string, string | number | boolean | readonly string[]>;
  headers?: Record<string, string>;
  accessCode?: string;
  idempotencyKey?: string;
  ifMatch?: string;
  /** A body to send as application/json. */
  json?: unknown;
  /** A body to send unchanged. A string needs a `content-type` header. */
  body?: string | FormData | ReadableStream;
}

/** A response whose body has been read. */
export interface Result<Body> {
  status: number;
  headers: Headers;
  text: string;
  body: Body;
}

type JsonOf<Response> = Response extends { content: { "application/json": infer Body } } ? Body : never;
type ResponsesOf<Id extends OperationId> = operations[Id]["responses"];

/** The body of an operation's successful response. */
export type Success<Id extends OperationId> = JsonOf<ResponsesOf<Id>[keyof ResponsesOf<Id> & (200 | 201)]>;

/** Creates an operation's Request, for cases that check the raw response. */
export function requestFor(
  target: ContractTarget,
  operation: OperationId,
  request: RequestParts = {},
): Request {
  const { method, path } = operationTable[operation];
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(request.path?.[name] ?? ""),
  );
  const url = new URL(filled, target.baseUrl);
  for (const [name, value] of Object.entries(request.query ?? {}))
    for (const item of [value].flat()) url.searchParams.append(name, String(item));
  const headers = new Headers(request.headers);
  const key = request.key === undefined ? target.keys.publishable : request.key;
  if (key !== null) headers.set("authorization", `Bearer ${key}`);
  if (request.accessCode !== undefined) headers.set("lapor-access-code", request.accessCode);
  if (request.idempotencyKey !== undefined) headers.set("idempotency-key", request.idempotencyKey);
  if (request.ifMatch !== undefined) headers.set("if-match", request.ifMatch);
  if (request.json !== undefined && !headers.has("content-type"))
    headers.set("content-type", "application/json");
  const body = request.body ?? (request.json === undefined ? undefined : JSON.stringify(request.json));
  if (body === undefined) return new Request(url, { method, headers });
  // The Fetch standard requires `duplex` for streams, but TypeScript does not declare it yet.
  const streamed: object = body instanceof ReadableStream ? { duplex: "half" } : {};
  return new Request(url, { method, headers, body, ...streamed });
}

async function read<Body>(response: Response): Promise<Result<Body>> {
  const text = await response.text();
  const json = (response.headers.get("content-type") ?? "").includes("json");
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: (json ? JSON.parse(text) : undefined) as Body,
  };
}

/** Sends a request and expects success. */
export async function expectSuccess<Id extends OperationId>(
  target: ContractTarget,
  operation: Id,
  request: RequestParts = {},
): Promise<Result<Success<Id>>> {
  const result = await read<Success<Id>>(await target.fetch(requestFor(target, operation, request)));
  if (result.status >= 300) {
    const { code, errors } = result.body as unknown as Problem;
    throw new ContractFailure(
      `${operation}: expected success, received ${result.status} ${code} ${shown(errors ?? [])}`,
    );
  }
  return result;
}

/** Asserts that a response is an error with this status, code and a matching problem document. */
export async function assertProblem(
  response: Response,
  status: number,
  code: ErrorCode,
  what: string,
): Promise<Result<Problem>> {
  const result = await read<Problem>(response);
  const { body } = result;
  if (result.status !== status || body?.code !== code)
    throw new ContractFailure(
      `${what}: expected ${status} ${code}, received ${result.status} ${body?.code ?? ""} ${shown(body?.errors ?? [])}`,
    );
  equal(body.status, status, `${what}: status inside the problem document`);
  equal(
    body.requestId,
    result.headers.get("request-id") ?? "",
    `${what}: requestId inside the problem document`,
  );
  holds(body.type.endsWith(code), `${what}: expected a type that ends in ${code}`, body.type);
  holds(body.title && body.detail, `${what}: expected a title and a detail for people`, body);
  return result;
}

/** Sends a request and expects an error with this status and code. */
export const expectProblem = async (
  target: ContractTarget,
  operation: OperationId,
  status: number,
  code: ErrorCode,
  request: RequestParts = {},
): Promise<Result<Problem>> =>
  assertProblem(await target.fetch(requestFor(target, operation, request)), status, code, operation);

/** Sends an invalid body and expects exactly these field errors. */
export async function expectFieldErrors(
  target: ContractTarget,
  operation: OperationId,
  request: RequestParts,
  expected: Record<string, FieldErrorCode>,
): Promise<Result<Problem>> {
  const result = await expectProblem(target, operation, 422, "validation_failed", request);
  const errors = result.body.errors ?? [];
  equal(
    Object.fromEntries(errors.map(({ pointer, code }) => [pointer ?? "", code])),
    expected,
    `${operation}: refused fields`,
  );
  equal(errors.length, Object.keys(expected).length, `${operation}: one reason for each field`);
  for (const { pointer, message } of errors)
    holds(message.length > 0, `${operation}: expected a sentence for ${pointer}`);
  return result;
}

/** Asserts that the response names this parameter as invalid. */
export function namesParameter({ body }: Result<Problem>, parameter: string): void {
  const named = (body.errors ?? []).map((error) => error.parameter);
  holds(named.includes(parameter), `expected the parameter ${parameter} to be named`, named);
}

export const operationOf = (request: { method: string; url: string }): OperationId | undefined =>
  matchOperation(request.method, new URL(request.url).pathname)?.operation.id;

import type { ErrorCode, FieldErrorCode } from "@lapor/openapi";
import type { Operation, OperationId } from "@lapor/openapi/operations";
import { proseOfBodies, proseParameters } from "@lapor/openapi/prose";
import { type FieldError, type RawParameters, readParameters, validateBody } from "@lapor/openapi/validators";
import { reporterLocales } from "../languages/reporter-locales.ts";
import { type AdmitContext, admitOperation } from "../limits/admit.ts";
import type { Caller, ClientInfo } from "../limits/client-info.ts";
import { cleanTexts } from "../platform/clean-text.ts";
import { DomainError, throwIfInvalid } from "../platform/domain-error.ts";
import { preferredLanguage, readLocale } from "../platform/locale.ts";
import type { Principal } from "../records/principal.ts";
import { type AuthenticateContext, authenticate, type Recognized } from "./authenticate.ts";
import type { ExtraValidators, ReadRequest } from "./exchange.ts";
import { readJson } from "./read-json.ts";

/** A request to a known operation that is not yet loaded. */
export interface IncomingRequest {
  request: Request;
  /** The decoded path parameters. */
  path: Record<string, string>;
  client: ClientInfo;
  requestId: string;
}

export type ReadContext = AuthenticateContext & AdmitContext;

/** The parts of the app needed to load a request. */
export interface ReadOptions {
  context: ReadContext;
  extraValidators: ExtraValidators;
  /** The public address without a trailing slash. If undefined, the request's address is used. */
  publicUrl: string | undefined;
  onKey(request: Request, keyId: string): void;
}

export const ownUrlOf = ({ publicUrl }: Pick<ReadOptions, "publicUrl">, { url }: Request): string =>
  publicUrl ?? new URL(url).origin;

/**
 * Loads and validates a request. The order of the checks is fixed (key, parameters, body, limits), so a
 * client without a valid key gets no other error. If the key is not yet confirmed, the caller must confirm it
 * before returning any other error.
 */
export async function readRequest<Id extends OperationId>(
  { context, extraValidators, publicUrl }: ReadOptions,
  operation: Operation & { id: Id },
  { request, path, client, requestId }: IncomingRequest,
  { principal, confirmKey }: Recognized,
): Promise<ReadRequest<Id>> {
  const { headers } = request;
  const url = new URL(request.url);
  const ownUrl = ownUrlOf({ publicUrl }, request);
  const isStillAllowed = (): Promise<boolean> =>
    authenticate(context, operation, request, { publicUrl: ownUrl, onFound() {}, isUse: false }).then(
      (again) => isSameCaller(again, principal),
      // A brief store failure must not end a stream.
      (error) => !(error instanceof DomainError),
    );
  const { values, fieldErrors } = readCleanParameters(operation, {
    path,
    query: url.searchParams,
    header: headers,
  });
  if (fieldErrors.length > 0) throw new DomainError(parameterCode(fieldErrors), { fieldErrors });
  const body =
    operation.body === "application/json"
      ? await readBody(request, operation.id, client, extraValidators[operation.id])
      : undefined;
  const caller: Caller = {
    principal,
    confirmKey,
    operation: operation.id,
    locale: readLocale(headers.get("accept-language")),
    mailLocale: preferredLanguage(headers.get("accept-language"), reporterLocales),
    publicUrl: ownUrl,
    client,
    actorReference: actorIn(values["Lapor-Acting-As"]),
  };
  await admitOperation(context, operation, caller);
  // The validators have just checked that parameters and body have the types in the contract.
  return {
    caller,
    path: parametersIn("path", operation, values),
    query: parametersIn("query", operation, values),
    header: parametersIn("header", operation, values),
    body,
    accessCode: headers.get("lapor-access-code") ?? undefined,
    requestId,
    request,
    isStillAllowed,
  } as ReadRequest<Id>;
}

/**
 * Loads, validates and cleans the parameters (`clean-text.ts`). Header parameters are not cleaned: they are
 * hashed, parsed, or match a pattern.
 */
function readCleanParameters(
  { id, parameters }: Operation & { id: OperationId },
  raw: RawParameters,
): ReturnType<typeof readParameters> {
  const { values, fieldErrors } = readParameters(id, raw);
  const inUrl = parameters.filter((one) => one.in !== "header" && values[one.name] !== undefined);
  for (const { name } of inUrl) {
    const texts = cleanTexts(values[name], proseParameters[id]?.includes(name) ? "line" : undefined);
    if (texts?.refused.length === 0) values[name] = texts.value;
    else if (!fieldErrors.some(({ parameter }) => parameter === name))
      fieldErrors.push({ parameter: name, code: "invalid_format" });
  }
  return { values, fieldErrors };
}

/** Whether two requests have the same caller. The session's or key's timestamps do not matter. */
const isSameCaller = (left: Principal, right: Principal): boolean =>
  callerFields.every((field) => left[field] === right[field]);

const callerFields = ["kind", "id", "agencyId", "role", "unitId"] as const;

const actorIn = (value: unknown): string | null => (typeof value === "string" ? value : null);

/**
 * Reads and validates a JSON body. When some fields fail the contract, the extra validator still checks the
 * others, so one response lists all errors.
 */
async function readBody<Id extends OperationId>(
  request: Request,
  id: Id,
  client: ClientInfo,
  validateExtra: ExtraValidators[Id],
): Promise<unknown> {
  const body = await readJson(request, client.body, proseOfBodies[id]);
  const fieldErrors = validateBody(id, body);
  if (fieldErrors.length > 0) {
    const refused = new Set(fieldErrors.map(fieldOf));
    const found = (await validateExtra?.(withoutFields(body, refused))) ?? [];
    // The extra validator receives the body without the fields that failed, so its errors about those fields
    // are dropped.
    fieldErrors.push(...found.filter((fieldError) => !refused.has(fieldOf(fieldError))));
  }
  throwIfInvalid(fieldErrors);
  return body;
}

/** Returns the body member that an error is about. */
const fieldOf = ({ pointer }: FieldError): string | undefined => pointer?.split("/")[1];

function withoutFields(body: unknown, names: ReadonlySet<string | undefined>): object {
  if (typeof body !== "object" || body === null) return {};
  return Object.fromEntries(Object.entries(body).filter(([name]) => !names.has(name)));
}

function parametersIn(
  location: "path" | "query" | "header",
  { parameters }: Operation,
  values: Record<string, unknown>,
): Record<string, unknown> {
  const found = parameters.filter(({ name, in: where }) => where === location && values[name] !== undefined);
  return Object.fromEntries(found.map(({ name }) => [name, values[name]]));
}

/**
 * Returns the most specific error code. A repeated tracking ID is a bug in the client and not a typing
 * mistake, so it gets a different code.
 */
function parameterCode(fieldErrors: readonly FieldError[]): ErrorCode {
  const has = (name: string, isMeant: (code: FieldErrorCode) => boolean) =>
    fieldErrors.some(({ parameter, code }) => parameter === name && isMeant(code));
  if (has("Idempotency-Key", (code) => code === "required")) return "idempotency_key_missing";
  return has("trackingId", (code) => code !== "repeated_parameter")
    ? "invalid_tracking_id"
    : "invalid_request";
}

import { editions } from "./editions.ts";
import { matchOperation } from "./operation.ts";
import { validators } from "./response-validators.gen.js";

/** A function that sends requests like `fetch`. */
export type FetchLike = (request: Request) => Promise<Response>;

/**
 * Wraps a fetch to validate every response. The wrapper throws if a response violates the contract.
 * @example const checked = conforming(app.fetch);
 */
export function conforming(fetch: FetchLike): FetchLike {
  return async (request) => {
    // Copy only the method and URL, because `fetch` consumes the body of `request`.
    const sent = new Request(request.url, { method: request.method });
    const response = await fetch(request);
    const errors = await validateResponse(sent, response);
    if (errors.length > 0) {
      const { pathname } = new URL(sent.url);
      throw new Error(
        `${sent.method} ${pathname} -> ${response.status} breaks the contract:\n- ${errors.join("\n- ")}`,
      );
    }
    return response;
  };
}

/**
 * Validates a response's status, media type, body and headers against the contract. Undeclared fields are
 * errors too. Returns one sentence per error.
 */
export async function validateResponse(request: Request, response: Response): Promise<string[]> {
  const { pathname } = new URL(request.url);
  const found = matchOperation(request.method, pathname);
  const type = (response.headers.get("content-type") ?? "").split(";")[0]?.trim() ?? "";
  if (!found) {
    if (request.method === "OPTIONS") return [];
    const isContract = Object.hasOwn(editions, pathname.slice(1));
    if (isContract && [200, 304].includes(response.status)) return [];
    return type === "application/problem+json"
      ? []
      : [`${response.status} outside the contract is not a problem document`];
  }
  const { id, statuses, streams } = found.operation;
  if (!statuses.includes(response.status)) return [`status ${response.status} is not in the contract`];
  const name = `${id}_${response.status}`;
  const errors = schemaErrors(`${name}_headers`, Object.fromEntries(response.headers)).map(
    (error) => `header ${error}`,
  );
  if (!validators[name] || (streams && response.ok && type === "text/event-stream")) return errors;
  const expected = response.ok ? "application/json" : "application/problem+json";
  if (type !== expected) return [...errors, `content-type is ${type || "missing"}, not ${expected}`];
  let body: unknown;
  try {
    body = await response.clone().json();
  } catch {
    return [...errors, "the body is not valid JSON"];
  }
  return [...errors, ...schemaErrors(name, body).map((error) => `body ${error}`)];
}

function schemaErrors(name: string, value: unknown): string[] {
  const validate = validators[name];
  if (!validate || validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, keyword, message, params }) =>
      `${instancePath || "/"} ${message ?? keyword} ${JSON.stringify(params)}`,
  );
}

import { matchOperation } from "./operation.ts";
import { validators } from "./response-validators.gen.js";

const describe = (name: string, value: unknown): string[] => {
  const validate = validators[name];
  if (!validate || validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, keyword, message, params }) =>
      `${instancePath || "/"} ${message ?? keyword} ${JSON.stringify(params)}`,
  );
};

/**
 * Judges an answer against the contract: status listed, media type, body, headers. Closed: a field that the contract does not
 * name is a fault too. Returns a sentence per fault.
 */
export const judgeResponse = async (request: Request, response: Response): Promise<string[]> => {
  const { pathname } = new URL(request.url);
  const found = matchOperation(request.method, pathname);
  const type = (response.headers.get("content-type") ?? "").split(";")[0]?.trim() ?? "";
  if (!found) {
    if (request.method === "OPTIONS") return [];
    return type === "application/problem+json"
      ? []
      : [`${response.status} outside the contract is no problem document`];
  }
  const { id, statuses } = found.operation;
  if (!statuses.includes(response.status)) return [`status ${response.status} is not in the contract`];
  const name = `${id}_${response.status}`;
  const faults = describe(`${name}_headers`, Object.fromEntries(response.headers)).map(
    (fault) => `header ${fault}`,
  );
  if (!validators[name]) return faults;
  const expected = response.ok ? "application/json" : "application/problem+json";
  if (type !== expected) return [...faults, `content-type is ${type || "missing"}, not ${expected}`];
  let body: unknown;
  try {
    body = await response.clone().json();
  } catch {
    return [...faults, "the body is no JSON"];
  }
  return [...faults, ...describe(name, body).map((fault) => `body ${fault}`)];
};

/** A fetch that takes what `fetch` takes. */
export type FetchLike = (request: Request) => Promise<Response>;

/**
 * Puts the contract between a test and a server: passes every exchange on and throws when the answer breaks the contract.
 * @example const checked = conforming(app.fetch);
 */
export const conforming =
  (fetch: FetchLike): FetchLike =>
  async (request) => {
    const asked = new Request(request.url, { method: request.method });
    const response = await fetch(request);
    const faults = await judgeResponse(asked, response);
    if (faults.length > 0) {
      const { pathname } = new URL(asked.url);
      throw new Error(
        `${asked.method} ${pathname} -> ${response.status} breaks the contract:\n- ${faults.join("\n- ")}`,
      );
    }
    return response;
  };

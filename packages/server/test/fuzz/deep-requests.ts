import { type Operation, operations } from "@lapor/openapi/operations";
import type { Chance } from "../../../../test/support/chance.ts";
import { jsonBody } from "./hostile-bodies.ts";
import { documentedBody, type HostileRequest, type KnownThings } from "./hostile-requests.ts";
import { withHostileMembers } from "./with-hostile-members.ts";

/** Reads a JSON resource. Returns undefined unless the status is 200. */
type ReadJson = (path: string, headers: Record<string, string>) => Promise<unknown>;

const withBody = operations.filter(({ body }) => body === "application/json");

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Replaces the IDs in an example with existing ones. */
function withOwnIds(value: unknown, known: KnownThings, chance: Chance, name = ""): unknown {
  const own = known.parameters[name.replace(/Ids$/, "Id")];
  if (typeof value === "string") return own ? chance.pick(own) : value;
  if (Array.isArray(value)) return value.map((entry) => withOwnIds(entry, known, chance, name));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, withOwnIds(child, known, chance, key)]),
  );
}

/** Returns one of the keys that an operation accepts. */
function keyOf({ security }: Operation, { keys }: KnownThings, chance: Chance): string | undefined {
  const isPublic = security.some((schemes) => schemes.includes("publishableKey"));
  return isPublic ? keys.publishable : chance.percent(85) ? keys.agencyAdmin : keys.liaison;
}

/**
 * Returns the version of a resource. Reads the resource or, if that has no version, the list that contains
 * it.
 */
async function versionOf(path: string, headers: Record<string, string>, read: ReadJson): Promise<number> {
  const own = await read(path, headers);
  if (isObject(own) && typeof own.version === "number") return own.version;
  const end = path.lastIndexOf("/");
  const list = await read(path.slice(0, end), headers);
  const entries = isObject(list) && Array.isArray(list.data) ? list.data : [];
  const found = entries.find((entry) => isObject(entry) && entry.id === path.slice(end + 1));
  return found && typeof found.version === "number" ? found.version : 1;
}

/**
 * Creates a request with existing IDs, a suitable key and the current version in `If-Match`. Only one or two
 * members of its body are invalid, so it passes the parser and reaches the rules and the database.
 */
export async function deepRequest(
  index: number,
  known: KnownThings,
  chance: Chance,
  read: ReadJson,
): Promise<HostileRequest> {
  const operation = chance.pick(withBody);
  const own = (name: string): string => chance.pick(known.parameters[name] ?? ["x"]);
  const target = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => own(name));
  const headers: Record<string, string> = { authorization: `Bearer ${keyOf(operation, known, chance)}` };
  const takes = (header: string) => operation.parameters.some(({ name }) => name === header);
  if (takes("Idempotency-Key")) headers["idempotency-key"] = `deep-${index}-${chance.below(1e9)}`;
  if (takes("Lapor-Follow-Code")) headers["lapor-follow-code"] = "q83vEjRWeJCrze8SNFZ4kA";
  if (operation.security.some((schemes) => schemes.includes("accessCode")))
    headers["lapor-access-code"] = known.accessCode;
  if (takes("If-Match")) {
    const resource = /^.*\{\w+\}/.exec(operation.path)?.[0].split("/").length ?? 0;
    const path = target.split("/").slice(0, resource).join("/");
    headers["if-match"] = `"${await versionOf(path, { authorization: headers.authorization ?? "" }, read)}"`;
  }
  const example = withOwnIds(documentedBody(operation.id, chance), known, chance);
  const good = isObject(example) ? example : {};
  const body = chance.percent(15) ? good : withHostileMembers(good, chance);
  const { bytes, headers: ofBody } = chance.percent(90)
    ? { bytes: Buffer.from(JSON.stringify(body)), headers: { "content-type": "application/json" } }
    : jsonBody(body, chance);
  return {
    operation: operation.id,
    method: operation.method,
    target,
    headers: { ...headers, ...ofBody },
    bytes,
  };
}

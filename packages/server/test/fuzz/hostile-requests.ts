import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Operation, operations } from "@lapor/openapi/operations";
import { parse } from "yaml";
import type { Chance } from "../../../../test/support/chance.ts";
import { formBody, jsonBody } from "./hostile-bodies.ts";
import { hostileCursor } from "./hostile-cursors.ts";
import { hostileText, planted } from "./hostile-values.ts";
import { type Resolve, type Schema, spoiled } from "./schema-values.ts";

export interface HostileRequest {
  operation: Operation["id"];
  method: string;
  /** Path and query. */
  target: string;
  headers: Record<string, string>;
  bytes: Buffer | undefined;
}

/** Existing IDs and codes, by the name of the parameter that accepts them. */
export interface KnownThings {
  keys: Record<string, string>;
  accessCode: string;
  parameters: Record<string, string[]>;
  /** Complete URLs that the channel has signed. */
  links: string[];
}

interface Documented {
  operationId: string;
  parameters?: { name?: string; in?: string; schema?: Schema; $ref?: string }[];
  requestBody?: {
    content: Record<string, { schema: Schema; examples?: Record<string, { value: unknown; $ref?: string }> }>;
  };
}

// biome-ignore lint/suspicious/noExplicitAny: the document is what it is
const document: any = parse(
  readFileSync(fileURLToPath(import.meta.resolve("@lapor/openapi/openapi.yaml")), "utf8"),
);

const at = <T>(node: T & { $ref?: string }): T =>
  node.$ref === undefined
    ? node
    : at(
        node.$ref
          .slice(2)
          .split("/")
          .reduce((found, name) => found[name.replaceAll("~1", "/")], document),
      );
const resolve: Resolve = (schema) => at(schema ?? {});
const documented = new Map<string, Documented>(
  (Object.values(document.paths) as Record<string, Documented>[]).flatMap((item) =>
    Object.values(item).map((entry) => [entry.operationId, entry] as const),
  ),
);

/** Encodes text for a URL. A URL cannot contain unpaired surrogates, which become replacement characters. */
const encoded = (text: string): string =>
  encodeURIComponent(Buffer.from(text).toString()).replaceAll("'", "%27");

/** Keeps only the characters that are valid in a header. Others are sent over raw connections. */
const headerText = (text: string): string =>
  [...Buffer.from(text).toString("latin1")]
    .filter((sign) => sign === "\t" || (sign >= " " && sign !== "\x7f"))
    .slice(0, 6000)
    .join("");

const noCursors = [btoa("[]"), btoa("null"), "%%%", "eyJvZmZzZXQiOjl9", "a".repeat(4001)];

function parameterText(
  operation: Operation,
  name: string,
  schema: Schema,
  known: KnownThings,
  chance: Chance,
): string {
  const there = known.parameters[name];
  if (there && chance.percent(60)) return chance.pick(there);
  if (name === "cursor" && chance.percent(80)) return hostileCursor(operation.id, chance);
  if (name === "cursor" && chance.percent(50)) return chance.pick(noCursors);
  if (schema.enum && chance.percent(60)) return String(chance.pick(schema.enum));
  if (schema.type === "integer" && chance.percent(70))
    return chance.pick(["0", "1", "100", "101", "-1", "1.5", "1e2", "0x10", "9007199254740993", ""]);
  if (schema.type === "boolean" && chance.percent(70)) return chance.pick(["true", "false", "1", "TRUE"]);
  const text = hostileText(chance);
  // A longer value makes the head too large for the parser.
  return chance.percent(95) ? text.slice(0, 1500) : text;
}

function keyFor({ security }: Operation, { keys }: KnownThings, chance: Chance): string | undefined {
  if (chance.percent(5))
    return chance.pick([
      undefined,
      "Bearer",
      "Bearer pk_x",
      `Bearer ${"k".repeat(3000)}`,
      "Basic YTpi",
      `bearer  ${keys.publishable}`,
    ]);
  const fits = security.some((schemes) => schemes.includes("publishableKey"))
    ? ["publishable"]
    : ["agencyAdmin", "liaison", "nationalAdmin"];
  const name = chance.percent(90) ? chance.pick(fits) : chance.pick(Object.keys(keys));
  return `Bearer ${keys[name]}`;
}

const oddHeaders: [string, string][] = [
  ["accept-language", "id,".repeat(60)],
  ["accept-language", "en;q=NaN,id;q=-1"],
  ["request-id", "a b\tc"],
  ["request-id", "x".repeat(65)],
  ["origin", "null"],
  ["origin", "https://bandung.example"],
  ["origin", "::::"],
  ["if-none-match", '"x", W/"y", *'],
  ["if-match", "*"],
  ["if-match", '"99999999999999999999"'],
  ["x-forwarded-for", "1.2.3.4, ::1, x"],
  ["expect", "100-continue"],
  ["accept", "text/html"],
  ["range", "bytes=0-1"],
  ["lapor-challenge", "e30"],
  ["lapor-challenge", "!"],
  ["cookie", "a=b"],
  ["transfer-encoding", "chunked"],
];

const lists = operations.filter(({ parameters }) => parameters.some(({ name }) => name === "cursor"));

function targetOf(operation: Operation, known: KnownThings, chance: Chance): string {
  if (operation.id === "getAttachment" && chance.percent(50)) {
    const link = chance.pick(known.links);
    return chance.percent(50) ? link : link.replace(/.$/, chance.pick(["A", "", "%", "%ff"]));
  }
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const text = parameterText(operation, name, {}, known, chance);
    return encoded(text) || "x";
  });
  // The cursor is sent alone, so no other parameter can cause the error.
  const isCursorAlone = lists.includes(operation) && chance.percent(60);
  const query = (documented.get(operation.id)?.parameters ?? [])
    .map((parameter) => at(parameter))
    .filter(
      ({ in: place, name }) =>
        place === "query" && (name === "cursor" ? chance.percent(80) : !isCursorAlone && chance.percent(50)),
    )
    .map(
      ({ name = "", schema }) =>
        `${name}=${encoded(parameterText(operation, name, resolve(schema), known, chance))}`,
    );
  if (chance.percent(15))
    query.push(
      chance.pick([
        "x=%",
        "limit=1&limit=2",
        "limit=1&limit=1",
        "limits=1",
        "statuss=assigned",
        "status=submitted&status=assigned",
        "status[]=assigned&status[]=submitted",
        "status[0]=assigned",
        "status%5B%5D=assigned",
        "agencyId=pemkot-bandung&agencyId=kemenpu",
        "Limit=1",
        "toString=1",
        "%00=1",
        "q=%ff%fe",
        "__proto__=1",
        "&&&",
        `x=${"y".repeat(5000)}`,
      ]),
    );
  const odd = chance.percent(2) ? chance.pick(["/", "//", "/..", "%2e%2e", "/%00", ";a=b"]) : "";
  return `${path}${odd}${query.length > 0 ? `?${query.join("&")}` : ""}`;
}

/** Returns one of the contract's examples of a JSON body, or undefined for an operation without one. */
export function documentedBody(id: Operation["id"], chance: Chance): unknown {
  const examples = documented.get(id)?.requestBody?.content["application/json"]?.examples ?? {};
  return at(chance.pick(Object.values(examples)))?.value;
}

function bodyOf(operation: Operation, chance: Chance) {
  if (operation.body === "multipart/form-data")
    return chance.percent(95) ? formBody(chance) : jsonBody({}, chance);
  const content = documented.get(operation.id)?.requestBody?.content["application/json"];
  if (!content) return chance.percent(5) ? jsonBody({ a: planted }, chance) : undefined;
  const good = at(chance.pick(Object.values(content.examples ?? {}))).value;
  return jsonBody(chance.percent(15) ? good : spoiled(good, content.schema, resolve, chance), chance);
}

/**
 * Chooses each operation with equal probability, but a list every fifth time, because only some of its
 * requests have a cursor.
 */
const operationOf = (index: number): Operation =>
  (index % 5 === 4
    ? lists[Math.floor(index / 5) % lists.length]
    : operations[index % operations.length]) as Operation;

/** Creates a malformed or boundary request for one of the contract's operations. */
export function hostileRequest(index: number, known: KnownThings, chance: Chance): HostileRequest {
  const operation = operationOf(index);
  const body = bodyOf(operation, chance);
  const headers: Record<string, string> = { ...body?.headers };
  const authorization = keyFor(operation, known, chance);
  if (authorization !== undefined) headers.authorization = authorization;
  for (const { name, in: place } of operation.parameters)
    if (place === "header" && name !== "Accept-Language" && name !== "Lapor-Challenge" && chance.percent(90))
      headers[name.toLowerCase()] = headerText(
        name === "If-Match"
          ? chance.pick(['"1"', '"2"', '"1-ab"', hostileText(chance)])
          : chance.percent(90)
            ? `key-${index}-${chance.below(1e6)}`
            : hostileText(chance),
      );
  if (operation.security.some((schemes) => schemes.includes("accessCode")) && chance.percent(90))
    headers["lapor-access-code"] = chance.percent(70) ? known.accessCode : headerText(hostileText(chance));
  if (chance.percent(15)) {
    const [name, value] = chance.pick(oddHeaders);
    headers[name] = value;
  }
  const method = chance.percent(3)
    ? chance.pick(["PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "GET", "POST", "TRACE", "PROPFIND"])
    : operation.method;
  const bytes = method === "GET" || method === "HEAD" ? undefined : body?.bytes;
  return { operation: operation.id, method, target: targetOf(operation, known, chance), headers, bytes };
}

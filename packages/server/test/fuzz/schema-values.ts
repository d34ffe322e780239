import type { Chance } from "../../../../test/support/chance.ts";
import { hostileText, hostileValue, planted } from "./hostile-values.ts";

/** The parts of a JSON schema from which boundary values are generated. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  maxItems?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  oneOf?: Schema[];
  allOf?: Schema[];
}

export type Resolve = (schema: Schema | undefined) => Schema;

function boundaryText(schema: Schema, chance: Chance): string {
  const { minLength = 0, maxLength = 200 } = schema;
  const length = chance.pick([
    minLength - 1,
    minLength,
    minLength + 1,
    maxLength - 1,
    maxLength,
    maxLength + 1,
  ]);
  const text = chance.pick(["x", `${planted} `, "é", "\u{1F4A5}", "字", " a"]);
  return [...text.repeat(Math.ceil(Math.max(0, length) / [...text].length))]
    .slice(0, Math.max(0, length))
    .join("");
}

/** Returns a value at the limit of a schema or just beyond it. */
function boundaryValue(schema: Schema, resolve: Resolve, chance: Chance): unknown {
  const { type, minimum = 0, maximum = 100, items, maxItems = 20 } = schema;
  if (schema.enum && chance.percent(70)) return chance.pick(schema.enum);
  if (type === "integer" || type === "number")
    return chance.pick([minimum - 1, minimum, minimum + 0.5, maximum, maximum + 1, `${minimum}`]);
  if (type === "boolean") return chance.pick([true, false, "true", 1]);
  if (type === "array") {
    const value = boundaryValue(resolve(items), resolve, chance);
    return Array(chance.pick([0, 1, 2, maxItems, maxItems + 1])).fill(value);
  }
  return boundaryText(schema, chance);
}

type Body = Record<string, unknown>;

function schemaOf(schema: Schema, resolve: Resolve, name: string): Schema {
  const own = resolve(schema);
  for (const part of [own, ...(own.oneOf ?? []).map(resolve), ...(own.allOf ?? []).map(resolve)])
    if (part.properties?.[name]) return resolve(part.properties[name]);
  return {};
}

const isBody = (value: unknown): value is Body =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Returns a copy of a valid body with one or more changes. */
export function spoiled(good: unknown, schema: Schema, resolve: Resolve, chance: Chance): unknown {
  if (!isBody(good) || chance.percent(3)) return hostileValue(chance);
  const body: Body = structuredClone(good);
  const known = Object.keys(resolve(schema).properties ?? body);
  for (let times = 1 + chance.below(3); times > 0; times--) {
    const name = chance.pick(known.length > 0 ? known : ["message"]);
    const own = schemaOf(schema, resolve, name);
    const kind = chance.below(10);
    if (kind === 0) delete body[name];
    else if (kind === 1)
      body[chance.pick(["x", "__proto__", "", "a/b~c", "constructor", "id"])] = hostileValue(chance);
    else if (kind === 2) body[name] = hostileValue(chance);
    else if (kind === 3 && isBody(body[name])) body[name] = spoiled(body[name], own, resolve, chance);
    else if (kind < 6) body[name] = boundaryValue(own, resolve, chance);
    else if (typeof body[name] === "string") body[name] = `${body[name]} ${hostileText(chance)}`;
    else body[name] = boundaryValue(own, resolve, chance);
  }
  return body;
}

import assert from "node:assert/strict";
import { test } from "node:test";
import { type ProseTree, proseOfBodies, proseParameters } from "../src/prose.gen.ts";
import { documentedOperations, resolved } from "./support/contract-document.ts";

interface Schema {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  additionalProperties?: Schema | boolean;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  pattern?: string;
  maxLength?: number;
  "x-prose"?: string;
}

interface Parameter {
  name: string;
  in: string;
  schema?: Schema;
}

/** Returns all texts below a schema that are not restricted to a list, format or pattern, by name. */
function freeTexts(node: Schema, name: string, seen: readonly Schema[] = []): Map<string, Schema> {
  const schema: Schema = resolved(node);
  if (seen.includes(schema)) return new Map();
  const isFree = !schema.enum && !schema.const && !schema.format && !schema.pattern;
  const own: [string, Schema][] = [schema.type].flat().includes("string") && isFree ? [[name, schema]] : [];
  const below: [Schema, string][] = [
    ...[schema.allOf, schema.oneOf, schema.anyOf].flatMap((parts) => parts ?? []).map(as(name)),
    ...[schema.items ?? []].flat().map(as(name)),
    ...[typeof schema.additionalProperties === "object" ? schema.additionalProperties : []]
      .flat()
      .map(as(name)),
    ...Object.entries(schema.properties ?? {}).map(([key, child]): [Schema, string] => [child, key]),
  ];
  return new Map([...own, ...below.flatMap(([child, key]) => [...freeTexts(child, key, [...seen, schema])])]);
}

const as =
  (name: string) =>
  (schema: Schema): [Schema, string] => [schema, name];

test("every free text in a request is marked as prose, unless it is a name or an id", () => {
  const unmarked = documentedOperations.flatMap(({ parameters = [], requestBody }) => {
    const { content }: { content?: Record<string, { schema: Schema }> } = resolved(requestBody ?? {});
    const inUrl = parameters.map((one): Parameter => resolved(one)).filter((one) => one.in !== "header");
    const texts = [
      ...freeTexts(content?.["application/json"]?.schema ?? {}, ""),
      ...inUrl.flatMap((one) => [...freeTexts(one.schema ?? {}, one.name)]),
    ];
    return texts.filter(([, schema]) => schema["x-prose"] === undefined).map(([name]) => name);
  });
  const names = ["name", "origins", "version", "cursor", "signature", "party", "handOverTo"];
  const isId = (name: string) => /id$/i.test(name) || names.includes(name);
  assert.deepEqual([...new Set(unmarked)].filter((name) => !isId(name)).sort(), []);
});

test("the prose table covers every kind of body and parameter", () => {
  assert.deepEqual(proseOfBodies.saveDraft, { fields: { "*": "lines" } } satisfies ProseTree);
  assert.deepEqual(proseOfBodies.releaseReport?.answers, { "*": { message: "lines" } });
  assert.deepEqual(proseOfBodies.actOnReports?.action, { input: { message: "lines", reason: "lines" } });
  assert.equal(proseOfBodies.createUnit, undefined);
  assert.deepEqual(proseParameters.listAgencyReports, ["q"]);
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import ajvFormats from "ajv-formats";
import { parse } from "yaml";
import { toOpenApi30 } from "../src/editions/openapi-30.ts";
import { toYaml } from "../src/editions/yaml.ts";
import { mediaTypeOf, writeEdition } from "../src/editions.ts";
import { documentedOperations, resolved } from "./support/contract-document.ts";

describe("an edition of the contract", () => {
  for (const name of ["openapi", "openapi-3.0"] as const) {
    test(`${name} has the same content in YAML and in JSON, and names the server that serves it`, async () => {
      const json = JSON.parse(await writeEdition(`${name}.json`));
      assert.deepEqual(json.servers, [{ url: "/", description: "The channel that serves this document." }]);
      assert.deepEqual(parse(await writeEdition(`${name}.yaml`), { version: "1.1" }), json);
    });
  }

  test("an edition contains the public address of the channel that serves it", async () => {
    const address = "https://kanal.example/lapor";
    for (const name of ["openapi.json", "openapi-3.0.json"] as const)
      assert.equal(JSON.parse(await writeEdition(name, address)).servers[0].url, address);
  });

  test("an edition has the media type of its version and format", () => {
    assert.equal(mediaTypeOf("openapi-3.0.yaml"), "application/openapi+yaml;version=3.0");
    assert.equal(mediaTypeOf("openapi.json"), "application/openapi+json;version=3.1");
  });
});

/** Values that begin with, end with or look like YAML syntax. */
const awkward = [
  ...[
    "",
    " ",
    "a: b",
    "a #b",
    "- a",
    "on",
    "No",
    "null",
    "~",
    "2026-11-29",
    "1e3",
    "0x1f",
    "a\nb",
    "a\n\nb\n",
  ],
  ...[
    "\na",
    "a\n ",
    " a\nb",
    "a\n\n",
    "a\tb\nc",
    "%a",
    "@a",
    "`a",
    "'a'",
    '"a"',
    "a\\b",
    "a\u2028b",
    "\u{1F600}",
  ],
  ...[
    "*a",
    "&a",
    "!a",
    "|",
    ">",
    "{}",
    "[a]",
    "a:",
    "#a",
    "---",
    "...",
    "?",
    "? a",
    ".inf",
    "/v1/{id}",
    "$ref",
  ],
];

test("toYaml round-trips awkward values as keys, items and fields", () => {
  const values = [...awkward, 0, -1.5, true, null, [], {}, [[]], [[1, [2]], { a: [] }], { a: { b: {} } }];
  const whole = { values, fields: Object.fromEntries(awkward.map((key) => [key, values])) };
  for (const version of ["1.1", "1.2"] as const) assert.deepEqual(parse(toYaml(whole), { version }), whole);
});

type Schema = Record<string, unknown>;
const edition31: ApiDocument = JSON.parse(await writeEdition("openapi.json"));
const edition30: ApiDocument = JSON.parse(await writeEdition("openapi-3.0.json"));

const compiled = (ajv: Ajv | Ajv2020, { components }: { components?: unknown }) => {
  ajvFormats.default(ajv);
  ajv.addSchema({ $id: "document", components });
  return (schema: Schema) =>
    ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"document#/components/')));
};
const options = { strict: false, logger: false } as const;
// Ajv supports `nullable` as OpenAPI 3.0.3 defines it.
const compile31 = compiled(new Ajv2020(options), edition31);
const compile30 = compiled(new Ajv(options), edition30);

/** Yields copies of a JSON value. Each has one change, and the changes cover every position. */
function* changed(value: unknown): Generator<unknown> {
  yield* [null, 1.5, "x", true, [], {}];
  if (typeof value !== "object" || value === null) return;
  for (const [name, field] of Object.entries(value)) {
    const rest = Object.entries(value).filter(([other]) => other !== name);
    if (!Array.isArray(value)) yield Object.fromEntries(rest);
    for (const other of changed(field))
      yield Array.isArray(value)
        ? value.map((item, index) => (index === Number(name) ? other : item))
        : { ...value, [name]: other };
  }
}

interface MediaType {
  schema: Schema;
  examples?: Record<string, { value: unknown }>;
}

/** A request body, a response, or a reference to either. */
interface BodyObject {
  $ref?: string;
  content?: Record<string, MediaType>;
}

interface OperationObject {
  requestBody?: BodyObject;
  responses: Record<string, BodyObject>;
}

interface ApiDocument {
  paths: Record<string, Record<string, OperationObject>>;
  components: Record<string, Record<string, BodyObject>>;
}

const examplesOf = (content: MediaType): unknown[] =>
  Object.values(content.examples ?? {}).map((example) => resolved(example).value);

/** Returns the distinct bodies of all operations, with the schema of each in both editions. */
function bodies(part: "requestBody" | "responses") {
  const all = documentedOperations.flatMap(({ id, method, path }) => {
    const contentsOf = (source: ApiDocument) => {
      const { responses, requestBody = {} } = source.paths[path]![method.toLowerCase()]!;
      return Object.entries(part === "responses" ? responses : { body: requestBody }).map(
        ([status, body]) => ({
          status,
          content: find(source, body).content ?? {},
        }),
      );
    };
    const [newer, older] = [contentsOf(edition31), contentsOf(edition30)];
    return newer.flatMap(({ status, content }, index) =>
      Object.entries(content)
        .filter(([type]) => type.endsWith("json"))
        .map(([type, media]) => ({
          name: `${id} ${status}`,
          examples: examplesOf(media),
          schemas: [media.schema, older[index]!.content[type]!.schema] as const,
        })),
    );
  });
  const distinct = new Map(all.map((body) => [JSON.stringify([body.examples, body.schemas]), body]));
  return [...distinct.values()].map(({ name, examples, schemas: [newer, older] }) => ({
    name,
    examples,
    accepts31: compile31(newer),
    accepts30: compile30(older),
  }));
}

/** Follows a reference to the component of a request or response. */
function find(source: ApiDocument, node: BodyObject): BodyObject {
  if (!node.$ref) return node;
  const [, , kind = "", name = ""] = node.$ref.split("/");
  return find(source, source.components[kind]?.[name] ?? {});
}

describe("the OpenAPI 3.0 edition", () => {
  test("the 3.0 edition accepts and rejects the same responses as 3.1: all examples, and each with one change", () => {
    const seen = { accepted: 0, refused: 0 };
    for (const { name, examples, accepts31, accepts30 } of bodies("responses"))
      for (const example of examples) {
        assert.ok(accepts31(example) && accepts30(example), name);
        for (const other of changed(example)) {
          const verdict = accepts31(other);
          assert.equal(accepts30(other), verdict, `${name}: ${JSON.stringify(other)}`);
          seen[verdict ? "accepted" : "refused"] += 1;
        }
      }
    assert.ok(seen.accepted > 1_000 && seen.refused > 10_000, JSON.stringify(seen));
  });

  test("the 3.0 edition accepts every request that 3.1 accepts", () => {
    for (const { name, examples, accepts31, accepts30 } of bodies("requestBody"))
      for (const example of examples)
        for (const other of [example, ...changed(example)])
          if (accepts31(other)) assert.ok(accepts30(other), `${name}: ${JSON.stringify(other)}`);
  });

  test("the 3.0 edition contains no 3.1-only keyword, and no field next to a `$ref`", () => {
    const text = JSON.stringify(edition30);
    for (const keyword of ["const", "dependentRequired", "contentMediaType", "webhooks", "identifier"])
      assert.ok(!text.includes(`"${keyword}":`), keyword);
    assert.doesNotMatch(text, /"type":\["|"type":"null"|"exclusiveM\w+":\d/);
    assert.doesNotMatch(text, /"\$ref":"[^"]+",|,"\$ref":/);
  });
});

describe("the conversion to OpenAPI 3.0", () => {
  const convert = (schema: Schema, schemas: Record<string, Schema> = {}) => {
    const source = { info: {}, paths: {}, components: { schemas: { ...schemas, It: schema } } };
    return (toOpenApi30(source as never) as typeof source).components.schemas.It;
  };
  const Word = { type: "string", enum: ["a", "b"], description: "A word." };
  const toWord = { $ref: "#/components/schemas/Word" };
  const cases: [string, Schema, Schema][] = [
    ["null beside a type", { type: ["string", "null"] }, { type: "string", nullable: true }],
    [
      "null beside a reference",
      { description: "Mine.", oneOf: [toWord, { type: "null" }] },
      { description: "Mine.", type: "string", enum: ["a", "b", null], nullable: true },
    ],
    [
      "null beside alternatives",
      { anyOf: [toWord, { type: "integer" }, { type: "null" }] },
      { anyOf: [toWord, { type: "integer" }, { type: "string", nullable: true, enum: [null] }] },
    ],
    [
      "alternatives with a discriminator",
      { oneOf: [toWord], discriminator: { propertyName: "kind" } },
      { oneOf: [toWord], discriminator: { propertyName: "kind" } },
    ],
    [
      "a description beside a reference",
      { ...toWord, description: "Mine." },
      { description: "Mine.", allOf: [toWord] },
    ],
    ["a constant", { const: true }, { enum: [true], type: "boolean" }],
    ["examples", { type: "string", examples: ["a", "b"] }, { type: "string", example: "a" }],
    ["a file", { type: "string", contentMediaType: "image/png" }, { type: "string", format: "binary" }],
    [
      "an open limit",
      { type: "number", exclusiveMinimum: 3 },
      { type: "number", minimum: 3, exclusiveMinimum: true },
    ],
    [
      "fields named as keywords",
      { properties: { const: { const: 1 }, type: { type: "string" } } },
      { properties: { const: { enum: [1], type: "integer" }, type: { type: "string" } } },
    ],
    [
      "an extensible list of values",
      { type: "string", "x-extensible-enum": ["a"] },
      { type: "string", "x-extensible-enum": ["a"] },
    ],
  ];
  for (const [name, from, to] of cases)
    test(`toOpenApi30 converts ${name}`, () => assert.deepEqual(convert(from, { Word }), to));

  test("toOpenApi30 throws for a keyword without a conversion rule", () => {
    assert.throws(() => convert({ patternProperties: {} }), /OpenAPI 3\.0 has no "patternProperties"/);
    assert.throws(() => convert({ type: ["string", "integer"] }), /no "type": \["string","integer"\]/);
  });
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { contractDocument, documentedOperations, resolved } from "./support/contract-document.ts";

const extensible = "x-extensible-enum";

interface Schema {
  $ref?: string;
  oneOf?: Schema[];
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  enum?: string[];
  [extensible]?: string[];
}

const schemas: Record<string, Schema> = contractDocument.components.schemas;

/** Returns whether a schema is an alternative of a union, distinguished by its closed lists. */
const isForm = (name: string): boolean =>
  Object.values(schemas).some(({ oneOf, anyOf }) =>
    (oneOf ?? anyOf ?? []).some(({ $ref }) => $ref === `#/components/schemas/${name}`),
  );

/**
 * Returns the paths of a keyword below a node. Each schema is searched once, and its name becomes part of the
 * path.
 */
function pathsOf(keyword: string, root: unknown): string[] {
  const found: string[] = [];
  const seen = new Set<string>();
  const search = (node: unknown, path: string): void => {
    if (typeof node !== "object" || node === null) return;
    const { $ref } = node as Schema;
    if ($ref !== undefined && !seen.has($ref)) {
      seen.add($ref);
      search(resolved(node), $ref.split("/").at(-1) ?? "");
    }
    for (const [key, child] of Object.entries(node))
      if (key === keyword && Array.isArray(child)) found.push(path);
      else if (!key.startsWith("example")) search(child, `${path}/${key}`);
  };
  search(root, "");
  return found;
}

test("an enumeration in a response can grow, unless its value selects the form of the response", () => {
  const bodies = documentedOperations.flatMap(({ responses }) =>
    Object.values(responses).map(({ content }) => content),
  );
  const closed = pathsOf("enum", [bodies, contractDocument.webhooks]);
  assert.deepEqual(
    closed.filter((path) => !isForm(path.split("/")[0] ?? "")),
    // Escalation levels are numbers that clients compare, so they are not extensible.
    ["Escalation"],
  );
  assert.ok(pathsOf(extensible, bodies).length > 20);
});

test("an enumeration in a request lists every value that the channel accepts", () => {
  const requests = documentedOperations.map(({ parameters, requestBody }) => ({ parameters, requestBody }));
  assert.deepEqual(pathsOf(extensible, requests), []);
  assert.ok(pathsOf("enum", requests).length > 5);
});

test("every kind of timeline entry has exactly one form", () => {
  const kinds = (schemas.TimelineEntry?.anyOf ?? []).flatMap((form) => {
    const { kind } = resolved(form).properties ?? {};
    return kind?.enum ?? kind?.[extensible] ?? [];
  });
  assert.deepEqual(kinds.toSorted(), schemas.TimelineKind?.[extensible]?.toSorted());
});

test("a client that validates against the published contract accepts values from later versions", () => {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: "contract", components: contractDocument.components });
  const accepts = (name: string, value: unknown): boolean | Promise<unknown> =>
    ajv.validate({ $ref: `contract#/components/schemas/${name}` }, value);
  const responsible = { kind: "national_triage" };
  const entry = {
    id: "0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c3d",
    at: "2026-11-24T10:12:30+07:00",
    actor: { kind: "ombudsman" },
    status: "mediated",
    responsible,
  };
  for (const kind of ["mediated", "rated", "transferred"])
    assert.equal(accepts("TimelineEntry", { ...entry, kind }), true, kind);
  const { examples } = contractDocument.components.schemas.Problem;
  assert.equal(accepts("Problem", { ...examples[0], code: "out_of_office" }), true);
  assert.equal(accepts("FieldError", { pointer: "#/title", code: "shouted", message: "Tenang." }), true);
  assert.equal(accepts("FieldError", { code: "required", message: "Wajib diisi." }), false);
  assert.equal(accepts("Responsible", { kind: "agency" }), false);
});

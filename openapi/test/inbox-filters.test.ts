import assert from "node:assert/strict";
import { test } from "node:test";
import { allFilters } from "../src/contract-suite/support/samples/saved-views.ts";
import { contractDocument, documentedOperations, resolved } from "./support/contract-document.ts";

interface Schema {
  description?: string;
  title?: string;
  enum?: string[];
  "x-extensible-enum"?: string[];
  items?: Schema;
}

/** Returns a schema without descriptions, with one name for the keywords that list its values. */
function shapeOf(schema: Schema): object {
  const { description, title, items, enum: closed, "x-extensible-enum": open, ...rest } = resolved(schema);
  const values = closed ?? open;
  return { ...rest, ...(values && { values }), ...(items && { items: shapeOf(items) }) };
}

const shapesOf = (schemas: Record<string, Schema>) =>
  Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, shapeOf(schema)]));

const ofPages = ["limit", "cursor"];

test("a saved view has exactly the filters of the inbox, in the same format", () => {
  const inbox = documentedOperations.find(({ id }) => id === "listAgencyReports");
  const parameters = (inbox?.parameters ?? []) as { name: string; in: string; schema: Schema }[];
  const filters = parameters.filter(({ in: where, name }) => where === "query" && !ofPages.includes(name));
  const expected = shapesOf(Object.fromEntries(filters.map(({ name, schema }) => [name, schema])));
  const { NewInboxFilters, InboxFilters } = contractDocument.components.schemas;
  assert.deepEqual(shapesOf(NewInboxFilters.properties), expected);
  assert.deepEqual(Object.keys(InboxFilters.properties), Object.keys(expected));
  assert.deepEqual(Object.keys(allFilters).toSorted(), Object.keys(expected).toSorted());
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { validateResponse } from "../src/conformance.ts";
import type { OperationId } from "../src/operation.ts";
import { operationTable } from "../src/operations.gen.ts";
import { readParameters, validateBody } from "../src/validators.ts";
import {
  contractDocument,
  type DocumentedResponse,
  documentedOperations,
  resolved,
} from "./support/contract-document.ts";

const headersOf = ({ headers = {} }: DocumentedResponse): [string, string][] =>
  Object.entries(headers).map(([name, header]) => [name, resolved(header).example ?? ""]);

const examplesOf = (response: DocumentedResponse) =>
  Object.entries(response.content ?? {}).flatMap(([type, { examples = {} }]) =>
    Object.entries(examples).map(([name, example]) => ({ type, name, value: resolved(example).value })),
  );

for (const { id, method, path, parameters, requestBody, responses } of documentedOperations) {
  const operation = id as OperationId;
  const address = new Request(`https://kanal.example${path.replace(/\{\w+\}/g, "x")}`, { method });

  if (requestBody)
    test(`${id} has a valid example of its body`, () => {
      for (const [type, { examples = {} }] of Object.entries(requestBody.content)) {
        assert.ok(Object.keys(examples).length > 0, `no example for ${type}`);
        for (const [name, example] of Object.entries(examples))
          if (type === "application/json")
            assert.deepEqual(validateBody(operation, resolved(example).value), [], name);
      }
    });

  test(`${id} has a valid example for every parameter`, () => {
    const raw = {
      path: {} as Record<string, string>,
      query: new URLSearchParams(),
      header: new Headers(),
    };
    for (const { name, in: location, example } of parameters) {
      assert.notEqual(example, undefined, `no example of the parameter ${name}`);
      const text = Array.isArray(example) ? example.join(",") : String(example);
      if (location === "path") raw.path[name] = text;
      else raw[location].set(name, text);
    }
    const { values, fieldErrors } = readParameters(operation, raw);
    assert.deepEqual(fieldErrors, []);
    for (const { name, example } of parameters) assert.deepEqual(values[name], example, name);
  });

  for (const [status, response] of Object.entries(responses)) {
    test(`${id} has valid examples of the ${status} response and its headers`, async () => {
      if (!response.content) {
        const bare = new Response(null, { status: Number(status), headers: headersOf(response) });
        assert.deepEqual(await validateResponse(address, bare), []);
        return;
      }
      const examples = examplesOf(response);
      assert.ok(examples.length > 0, "no example");
      for (const { type, name, value } of examples) {
        const body = type.endsWith("json") ? JSON.stringify(value) : new Uint8Array([1]);
        const headers = [...headersOf(response), ["content-type", type]] as [string, string][];
        assert.deepEqual(
          await validateResponse(address, new Response(body, { status: Number(status), headers })),
          [],
          name,
        );
        if (type !== "application/problem+json") continue;
        const problem = value as { code: string; status: number; type: string };
        assert.deepEqual([problem.code, problem.status], [name, Number(status)]);
        assert.equal(problem.type, `urn:lapor:problem:${name}`);
      }
    });
  }

  test(`the operation table lists every error code of ${id} once`, () => {
    const shown = Object.values(responses).flatMap((response) =>
      examplesOf(response).flatMap(({ type, name }) => (type === "application/problem+json" ? [name] : [])),
    );
    assert.deepEqual([...operationTable[operation].codes].toSorted(), shown.toSorted());
    assert.equal(new Set(shown).size, shown.length);
  });
}

test("every error code has an example", () => {
  const { ErrorCode, Problem } = contractDocument.components.schemas;
  const elsewhere = Problem.examples.map(({ code }: { code: string }) => code);
  const shown = new Set([
    ...Object.values(operationTable).flatMap(({ codes }) => codes as readonly string[]),
    ...elsewhere,
  ]);
  assert.deepEqual([...shown].toSorted(), ErrorCode["x-extensible-enum"].toSorted());
});

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { parse, stringify } from "yaml";
import { breakingChanges } from "./support/breaking-changes.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const git = (...args: string[]): string => execFileSync("git", args, { cwd: root, encoding: "utf8" });
const current = readFileSync(fileURLToPath(import.meta.resolve("@lapor/openapi/openapi.yaml")), "utf8");
const majorOf = (contract: string): string =>
  (parse(contract) as { info: { version: string } }).info.version.split(".")[0] ?? "";

const [lastTag] = git("tag", "--list", "@lapor/openapi@*", "--sort=-version:refname").split("\n");
const skip = lastTag ? false : "no release yet: there is no tag @lapor/openapi@…";

test("the contract does not break clients of the last release unless its major version is new", {
  skip,
}, () => {
  const released = git("show", `${lastTag}:openapi/openapi.yaml`);
  if (majorOf(released) !== majorOf(current)) return;
  assert.deepEqual(
    breakingChanges(released, current),
    [],
    "Revert these changes, or release a major version: a `major` changeset and info.version in openapi/contract (docs/releasing.md).",
  );
});

// biome-ignore lint/suspicious/noExplicitAny: a document in which each fault changes another part
type Plant = (document: any) => void;

function changed(plant: Plant): string {
  const document = parse(current);
  plant(document);
  return stringify(document, { aliasDuplicateObjects: false });
}

const without = (list: string[], item: string): string[] => list.filter((other) => other !== item);

/**
 * All breaking changes are planted in one document, because a comparison is slow. Each must be found at its
 * path.
 */
const breaking: Record<string, { plant: Plant; found: RegExp }> = {
  "an operation is gone": {
    plant: ({ paths }) => void delete paths["/v1/categories"].get,
    found: /^paths\/\/v1\/categories\/get$/,
  },
  "a required field of a response was removed": {
    plant: ({ components }) => {
      const { Agency } = components.schemas;
      delete Agency.properties.mandate;
      Agency.required = without(Agency.required, "mandate");
    },
    found: /agencies\/\{agencyId\}\/get\/responses\/200\/.*properties\/mandate$/,
  },
  "an optional field of a response was removed": {
    plant: ({ components }) => void delete components.schemas.Location.properties.latitude,
    found: /Location\/properties\/latitude$/i,
  },
  "a field of a response became optional": {
    plant: ({ components }) => {
      const { Agency } = components.schemas;
      Agency.required = without(Agency.required, "shortName");
    },
    found: /agencies\/\{agencyId\}\/get\/responses\/200\/.*required\/\d+$/,
  },
  "a field of a response has another type": {
    plant: ({ components }) => {
      components.schemas.Agency.properties.name = { type: "integer" };
    },
    found: /\bAgency\/properties\/name\/type$/,
  },
  "a request requires another field": {
    plant: ({ components }) => void components.schemas.NewReport.required.push("categoryId"),
    found: /reports\/post\/requestBody\/.*required\/\d+$/,
  },
  "the maximum length of a text is smaller": {
    plant: ({ components }) => {
      components.schemas.NewReport.properties.title.maxLength = 20;
    },
    found: /reports\/post\/requestBody\/.*title\/maxLength$/,
  },
  "a value is no longer accepted": {
    plant: ({ components }) => void components.schemas.NewReport.properties.classification.enum.pop(),
    found: /reports\/post\/requestBody\/.*classification\/enum\/\d+$/,
  },
  "a closed list of a response has another value": {
    plant: ({ components }) => void components.schemas.RatedEntry.properties.kind.enum.push("praised"),
    found: /responses\/200\/.*timeline\/items\/anyOf\/0\/.*kind\/enum\/\d+$/,
  },
  "a success has another status": {
    plant: ({ paths }) => {
      const { responses } = paths["/v1/challenges"].post;
      responses["202"] = responses["201"];
      delete responses["201"];
    },
    found: /challenges\/post\/responses\/201$/,
  },
  "a query parameter became required": {
    plant: ({ paths }) => {
      const schema = { type: "string" };
      paths["/v1/regions"].get.parameters.push({ name: "zone", in: "query", required: true, schema });
    },
    found: /regions\/get\/parameters\/\d+$/,
  },
  "an operation requires another kind of key": {
    plant: ({ paths }) => {
      paths["/v1/regions"].get.security = [{ secretKey: [] }];
    },
    found: /regions\/get\/security/,
  },
};

/** Compatible changes, which are planted in one document too. */
const harmless: Plant[] = [
  ({ paths }) => {
    paths["/v1/weather"] = {
      get: { operationId: "getWeather", responses: { 200: { description: "Fine." } } },
    };
  },
  ({ components }) => {
    components.schemas.NewReport.properties.weather = { type: "string" };
    components.schemas.Agency.properties.weather = { type: "string" };
    components.schemas.Agency.description = "Instansi. Somebody.";
    components.schemas.EventType["x-extensible-enum"].push("slept");
  },
];

describe("the check for breaking changes", () => {
  const found = breakingChanges(
    current,
    changed((document) => {
      for (const { plant } of Object.values(breaking)) plant(document);
    }),
  );
  for (const [name, { found: place }] of Object.entries(breaking))
    test(`the check detects that ${name}`, () => {
      const change = found.find(({ path }) => place.test(path));
      assert.ok(change, found.map(({ path }) => path).join("\n"));
      assert.notEqual(change.what, "");
    });
  test("the check accepts additions, new values in responses, and changed descriptions", () => {
    const changes = breakingChanges(
      current,
      changed((document) => {
        for (const plant of harmless) plant(document);
      }),
    );
    assert.deepEqual(changes, []);
  });
});

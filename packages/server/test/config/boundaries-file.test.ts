import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { readBoundariesFile } from "../../src/config/boundaries-file.ts";
import { ConfigError } from "../../src/config/config.ts";

const folder = mkdtempSync(join(tmpdir(), "lapor-boundaries-"));
after(() => rmSync(folder, { recursive: true }));

const square = (west: number, south: number, size: number) => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
const feature = (code: unknown, coordinates: unknown, type = "Polygon") => ({
  type: "Feature",
  properties: { code },
  geometry: { type, coordinates },
});

function write(content: unknown): string {
  const file = join(folder, "boundaries.geojson");
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const collection = (...features: unknown[]) => ({ type: "FeatureCollection", features });

test("finds the smallest region around a point", async () => {
  const regionAt = await readBoundariesFile(
    write(
      collection(
        feature("32.73", [square(107, -7, 1)]),
        feature("32.73.02.1006", [square(107.6, -6.9, 0.1)]),
        feature("32.73.02", [square(107.5, -6.95, 0.3)]),
      ),
    ),
  );
  assert.equal(regionAt({ latitude: -6.85, longitude: 107.65 }), "32.73.02.1006");
  assert.equal(regionAt({ latitude: -6.94, longitude: 107.55 }), "32.73.02");
  assert.equal(regionAt({ latitude: -6.99, longitude: 107.1 }), "32.73");
  assert.equal(regionAt({ latitude: -7.5, longitude: 107.1 }), undefined);
});

test("a hole and the gap between two parts are outside, the boundary itself is inside", async () => {
  const regionAt = await readBoundariesFile(
    write(
      collection(
        feature(
          "35.78",
          [[square(112, -8, 1), square(112.4, -7.6, 0.2)], [square(114, -8, 1)]],
          "MultiPolygon",
        ),
      ),
    ),
  );
  assert.equal(regionAt({ latitude: -7.9, longitude: 112.1 }), "35.78");
  assert.equal(regionAt({ latitude: -7.5, longitude: 112.5 }), undefined);
  assert.equal(regionAt({ latitude: -7.5, longitude: 113.5 }), undefined);
  assert.equal(regionAt({ latitude: -7.5, longitude: 114.5 }), "35.78");
  assert.equal(regionAt({ latitude: -8, longitude: 112.5 }), "35.78");
});

const faulty: [what: string, content: unknown, message: RegExp][] = [
  ["another kind of GeoJSON", { type: "Feature" }, /LAPOR_BOUNDARIES_FILE.*FeatureCollection/],
  ["no features", collection(), /at least one feature/],
  ["a feature without a code", collection(feature(undefined, [square(1, 1, 1)])), /Feature 1 of .*has none/],
  ["an unknown code", collection(feature("99.99", [square(1, 1, 1)])), /properties\.code.*"99\.99"/],
  ["an open ring", collection(feature("32", [square(1, 1, 1).slice(0, 4)])), /closed rings/],
  ["latitude first", collection(feature("32", [square(-7, 107, 1)])), /longitude first/],
  ["a point", collection(feature("32", [1, 1], "Point")), /another geometry/],
];

for (const [what, content, message] of faulty)
  test(`refuses ${what}, naming the feature`, async () => {
    await assert.rejects(
      () => readBoundariesFile(write(content)),
      (error) => error instanceof ConfigError && message.test(error.message),
    );
  });

test("refuses a file that is missing or no JSON", async () => {
  await assert.rejects(() => readBoundariesFile(join(folder, "missing")), ConfigError);
  const file = join(folder, "text");
  writeFileSync(file, "no JSON");
  await assert.rejects(() => readBoundariesFile(file), ConfigError);
});

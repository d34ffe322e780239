import assert from "node:assert/strict";
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { readBoundariesFile } from "../../src/directory/boundaries-file.ts";
import { ConfigError } from "../../src/platform/config-error.ts";

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

test("the look-up returns the smallest region around a point", async () => {
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

test("a hole and the gap between two parts count as outside, and the boundary itself as inside", async () => {
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
  [
    "a faulty feature after valid ones",
    collection(feature("32", [square(1, 1, 1)]), feature("33", [square(1, 1, 1)]), null),
    /Feature 3 of .*boundaries\.geojson .*has none/,
  ],
  ["no geometry", collection({ ...feature("32", []), geometry: null }), /\(32\) should have a Polygon/],
  ["a ring of numbers", collection(feature("32", [[1, 2, 3, 1]])), /\(32\) should have a Polygon/],
  ["parts that are none", collection(feature("32", [[1]], "MultiPolygon")), /\(32\) should have a Polygon/],
  ["metres", collection(feature("32", [square(787_000, 9_235_000, 10)])), /in degrees/],
  ["a code that is a number", collection(feature(32.73, [square(1, 1, 1)])), /with dots .*has 32\.73/],
  ["a long code", collection(feature("9".repeat(99_999), [square(1, 1, 1)])), /^.{0,500}$/s],
  ["a point", collection(feature("32", [1, 1], "Point")), /another geometry/],
];

for (const [what, content, message] of faulty)
  test(`a file with ${what} is rejected, and the error names the feature`, async () => {
    await assert.rejects(
      () => readBoundariesFile(write(content)),
      (error) => error instanceof ConfigError && message.test(error.message),
    );
  });

test("a missing file and a file that is not JSON are rejected", async () => {
  await assert.rejects(() => readBoundariesFile(join(folder, "missing")), ConfigError);
  const file = join(folder, "text");
  for (const text of ["no JSON", "[".repeat(100_000), "null"]) {
    writeFileSync(file, text);
    await assert.rejects(() => readBoundariesFile(file), ConfigError);
  }
});

test("a file of more than 64 MB is rejected without being read, and the error says what to do", async () => {
  const file = join(folder, "large.geojson");
  writeFileSync(file, "{");
  // A sparse file takes no space on the disk.
  truncateSync(file, 1024 ** 4);
  await assert.rejects(() => readBoundariesFile(file), {
    message:
      /LAPOR_BOUNDARIES_FILE should be a file of at most 64 MB, but .*large\.geojson is larger\. Simplify/,
  });
});

test("thousands of boundaries add little time to a request", async () => {
  const circle = (west: number, south: number) => {
    const points = Array.from({ length: 200 }, (_, index) => {
      const angle = (2 * Math.PI * (index % 199)) / 199;
      return [west + Math.cos(angle) / 20, south + Math.sin(angle) / 20];
    });
    return [[...points.slice(0, 199), points[0]]];
  };
  const many = Array.from({ length: 3000 }, (_, index) =>
    feature("32.73.02.1004", circle(95 + (index % 100) / 4, -10 + Math.floor(index / 100) / 2)),
  );
  const regionAt = await readBoundariesFile(write(collection(...many)));
  const before = process.threadCpuUsage();
  for (let index = 0; index < 1000; index++)
    regionAt({ latitude: -10 + (index % 100) / 7, longitude: 95 + (index % 37) / 3 });
  const { user, system } = process.threadCpuUsage(before);
  // Without an index, comparing a thousand points with every boundary would take 600 million steps.
  assert.ok(user + system < 1_000_000, `${user + system} µs for a thousand points`);
});

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const room = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Bundles a program for browsers. Returns its gzipped size in bytes and the SDK's files in it. Dynamic
 * imports become separate files.
 */
async function bundle(contents: string, splitting = true) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: room },
    bundle: true,
    splitting,
    outdir: room,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    target: "es2022",
    platform: "browser",
    logLevel: "error",
  });
  const [path, output] = Object.entries(metafile.outputs).find(
    ([, { entryPoint }]) => entryPoint === "<stdin>",
  )!;
  const code = outputFiles.find((file) => file.path.endsWith(basename(path)))!.contents;
  assert.ok(output.imports.every(({ kind }) => kind === "dynamic-import"));
  const files = Object.entries(output.inputs)
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([file]) => basename(file));
  return { bytes: gzipSync(code, { level: 9 }).length, files: new Set(files) };
}

const submitsFrom = (entry: string) => `
  import { createLapor, isLaporError } from "${entry}";
  const lapor = createLapor({ baseUrl: "https://kanal.example", key: "pk_x" });
  export const submit = (report) => lapor.submitReport(report).catch((error) => isLaporError(error) && error.code);
`;

const submits = submitsFrom("@lapor/sdk");

test("a program that submits a report is at most 6.2 kB and contains no unused code", async () => {
  const site = await bundle(submitsFrom("@lapor/sdk/site"));
  assert.ok(site.bytes <= 6200, `${site.bytes} bytes`);
  const { bytes, files } = await bundle(submits);
  assert.ok(bytes <= 6900, `${bytes} bytes with the methods of officers`);
  for (const file of [
    "iterate.ts",
    "follow-events.ts",
    "stream-events.ts",
    "with-response.ts",
    "upload-attachments.ts",
    "counted-transport.ts",
    "challenge.ts",
    "search-counter.ts",
    "validation.ts",
    "webhooks.ts",
  ])
    assert.ok(!files.has(file), file);
});

test("the README's size table matches the measured sizes", async () => {
  const measured: [about: string, { bytes: number }][] = [
    ["@lapor/sdk/site", await bundle(submitsFrom("@lapor/sdk/site"))],
    ['"@lapor/sdk"', await bundle(submits)],
    ["in one file", await bundle(submits, false)],
    ["verifies webhooks", await bundle('export { verifyWebhook } from "@lapor/sdk/webhooks";')],
    ["solves a challenge", await bundle('export { solveChallenge } from "@lapor/sdk/challenge";')],
  ];
  const rows = readFileSync(new URL("../../README.md", import.meta.url), "utf8").matchAll(
    /^\| (.+) \| ([\d.]+) \|$/gm,
  );
  assert.deepEqual(
    [...rows].map(([, about = "", figure]) => [measured.find(([part]) => about.includes(part))?.[0], figure]),
    measured.map(([part, { bytes }]) => [part, (bytes / 1000).toFixed(1)]),
  );
});

test("importing iterate or followEvents adds at most 400 bytes", async () => {
  const { bytes } = await bundle(submits);
  for (const [name, file] of [
    ["iterate", "iterate.ts"],
    ["followEvents", "follow-events.ts"],
  ] as const) {
    const more = await bundle(`${submits} export { ${name} } from "@lapor/sdk";`);
    assert.ok(more.files.has(file));
    assert.ok(more.bytes - bytes <= 400, `${name}: ${more.bytes - bytes} bytes`);
  }
});

test("a program that verifies webhooks is at most 1.0 kB", async () => {
  const { bytes, files } = await bundle('export { verifyWebhook } from "@lapor/sdk/webhooks";');
  assert.ok(bytes <= 1000, `${bytes} bytes`);
  assert.deepEqual([...files], ["webhooks.ts"]);
});

test("a program that does not use the SDK contains none of its code", async () => {
  const imports = ["", "/challenge", "/site", "/validation", "/webhooks"].map(
    (entry) => `import "@lapor/sdk${entry}";`,
  );
  const { files } = await bundle(`${imports.join("\n")} import { createIdempotencyKey } from "@lapor/sdk";`);
  assert.deepEqual([...files], []);
});

test("the modules for pages export the same names as the modules for programs that they replace", async () => {
  const namesOf = async (path: string) => Object.keys(await import(`../../src/${path}.ts`)).sort();
  assert.deepEqual(await namesOf("for-pages"), await namesOf("for-programs"));
  assert.deepEqual(await namesOf("call/page-options"), await namesOf("call/program-options"));
});

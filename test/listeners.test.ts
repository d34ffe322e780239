import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { filesBelow, workspace } from "../scripts/check/workspace.ts";

/** Returns whether a module's imports let it open ports. */
const opensPorts = (text: string): boolean =>
  /import\s*(?:type\s)?\{[^}]*\b(?:createServer|createSecureServer|createAdaptorServer|serve)\b[^}]*\}\s*from\s*"(?:node:(?:http|https|http2|net|tls)|@hono\/node-server)"/.test(
    text,
  ) || /\b(?:http|https|http2|net|tls)\.(?:createServer|createSecureServer)\(/.test(text);

test("only code that handles every request and every error opens a port", () => {
  const sources = ["packages", "examples"]
    .flatMap(filesBelow)
    // The benchmark's servers are excluded, because they serve only the benchmark.
    .filter((path) => !path.startsWith("packages/bench/"))
    .filter((path) => /\/src\/.*\.(?:ts|js|mjs)$/.test(path) && !path.endsWith(".test.ts"));
  assert.ok(sources.length > 500);
  const found = sources.filter((path) => opensPorts(readFileSync(join(workspace, path), "utf8")));
  // If you add a listener, use the first of these files, or write a separate test with odd requests.
  assert.deepEqual(found.sort(), [
    "examples/demo/src/listen.ts",
    "examples/webhook-receiver/src/receiver.ts",
    "packages/mock/src/listen.ts",
    "packages/server/src/listener/open-listener.ts",
  ]);
});

test("the rule detects a port that other code opens", () => {
  for (const text of [
    'import { createServer } from "node:http";',
    'import {\n  type Server,\n  createServer,\n} from "node:net";',
    'import { serve } from "@hono/node-server";',
    'import http from "node:http";\nhttp.createServer(() => {});',
  ])
    assert.ok(opensPorts(text), text);
  assert.ok(!opensPorts('import { type Server, request } from "node:http";'));
});

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { filesBelow, workspace } from "../scripts/check/workspace.ts";

/** Whether a module opens ports, by what it imports. */
const opensPorts = (text: string): boolean =>
  /import\s*(?:type\s)?\{[^}]*\b(?:createServer|createSecureServer|createAdaptorServer|serve)\b[^}]*\}\s*from\s*"(?:node:(?:http|https|http2|net|tls)|@hono\/node-server)"/.test(
    text,
  ) || /\b(?:http|https|http2|net|tls)\.(?:createServer|createSecureServer)\(/.test(text);

test("ports are opened only where every request and every error is caught", () => {
  const sources = ["packages", "examples"]
    .flatMap(filesBelow)
    // The benchmark's servers are the measured objects, and serve no one else.
    .filter((path) => !path.startsWith("packages/bench/"))
    .filter((path) => /\/src\/.*\.(?:ts|js|mjs)$/.test(path) && !path.endsWith(".test.ts"));
  assert.ok(sources.length > 500);
  const found = sources.filter((path) => opensPorts(readFileSync(join(workspace, path), "utf8")));
  // A new one belongs into the first of these, or needs a test with odd requests of its own.
  assert.deepEqual(found.sort(), [
    "examples/demo/src/listen.ts",
    "examples/webhook-receiver/src/receiver.ts",
    "packages/mock/src/listen.ts",
    "packages/server/src/listener/open-listener.ts",
  ]);
});

test("the rule finds a port that is opened elsewhere", () => {
  for (const text of [
    'import { createServer } from "node:http";',
    'import {\n  type Server,\n  createServer,\n} from "node:net";',
    'import { serve } from "@hono/node-server";',
    'import http from "node:http";\nhttp.createServer(() => {});',
  ])
    assert.ok(opensPorts(text), text);
  assert.ok(!opensPorts('import { type Server, request } from "node:http";'));
});

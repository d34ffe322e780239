import assert from "node:assert/strict";
import { test } from "node:test";
import { isLongRun } from "../../scripts/long-run.ts";
import { runFrameworks, sites } from "./frameworks/run-frameworks.ts";

// The short run uses Next.js's development server, because it needs no build. It renders the page, bundles it
// with Turbopack and rejects imports that Turbopack cannot resolve.
const names = isLongRun ? sites.map(({ name }) => name) : ["Next.js, next dev"];

for (const name of names)
  test(`the form sends a report on a site built with ${name}`, async () => {
    assert.deepEqual(await runFrameworks([name]), []);
  });

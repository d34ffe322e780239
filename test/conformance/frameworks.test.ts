import assert from "node:assert/strict";
import { test } from "node:test";
import { isLongRun } from "../../scripts/long-run.ts";
import { runFrameworks, sites } from "./frameworks/run-frameworks.ts";

// The server of Next.js for development needs no build. It renders the page, bundles it with Turbopack and
// refuses imports that Turbopack cannot resolve.
const names = isLongRun ? sites.map(({ name }) => name) : ["Next.js, next dev"];

for (const name of names)
  test(`the form takes a report in a site with ${name}`, async () => {
    assert.deepEqual(await runFrameworks([name]), []);
  });

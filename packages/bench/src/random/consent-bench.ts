import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Bench } from "../bench.ts";
import { workspace } from "../build/workspace.ts";
import { withBar } from "../figures/figures.ts";

/** The number of orders without `--short`. */
const longForm = 1000;

/**
 * Uses the form's controls in random orders and records every request. Asserts that the form sends nothing
 * before the citizen has chosen who can see the report, and nothing after the choice "Rahasia". An order
 * takes about a second. The test prints the seed with which a failure can be reproduced.
 */
export const consentBench: Bench = async ({ short }) => {
  const orders = short ? 20 : longForm;
  const seed = Math.floor(Math.random() * 2 ** 31);
  const folder = join(workspace, "packages/widget");
  const runner = join(folder, "node_modules/@web/test-runner/dist/bin.js");
  console.error(`${orders} orders, seed ${seed} …`);
  const child = spawn(process.execPath, [runner, "--files", "test/consent/random-orders.browser.test.ts"], {
    cwd: folder,
    env: { ...process.env, LAPOR_BROWSER: "Chromium", LAPOR_ORDERS: `${orders}`, LAPOR_SEED: `${seed}` },
    stdio: ["ignore", process.stderr.fd, "inherit"],
  });
  const [code] = (await once(child, "close")) as [number];
  return {
    figures: [
      withBar({
        name: `random orders in which nothing left without consent`,
        value: code === 0 ? orders : 0,
        unit: `of ${orders}`,
        bar: `= ${orders}`,
        note: `seed ${seed}`,
      }),
    ],
    tables: [],
    versions: { node: process.version },
  };
};

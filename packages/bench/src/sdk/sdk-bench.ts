import { spawn } from "node:child_process";
import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Bench } from "../bench.ts";
import { packPackage } from "../build/pack-package.ts";
import { withBar } from "../figures/figures.ts";
import { median } from "../figures/statistics.ts";
import { installPeers } from "../peers/install-peers.ts";
import { peerVersions } from "../peers/versions.ts";
import { programPath } from "./bundle-program.ts";
import { type Timed, timeCalls } from "./time-programs.ts";

const ours = "lapor-submit";
const floor = "bare-fetch";
const peerPrograms = [
  floor,
  "bare-fetch-aa",
  "openapi-fetch",
  "openapi-fetch-mw",
  "ky",
  "axios",
  "octokit-core",
  "stripe",
  "openai",
];

const script = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Copies a program into the folder with its library, from which imports are resolved. */
function place(name: string, folder: string): string {
  const programs = join(folder, "programs");
  mkdirSync(programs, { recursive: true });
  const path = join(programs, `${name}.js`);
  copyFileSync(programPath(name), path);
  return `${name}=${path}`;
}

/** Returns the ratio of calls that two programs make in the same time (median of the rounds). */
const ratioOf = (one: readonly number[], other: readonly number[]): number =>
  median(one.map((time, round) => (other[round] ?? Number.NaN) / time));

/**
 * Measures the cost of an SDK call that submits a report. `live` sends it to a local server over a kept-alive
 * connection. With a stubbed `fetch`, only the library's own work remains. In each round, the programs run
 * one after the other, and the order alternates.
 */
export const sdkBench: Bench = async ({ work, short, only, runs }) => {
  installPeers(work);
  const folder = packPackage("sdk", work);
  const chosen = peerPrograms.filter(
    (name) => only.length === 0 || name.startsWith("bare") || name.endsWith("-mw") || only.includes(name),
  );
  const programs = [place(ours, folder), ...chosen.map((name) => place(name, work))];
  const [rounds, calls] = short ? [5, 20] : [Math.max(31, runs), 60];

  const server = spawn(process.execPath, [script("fixed-response-server.ts")], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  try {
    const port = await new Promise<string>((resolve) =>
      server.stdout.once("data", (data) => resolve(String(data).trim())),
    );
    const live = timeCalls(`http://127.0.0.1:${port}`, rounds, calls, programs);
    const stub = timeCalls("stub", rounds, calls, programs);
    const of = (timed: readonly Timed[], name: string): Timed => timed.find((each) => each.name === name)!;
    const comparedWith = (peer: string, bar: string) =>
      withBar({
        name: `calls a second, live, against ${peer}`,
        value: Math.round(1e6 / median(of(live, ours).clock)),
        unit: "/s",
        peer,
        peerValue: Math.round(1e6 / median(of(live, peer).clock)),
        ratio: ratioOf(of(live, ours).clock, of(live, peer).clock),
        bar,
      });
    const noise = ratioOf(of(live, "bare-fetch-aa").cpu, of(live, floor).cpu);
    return {
      figures: [
        comparedWith(floor, ">= 0.80"),
        comparedWith("openapi-fetch-mw", ">= 1.10"),
        withBar({
          name: "noise: bare fetch compared with itself, CPU",
          value: noise,
          unit: "",
          note: Math.abs(noise - 1) > 0.05 ? "outside 0.95 to 1.05: discard this run" : "acceptable",
        }),
      ],
      tables: [
        {
          title: `Calls, ${rounds} rounds of ${calls}; ratios compare calls a second with bare fetch`,
          rows: [ours, ...chosen].map((name) => {
            const [alive, stubbed] = [of(live, name), of(stub, name)];
            return {
              name,
              "live us": median(alive.clock),
              "live ratio": ratioOf(alive.clock, of(live, floor).clock),
              "live CPU us": median(alive.cpu),
              "live CPU ratio": ratioOf(alive.cpu, of(live, floor).cpu),
              "stub us": median(stubbed.clock),
              "stub ratio": ratioOf(stubbed.clock, of(stub, floor).clock),
            };
          }),
        },
      ],
      versions: peerVersions,
    };
  } finally {
    server.kill();
  }
};

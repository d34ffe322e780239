import { execFileSync, spawn } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Bench } from "../../bench.ts";
import { packPackage } from "../../build/pack-package.ts";
import { workspace } from "../../build/workspace.ts";
import { type Figure, withBar } from "../../figures/figures.ts";
import type { Row } from "../../figures/print.ts";
import { inRounds, median } from "../../figures/statistics.ts";
import { installPeers } from "../../peers/install-peers.ts";
import { peerVersions } from "../../peers/versions.ts";
import { programPath, programSize } from "../bundle-program.ts";
import { timeCalls } from "../time-programs.ts";
import type { Behaviour } from "./probe-client.ts";

/** A client library. Its programs are `behaviour/<name>.js` and `types/<name>.ts`. */
interface Client {
  name: string;
  /** The npm package; ours is packed from this repository. */
  packageName?: string;
  /** The program that creates one thing. */
  program: string;
  /** The same for calls a second, where `program` is paced. */
  unpaced?: string;
  /** The property that `types/<name>.ts` proves when it compiles. */
  errors: string;
}

const clients: readonly Client[] = [
  {
    name: "@lapor/sdk",
    program: "lapor-submit",
    errors: "every code is listed, and decides which members an error has",
  },
  {
    name: "stripe",
    packageName: "stripe",
    program: "stripe",
    errors: "a class for each kind; the code is a string",
  },
  {
    name: "octokit",
    packageName: "octokit",
    program: "octokit",
    // `octokit` sends one write a second.
    unpaced: "octokit-core",
    errors: "one class with a status; no code",
  },
  {
    name: "supabase-js",
    packageName: "@supabase/supabase-js",
    program: "supabase",
    errors: "returned, not thrown; the code is a string",
  },
  {
    name: "openapi-fetch",
    packageName: "openapi-fetch",
    program: "openapi-fetch",
    errors: "returned, not thrown; typed by the contract",
  },
];
const fileOf = ({ name }: Client): string =>
  ({ "@lapor/sdk": "lapor", "supabase-js": "supabase" })[name] ?? name;
const script = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Copies a file of `programs/` to where its library is installed, as a user would have it. */
function place(path: string, folder: string): string {
  const placed = join(folder, "programs", path);
  mkdirSync(join(placed, ".."), { recursive: true });
  copyFileSync(join(programPath("x"), "..", path), placed);
  return placed;
}

/** Installs a library alone, as a project that needs nothing else. */
function install({ packageName }: Client, work: string): string {
  if (!packageName) return packPackage("sdk", work);
  const version = peerVersions[packageName];
  if (!version) throw new Error(`${packageName} has no version in src/peers/versions.ts.`);
  return installPeers(join(work, "clients", packageName.replace("/", "-")), { [packageName]: version });
}

function installedSize(folder: string): { kib: number; packages: number } {
  const modules = join(folder, "node_modules");
  const bytes = readdirSync(modules, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
  const { packages } = JSON.parse(readFileSync(join(modules, ".package-lock.json"), "utf8")) as {
    packages: object;
  };
  return { kib: Math.round(bytes / 1024), packages: Object.keys(packages).length };
}

/** Throws unless the library's types are as its row says. */
function checkTypes(client: Client, folder: string): void {
  const file = place(`types/${fileOf(client)}.ts`, folder);
  const options = ["--noEmit", "--strict", "--skipLibCheck", "--module", "nodenext", "--target", "es2024"];
  const types = ["--types", "node", "--typeRoots", join(workspace, "packages/bench/node_modules/@types")];
  execFileSync(join(workspace, "node_modules/.bin/tsc"), [...options, ...types, "--ignoreConfig", file], {
    cwd: folder,
    stdio: ["ignore", "inherit", "inherit"],
  });
}

const outcome = ({ requests, succeeded }: { requests: number; succeeded: boolean }): string =>
  `${succeeded ? "succeeds" : "fails"} after ${requests} request${requests > 1 ? "s" : ""}`;

function describe({ unavailable, limited, lost, crowded, ...rest }: Behaviour): Row {
  const repeated = lost.sameKey ? ", one idempotency key" : ", no idempotency key";
  return {
    "503 twice": outcome(unavailable),
    "429, Retry-After: 1":
      outcome(limited) + (limited.requests > 1 ? `, waits ${(limited.waited / 1000).toFixed(1)} s` : ""),
    "response lost": outcome(lost) + (lost.requests > 1 ? repeated : ""),
    "8 at once, 5 a second allowed": `${crowded.succeeded} of 8 succeed (${crowded.requests} requests)`,
    "secret in a printed error": rest.secretInError ? "yes" : "no",
    "three pages": rest.items === null ? "by hand" : `${rest.items} of 6 items by one call`,
    "upload of 1 MB": rest.progress === null ? "no progress" : `${rest.progress} progress events`,
  };
}

/** The SDK beside clients of other services: size, start, speed, types and behaviour, in one run. */
export const clientsBench: Bench = async ({ work, short, only, runs }) => {
  installPeers(work);
  const chosen = clients.filter(
    ({ name, packageName }) => !packageName || only.length === 0 || only.includes(name),
  );
  const server = spawn(process.execPath, [script("../fixed-response-server.ts")], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  try {
    const port = await new Promise<string>((resolve) =>
      server.stdout.once("data", (data) => resolve(String(data).trim())),
    );
    const base = `http://127.0.0.1:${port}`;
    const installed = chosen.map((client) => ({ client, folder: install(client, work) }));
    const starts = await inRounds(installed, short ? 1 : Math.max(15, runs), async ({ client, folder }) => {
      const program = place(`${client.program}.js`, folder);
      const printed = execFileSync(process.execPath, [script("call-once.ts"), base, program]);
      return JSON.parse(String(printed)) as { clock: number; cpu: number };
    });
    const timed = timeCalls(
      base,
      short ? 3 : Math.max(31, runs),
      short ? 20 : 60,
      installed.map(({ client, folder }) => {
        const at = client.unpaced ? work : folder;
        return `${client.name}=${place(`${client.unpaced ?? client.program}.js`, at)}`;
      }),
    );
    const measured: Row[] = [];
    const behaviour: Row[] = [];
    const figures: Figure[] = [];
    for (const { client, folder } of installed) {
      checkTypes(client, folder);
      const probe = place(`behaviour/${fileOf(client)}.js`, folder);
      const printed = execFileSync(process.execPath, [script("probe-client.ts"), probe]);
      behaviour.push({ client: client.name, ...describe(JSON.parse(String(printed)) as Behaviour) });
      const size = await programSize(client.program, client.packageName ? work : folder);
      const start = starts.find(({ entry }) => entry.client === client)!.results;
      const calls = timed.find(({ name }) => name === client.name)!;
      const { kib, packages } = installedSize(folder);
      measured.push({
        client: client.name,
        version: client.packageName ? (peerVersions[client.packageName] ?? "") : "this repository",
        "one call, gzip kB": size.gzip / 1000,
        "installed KiB": kib,
        packages,
        "first call ms": median(start.map(({ clock }) => clock)),
        "its CPU ms": median(start.map(({ cpu }) => cpu)),
        "calls a second": Math.round(1e6 / median(calls.clock)),
        "CPU us a call": median(calls.cpu),
        errors: client.errors,
      });
      figures.push(
        withBar({ name: `${client.name}: one call, gzip`, value: size.gzip / 1000, unit: "kB" }),
        withBar({
          name: `${client.name}: CPU of a call`,
          value: median(calls.cpu),
          unit: "us",
          ...(client.packageName && { note: "the SDK of another service" }),
        }),
      );
    }
    return {
      figures,
      tables: [
        { title: "Size, start and speed", rows: measured },
        { title: "Behaviour without options of its own", rows: behaviour },
      ],
      versions: Object.fromEntries(
        chosen.flatMap(({ packageName }) =>
          packageName ? [[packageName, peerVersions[packageName] ?? ""]] : [],
        ),
      ),
    };
  } finally {
    server.kill();
  }
};

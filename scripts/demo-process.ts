import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createLapor, type Lapor } from "@lapor/sdk";
import { freePort } from "./free-port.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The demo as users start it: a separate process on free ports, with its own data folder. */
export interface DemoProcess {
  site: string;
  channel: string;
  /** Starts the demo, by default on its own data folder. */
  start(dataFolder?: string): Promise<void>;
  /** Kills the demo without warning. The data folder stays. */
  kill(): Promise<void>;
  /** Asks the demo to stop, and returns its exit code. */
  stop(): Promise<number | null>;
  /** Returns an SDK client with the key of one of the demo's officers. */
  laporOf(officer: "kota" | "jawa-barat" | "pu" | "nasional"): Lapor;
  /** Returns an SDK client with the key of the demo's site. */
  laporOfSite(): Lapor;
  remove(): Promise<void>;
}

function buildPages(): void {
  const build = (script: string, file: string): void => {
    if (existsSync(join(root, file))) return;
    execFileSync("npx", ["-y", "pnpm@12.21.0", "run", script], { cwd: root, stdio: "ignore" });
  };
  build("build:widget", "packages/widget/dist/lapor.js");
  build("build:desk", "packages/server/desk/dist/index.html");
}

const untilReady = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let said = "";
    const hear = (chunk: Buffer) => {
      said += chunk;
      if (said.includes("Stop with")) resolve();
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("exit", (code) => reject(new Error(`The demo ended with ${code}: ${said}`)));
  });

/** Prepares a demo without starting it. `environment` is added to its environment variables. */
export async function createDemoProcess(environment: NodeJS.ProcessEnv = {}): Promise<DemoProcess> {
  buildPages();
  const folder = mkdtempSync(join(tmpdir(), "lapor-journey-"));
  const [channelPort, sitePort] = [await freePort(), await freePort()];
  const channel = `http://127.0.0.1:${channelPort}`;
  const site = `http://localhost:${sitePort}`;
  const readState = () => JSON.parse(readFileSync(join(folder, "demo-keys.json"), "utf8"));
  let child: ChildProcess | undefined;

  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    if (!child || child.exitCode !== null) return child?.exitCode ?? null;
    const ended = once(child, "exit");
    child.kill(signal);
    const [code] = await ended;
    child = undefined;
    return code as number | null;
  };

  return {
    site,
    channel,
    async start(dataFolder = folder) {
      const env = {
        DEMO_PAST: "no",
        ...environment,
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        LAPOR_PORT: String(channelPort),
        DEMO_PORT: String(sitePort),
        LAPOR_DATA: dataFolder,
      };
      child = spawn(process.execPath, [join(root, "examples/demo/src/main.ts")], { env, stdio: "pipe" });
      await untilReady(child);
    },
    async kill() {
      await end("SIGKILL");
    },
    stop: () => end("SIGTERM"),
    laporOf(officer) {
      return createLapor({ baseUrl: channel, key: readState().secretKeys[officer] });
    },
    laporOfSite() {
      const key = readState().publishableKeys[sitePort];
      return createLapor({ baseUrl: channel, key, headers: { Origin: site } });
    },
    async remove() {
      await end("SIGKILL");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, readFileSync } from "node:fs";
import { request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../../../../scripts/free-port.ts";
import { cpuMsOf } from "../server/processes.ts";

/** A server that has sent its first response. */
export interface RunningServer {
  url: string;
  pid: number;
  /** The time from the server's start to its first response, in milliseconds. */
  startMs: number;
  /** The CPU time until the first response, in milliseconds. */
  startCpuMs: number;
  stop(): Promise<void>;
}

/** The maximum time to wait, in milliseconds. Even on a shared machine, every server needs less. */
const patienceMs = 120_000;

/** Sends a request on its own connection. Returns its status, or 0 if there was no response. */
const statusOf = (url: string, headers: Record<string, string>): Promise<number> =>
  new Promise((resolve) => {
    request(url, { agent: false, headers }, (response) => {
      response.resume().on("end", () => resolve(response.statusCode ?? 0));
    })
      .on("error", () => resolve(0))
      .end();
  });

/**
 * Starts a server with Node and polls it until it responds with 200. Rejects if the server ends or does not
 * respond within two minutes. The server's output goes to `log`.
 */
export async function runServer(
  command: (port: string) => string[],
  { path, headers, log }: { path: string; headers: Record<string, string>; log: string },
): Promise<RunningServer> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const file = openSync(log, "w");
  const began = performance.now();
  const child = spawn(process.execPath, command(String(port)), {
    stdio: ["ignore", file, file],
    env: { ...process.env, SCARF_ANALYTICS: "false", MOCKOON_TELEMETRY: "false" },
  });
  closeSync(file);
  const ended = once(child, "exit");
  const stop = async (): Promise<void> => {
    child.kill("SIGKILL");
    await ended;
  };
  let status = 0;
  while (status !== 200) {
    status = await statusOf(url + path, headers);
    if (status === 200) break;
    if (child.exitCode !== null || performance.now() - began > patienceMs) {
      await stop();
      throw new Error(`The server does not respond (${status}):\n${readFileSync(log, "utf8").slice(-2000)}`);
    }
    await wait(3);
  }
  const startMs = performance.now() - began;
  const pid = child.pid as number;
  return { url, pid, startMs, startCpuMs: cpuMsOf(pid), stop };
}

/** Returns the resident memory of a process in MiB, or NaN on systems without /proc. */
export function residentMiB(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}

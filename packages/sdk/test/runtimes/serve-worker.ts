import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { freePort } from "../../../../scripts/free-port.ts";

const entries: Record<string, string> = {
  "@lapor/sdk": "index.js",
  "@lapor/sdk/challenge": "challenge/solve-challenge.js",
  "@lapor/sdk/validation": "validation.js",
  "@lapor/sdk/webhooks": "webhooks.js",
};

/** Runs `worker.js` in workerd, with the SDK of a project in which the package is installed. */
export async function serveWorker(workerd: string, project: string): Promise<{ url: string; stop(): void }> {
  const folder = join(project, "worker");
  mkdirSync(folder);
  const dist = join(project, "node_modules/@lapor/sdk/dist");
  // A worker cannot import packages, so its configuration lists all modules, which import each other by path.
  const modules = globSync("**/*.js", { cwd: dist });
  for (const file of modules) {
    const code = readFileSync(join(dist, file), "utf8");
    const toRoot = relative(dirname(file), ".") || ".";
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), code.replace('"openapi-fetch"', `"${toRoot}/openapi-fetch"`));
  }
  for (const file of ["worker.js", "rehearse.js"]) {
    const program = readFileSync(join(project, file), "utf8");
    const named = program.replace(/"(@lapor\/sdk[^"]*)"/g, (_, name) => `"./${entries[name]}"`);
    writeFileSync(join(folder, file), named);
  }
  cpSync(join(project, "node_modules/openapi-fetch/dist/index.mjs"), join(folder, "openapi-fetch"));
  const listed = ["worker.js", "rehearse.js", "openapi-fetch", ...modules].map(
    (file) => `(name = "${file}", esModule = embed "${file}")`,
  );
  const port = await freePort();
  writeFileSync(
    join(folder, "worker.capnp"),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (modules = [${listed}], compatibilityDate = "2026-01-01")),
    (name = "internet", network = (allow = ["local", "private", "public"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);`,
  );
  const child = spawn(workerd, ["serve", "worker.capnp", "--control-fd=3"], {
    cwd: folder,
    stdio: ["ignore", "inherit", "inherit", "pipe"],
    timeout: 60_000,
  });
  // workerd writes to its control descriptor when it listens, and exits without a message if it cannot.
  await Promise.race([
    once(child.stdio[3]!, "data"),
    once(child, "exit").then(() => Promise.reject(new Error("workerd ended before it listened."))),
  ]);
  return { url: `http://127.0.0.1:${port}/`, stop: () => child.kill() };
}

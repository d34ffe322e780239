// Installs the server into an empty folder, as the image does, and runs it without the workspace: `pnpm
// try:install`.
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const scratch = mkdtempSync(join(tmpdir(), "lapor-install-"));
process.once("exit", () => rmSync(scratch, { recursive: true, force: true }));
const app = join(scratch, "app");
execFileSync(process.execPath, [fileURLToPath(new URL("install.mjs", import.meta.url)), app], {
  stdio: "inherit",
});

const cli = join(app, "dist/cli.js");
const env = { PATH: process.env.PATH, LAPOR_DATA: join(scratch, "data"), LAPOR_PORT: "0" };
const lapor = (...args) =>
  execFileSync(process.execPath, [cli, ...args], { cwd: scratch, env, encoding: "utf8" });
assert.match(lapor("migrate"), /up to date\. Done: 0001-schema/);
const origin = "https://bandung.example";
const key = lapor("keys", "create", "--publishable", "--agency", "pemkot-bandung", "--origin", origin).trim();

const server = spawn(process.execPath, [cli, "serve"], {
  cwd: scratch,
  env,
  stdio: ["ignore", "pipe", "inherit"],
});
let said = "";
for await (const data of server.stdout) {
  said += data;
  if (/Files: .*\n/.test(said)) break;
}
const url = /listens on (\S+)/.exec(said)[1];
assert.equal((await fetch(`${url}/healthz`)).status, 200);
const sent = await fetch(`${url}/v1/reports`, {
  method: "POST",
  headers: {
    authorization: `Bearer ${key}`,
    "content-type": "application/json",
    "idempotency-key": crypto.randomUUID(),
  },
  body: JSON.stringify({
    classification: "complaint",
    title: "Jalan Braga berlubang",
    body: "Ada lubang besar di depan nomor 12.",
    occurredOn: "2024-03-05",
    location: { regionCode: "32.73.01.1001" },
  }),
});
assert.equal(sent.status, 201, await sent.text());
server.kill("SIGTERM");
const code = await new Promise((done) => server.once("close", done));
assert.equal(code, 0, "it stops when it is asked to");
assert.ok(!readdirSync(app).includes("src"));
console.log(
  `The server runs from a folder of its own: ${execFileSync("du", ["-sh", app], { encoding: "utf8" }).split("\t")[0]}.`,
);

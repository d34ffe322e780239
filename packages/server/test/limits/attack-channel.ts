// Starts a local channel and attacks it: `node packages/server/test/limits/attack-channel.ts [--seconds 10]
// [--parallel 64]`. For each attack, prints one line: how many honest reports were accepted and how fast, and
// what the attacker achieved.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createKey, systemClock, systemRandom } from "@lapor/channel";
import { createLapor } from "@lapor/sdk";
import { openStore } from "../../src/index.ts";
import { preparedPostgres } from "../support/prepared-postgres.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { newReport } from "../support/test-channel.ts";
import { runAttack } from "./run-attack.ts";

const { values } = parseArgs({
  options: { seconds: { type: "string", default: "10" }, parallel: { type: "string", default: "64" } },
});
const seconds = Math.min(60, Number(values.seconds));
const parallel = Math.min(256, Number(values.parallel));
const cli = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));

const undefended = {
  limits: Object.fromEntries(
    [
      "requestsPerAddress",
      "requestsPerKey",
      "lookUpsPerAddress",
      "submitsPerAddress",
      "submitsPerKey",
      "guessesPerReporter",
      "guessesPerReport",
      "guessesPerAddress",
    ].map((name) => [name, null]),
  ),
  challenge: { mode: "off" },
};

const postgres = await preparedPostgres();
const store = await openStore({ databaseUrl: postgres.url });
const parts = { store, clock: systemClock, random: systemRandom };
const secret = Buffer.from(systemRandom.bytes(32)).toString("hex");

async function serveWith(policy: object) {
  const folder = temporaryFolder();
  const policyFile = join(folder, "policy.json");
  writeFileSync(policyFile, JSON.stringify(policy));
  const environment = {
    LAPOR_PORT: "0",
    LAPOR_DATA: folder,
    DATABASE_URL: postgres.url,
    LAPOR_SECRET: secret,
    LAPOR_POLICY_FILE: policyFile,
    LAPOR_TRUSTED_PROXIES: "127.0.0.1",
  };
  const child = spawn(process.execPath, [cli, "serve"], {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "ignore"],
  });
  let output = "";
  const ended = once(child, "exit").then(() => Promise.reject(new Error(`The server ended: ${output}`)));
  const listens = new Promise<string>((resolve) => {
    child.stdout.on("data", (chunk) => {
      output += chunk;
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
      if (url) resolve(url);
    });
  });
  const url = await Promise.race([listens, ended]);
  ended.catch(() => {});
  const stop = async () => {
    child.kill("SIGTERM");
    await once(child, "exit");
  };
  return { url, stop };
}

const attacks = {
  "no attack": undefined,
  "submits from one address": { what: "submit", from: "one", parallel },
  "submits from 65,536 addresses": { what: "submit", from: "many", parallel },
  "submits from 65,536 addresses, solving": { what: "solve", from: "many", parallel },
  "guesses from one address": { what: "guess", from: "one", parallel },
  "guesses from 65,536 addresses": { what: "guess", from: "many", parallel },
} as const;

try {
  for (const [name, policy] of Object.entries({ undefended, "default policy": {} })) {
    const server = await serveWith(policy);
    for (const [attack, order] of Object.entries(attacks)) {
      // Each attack has its own key, because the previous attack has used up a part of the limits of its key.
      const { key } = await createKey(parts, {
        kind: "publishable",
        agencyId: "pemkot-bandung",
        origins: [],
      });
      const lapor = createLapor({ baseUrl: server.url, key });
      const { trackingId } = await lapor.submitReport(newReport);
      const result = await runAttack(server.url, key, seconds, 10, order && { ...order, trackingId });
      console.log(JSON.stringify({ policy: name, attack, ...result }));
    }
    await server.stop();
  }
} finally {
  await store.close();
  await postgres.stop();
}

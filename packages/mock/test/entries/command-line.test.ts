import assert from "node:assert/strict";
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createLapor } from "@lapor/sdk";

const cli = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));

/** Starts lapor-mock, runs `work` once it has printed a line that matches `last`, and stops it. */
async function serve(
  flags: string[],
  last: RegExp,
  work: (lines: string[], url: string, child: ChildProcess) => Promise<void>,
): Promise<void> {
  const child = spawn(process.execPath, [cli, "--port", "0", ...flags], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  try {
    const lines: string[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      lines.push(line);
      if (last.test(line)) break;
    }
    await work(lines, /http:\/\/\S+/.exec(lines[0] ?? "")?.[0] ?? "", child);
  } finally {
    child.kill("SIGTERM");
  }
  assert.deepEqual(await ended, [0, null]);
}

test("lapor-mock prints its address and keys, serves, and stops on a signal", async () => {
  await serve(["--now", "2026-11-24T09:00:00+07:00"], /otherPublishable/, async (lines, url) => {
    assert.ok(lines.some((line) => line.includes("sk_mock_national_admin")));
    const lapor = createLapor({ baseUrl: url, key: "pk_mock_pemkot_bandung" });
    assert.equal((await lapor.getChannel()).identity.name, "Kanal Pengaduan Pemkot Bandung");
    assert.equal((await fetch(`${url}/__lapor/state`)).status, 404);
  });
});

test("lapor-mock listens only on the given address", async () => {
  await serve(["--host", "127.0.0.2"], /mock on/, async (_, url) => {
    assert.match(url, /^http:\/\/127\.0\.0\.2:\d+$/);
    const lapor = createLapor({ baseUrl: url, key: "pk_mock_pemkot_bandung" });
    assert.equal((await lapor.getChannel()).identity.name, "Kanal Pengaduan Pemkot Bandung");
    await assert.rejects(fetch(url.replace("127.0.0.2", "127.0.0.1")));
  });
});

test("lapor-mock applies the flags for scenario, site, challenge, webhooks and the admin page", async () => {
  const flags = [
    "--scenario",
    "maintenance",
    "--origin",
    "https://bandung.example",
    "--challenge",
    "--no-local-webhooks",
    "--validate",
    "--admin",
  ];
  await serve(flags, /scenario/, async (lines, url) => {
    assert.ok(lines.some((line) => line.includes(`${url}/__lapor/`)));
    const ask = (headers = {}) =>
      fetch(`${url}/v1/channel`, { headers: { authorization: "Bearer pk_mock_pemkot_bandung", ...headers } });
    assert.equal((await ask()).status, 503);
    const put = { method: "PUT", body: JSON.stringify({ name: null }) };
    await fetch(`${url}/__lapor/scenario`, put);
    assert.equal((await (await ask()).json()).challenge, "on");
    const webhook = await fetch(`${url}/v1/webhook-endpoints`, {
      method: "POST",
      headers: { authorization: "Bearer sk_mock_pemkot_bandung_admin", "content-type": "application/json" },
      body: JSON.stringify({ url: "http://127.0.0.1:9/webhook" }),
    });
    assert.deepEqual((await webhook.json()).errors[0].pointer, "#/url");
    const responds = { method: "PUT", body: JSON.stringify({ responds: { body: {}, times: 1 } }) };
    await fetch(`${url}/__lapor/operations/getChannel`, responds);
    assert.match((await (await ask({ "accept-language": "en" })).json()).detail, /breaks the contract/);
    const elsewhere = await ask({ origin: "https://lain.example" });
    assert.equal((await elsewhere.json()).code, "origin_not_allowed");
  });
});

test("lapor-mock registers webhooks and prints their secrets", async () => {
  await serve(["--quiet", "--webhook", "http://127.0.0.1:9/webhook"], /whsec_/, async (lines) => {
    assert.equal(lines.length, 2);
    assert.match(lines[1] ?? "", /^ {2}http:\/\/127\.0\.0\.1:9\/webhook whsec_/);
  });
});

test("lapor-mock --sp4n simulates the ministry's API with the given credentials, quirks and look-up", async () => {
  const flags = ["--sp4n", "--token", "rahasia", "--quirk", "outage=0.5,3", "--look-up", "0", "--admin"];
  await serve(flags, /quirk {12}outage/, async (lines, url) => {
    assert.ok(lines.some((line) => /Authorization {4}Bearer sp4n_mock$/.test(line)));
    const { quirks, lookUpDelay } = await (await fetch(`${url}/__lapor/state`)).json();
    assert.deepEqual([quirks.outage, lookUpDelay], [{ share: 0.5, seconds: 3 }, 0]);
    await fetch(`${url}/__lapor/quirks`, { method: "PUT", body: JSON.stringify({ outage: null }) });
    const templates = (token: string) =>
      fetch(`${url}/masters/templates`, { headers: { authorization: "Bearer sp4n_mock", token } });
    assert.deepEqual([(await templates("rahasia")).status, (await templates("lain")).status], [200, 401]);
  });
});

const run = promisify(execFile);

test("lapor-mock --sp4n lists its quirks", async () => {
  const { stdout } = await run(process.execPath, [cli, "--sp4n", "--quirks"]);
  assert.match(stdout, /^ {2}late_create {10}The response is 504/m);
});

test("lapor-mock lists its scenarios", async () => {
  const { stdout } = await run(process.execPath, [cli, "--scenarios"]);
  for (const name of ["slow", "rate_limited", "offline"])
    assert.match(stdout, new RegExp(`^ {2}${name} `, "m"));
});

test("lapor-mock states the required Node version when Node is too old", async () => {
  const older = `import module, { syncBuiltinESMExports } from "node:module";
    Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.20.2" } });
    delete module.enableCompileCache;
    syncBuiltinESMExports();`;
  const preload = `data:text/javascript,${encodeURIComponent(older)}`;
  await assert.rejects(
    run(process.execPath, ["--import", preload, cli, "--scenarios"]),
    ({ code, stderr }: { code: number; stderr: string }) =>
      code === 2 && stderr === "lapor-mock needs Node 22.12 or newer. This is Node 20.20.2.\n",
  );
});

const wrong: [flags: string[], sentence: RegExp][] = [
  [["--port", "banyak"], /--port expects a whole number from 0 to 65535, not "banyak"/],
  [["--host", "kanal.example"], /--host expects an address such as/],
  // This address is reserved for documentation (RFC 5737), so no machine has it.
  [["--host", "192.0.2.1"], /192\.0\.2\.1 is not an address of this machine/],
  [["--scenario", "kebakaran"], /--scenario expects a name that --scenarios lists, not "kebakaran"/],
  [["--webhook", "ftp://penerima.example"], /--webhook expects an address such as/],
  [["--origin", "https://bandung.example/lapor"], /--origin expects a site such as/],
  [["--now", "kemarin"], /--now expects a time such as/],
  [["--sp4n", "--quirk", "hujan"], /--quirk: Unknown quirk "hujan"/],
  [["--sp4n", "--quirk", "outage=banyak"], /--quirk: The share of outage must be from 0 to 1/],
  [["--sp4n", "--look-up", "nanti"], /--look-up expects a whole number/],
  [["--sp4n", "--webhook", "http://127.0.0.1:9"], /--webhook[\s\S]*lapor-mock --sp4n: an imitation/],
  [["--gratis"], /--gratis[\s\S]*lapor-mock: a LAPOR! channel/],
];
for (const [flags, sentence] of wrong)
  test(`lapor-mock reports the invalid flag and what it expects: ${flags.join(" ")}`, async () => {
    await assert.rejects(
      run(process.execPath, [cli, ...flags]),
      (error: { code: number; stderr: string }) => error.code === 2 && sentence.test(error.stderr),
    );
  });

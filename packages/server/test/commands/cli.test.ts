import assert from "node:assert/strict";
import { once } from "node:events";
import { connect } from "node:net";
import { before, test } from "node:test";
import { formSnippet } from "@lapor/sdk/snippet";
import { startPostgres } from "../../../../scripts/postgres.ts";
import { usualPlace } from "../../src/setup/page.ts";
import { installations } from "../support/engines.ts";
import { preparedFolder } from "../support/prepared-folder.ts";
import { run } from "../support/run-cli.ts";
import { launchServer } from "../support/servers.ts";

// With PostgreSQL, a command starts in a tenth of the time it takes with PGlite.
let onPostgres: Record<string, string>;
before(async () => {
  onPostgres = (await installations.PostgreSQL()).environment;
});

test("the program reports an unknown command or option in one sentence and exits with code 2", async () => {
  const cases: [string, RegExp][] = [
    ["", /^No command was given\. Run "lapor help"/],
    ["launch", /^There is no command "launch"\. Run "lapor help"/],
    ["constructor", /^There is no command "constructor"/],
    ["serve --fast", /^Unknown option '--fast'\. Run "lapor help"/],
    ["keys", /^Choose an action: lapor keys create, list, allow, revoke, reseal or replace-secret\./],
    [
      "keys delete",
      /^There is no "lapor keys delete", only create, list, allow, revoke, reseal and replace-secret\./,
    ],
    ["keys create", /^Choose a kind of key: --publishable .* or --secret/],
    ["keys create --publishable --secret", /^Choose a kind of key/],
    ["keys create --publishable", /^Name the key's agency/],
    ["keys create --publishable --agency pemkot-bandung", /^Name the sites .*--origin https:/],
    [
      "keys create --publishable --agency pemkot-bandung --origin bandung",
      /^--origin should be .* but is "bandung"\./,
    ],
    [
      "keys create --publishable --agency pemkot-bandun --origin https://a.id",
      /Did you mean .*pemkot-bandung \(/,
    ],
    ["keys create --publishable --agency pemkot-bandung --origin https://a.id --role liaison", /has no role/],
    [
      "keys create --publishable --agency pemkot-bandung --origin https://a.id --expires 90d",
      /does not expire/,
    ],
    ["keys create --secret --role national_admin --expires soon", /--expires should be a day .*"soon"/],
    ["keys create --secret --agency pemkot-bandung", /^--role should be .* but is missing\./],
    ["keys create --secret --agency pemkot-bandung --role boss", /^--role should be .* but is "boss"\./],
    ["keys create --secret --role liaison", /^Name the key's agency/],
    ["keys create --secret --role national_admin --agency pemkot-bandung", /leave out --agency\./],
    [
      "keys create --secret --role liaison --agency pemkot-bandung --origin https://a.id",
      /leave out --origin\./,
    ],
    ["keys allow --origin https://a.id", /^Name a key: lapor keys allow ID/],
    ["keys allow 1", /^Name the sites/],
    ["keys allow 1 --origin a", /^--origin should be/],
    ["keys revoke", /^Name a key: lapor keys revoke ID\./],
    ["import-directory", /^Name a file: lapor import-directory FILE/],
    ["backup", /^Name a folder: lapor backup DIR\./],
    ["restore a b", /^Name a folder: lapor restore DIR\./],
    ["move-files", /^Name a bucket/],
  ];
  for (const [args, sentence] of cases) {
    const { code, stdout, stderr } = await run(args, onPostgres);
    assert.equal(code, 2, args);
    assert.equal(stdout, "", args);
    assert.match(stderr, sentence, args);
    assert.equal(stderr.trim().split("\n").length, 1, args);
  }
});

test("the help lists every command and setting", async () => {
  const { code, stdout } = await run("help");
  assert.equal(code, 0);
  for (const word of [
    "serve",
    "migrate",
    "keys create",
    "keys list",
    "keys revoke",
    "officers invite",
    "doctor",
    "backup",
    "restore",
    "import-directory",
    "move-files",
    "S3_ENDPOINT",
    "LAPOR_DATA",
    "DATABASE_URL",
    "LAPOR_NOTICE_FILE",
    "LAPOR_POLICY_FILE",
    "LAPOR_BOUNDARIES_FILE",
    "LAPOR_SIGN_IN_FILE",
    "LAPOR_RELAYS_FILE",
    "LAPOR_PUBLIC_PAGES",
    "LAPOR_MAP_TILES",
    "LAPOR_MAP_ATTRIBUTION",
    "mail test",
    "LAPOR_SMTP_URL",
    "LAPOR_METRICS_PORT",
    "LAPOR_LOG_LEVEL",
  ])
    assert.ok(stdout.includes(word), word);
});

test("the program reports all invalid settings at once and exits with code 1", async () => {
  const { code, stderr } = await run("serve", { LAPOR_PORT: "x", LAPOR_PUBLIC_URL: "y" });
  assert.equal(code, 1);
  assert.deepStrictEqual(
    stderr
      .trim()
      .split("\n")
      .map((line) => line.split(" ")[0]),
    ["LAPOR_PORT", "LAPOR_PUBLIC_URL"],
  );
});

test("the server creates the tables in an empty database and reports that it did", async () => {
  const empty = await startPostgres();
  const { stdout } = await run("migrate", { ...onPostgres, DATABASE_URL: empty.url });
  assert.match(stdout, /^The database \(PostgreSQL\) is up to date\. Done: 0001-schema/);
  await empty.stop();
});

test("`lapor keys` prints a new key once, lists it without its value and revokes it, and the server accepts it in between", async () => {
  const environment = { LAPOR_DATA: preparedFolder() };
  const origins = "--origin https://bandung.go.id/lapor --origin https://www.bandung.go.id";
  const made = await run(
    `keys create --publishable --agency pemkot-bandung ${origins} --label Situs`,
    environment,
  );
  assert.equal(made.code, 0, made.stderr);
  const key = made.stdout.trim();
  assert.match(key, /^pk_[0-9a-z]{20,}$/);
  assert.match(made.stderr, /shown only now/);
  const place = { agencyId: "pemkot-bandung", publishableKey: key, channelUrl: "https://kanal.example" };
  const indented = formSnippet(usualPlace(place)).trimEnd().replace(/^/gm, "  ");
  assert.ok(made.stderr.includes(indented), "the snippet of the form");
  assert.match(made.stderr, /connect-src 'self' https:\/\/kanal\.example;/);
  assert.match(made.stderr, /LAPOR_PUBLIC_URL is not set/);
  const id = /[0-9a-f-]{36}/.exec(made.stderr)?.[0] as string;
  const expiring = await run("keys create --secret --role national_admin --expires 365d", environment);
  const secret = expiring.stdout.trim();
  assert.match(secret, /^sk_/);
  assert.match(expiring.stderr, /\(secret, national triage, national_admin, until 20\d\d-\S+Z\)/);

  const listed = await run("keys list", environment);
  assert.match(
    listed.stdout,
    new RegExp(`^${id}\tvalid\tpublishable, pemkot-bandung, https://bandung.go.id https://www`),
  );
  assert.match(listed.stdout, /\tvalid until 20\d\d-\S+Z\tsecret, national triage, national_admin\t/);
  assert.ok(!listed.stdout.includes(key) && !listed.stdout.includes(secret));

  const wider = await run(`keys allow ${id} --origin https://lapor.bandung.go.id/form`, environment);
  assert.equal(
    wider.stdout,
    `Key ${id} is for https://bandung.go.id, https://www.bandung.go.id, https://lapor.bandung.go.id, from the next request on.\n`,
  );
  const wrong = await run(`keys allow ${key} --origin https://a.id`, environment);
  assert.equal(wrong.code, 1);
  assert.match(wrong.stderr, /^There is no valid key of a site/);

  const { output, url, ...server } = await launchServer(environment);
  assert.match(output.stdout, /PGlite in .*survives a killed process, but not a power cut/);
  assert.doesNotMatch(output.stdout, /No site has a key/);
  const ask = (at: string) => fetch(`${at}/v1/channel`, { headers: { authorization: `Bearer ${key}` } });
  assert.equal((await ask(url)).status, 200);

  const refused = await run("keys list", environment);
  assert.equal(refused.code, 2);
  assert.match(
    refused.stderr,
    new RegExp(`while "lapor serve" \\(process ${server.child.pid}\\).*Stop it.*or set DATABASE_URL`),
  );

  assert.equal(await server.end(), 0, output.stderr);
  const lines = output.stderr.trim().split("\n");
  const logged = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  const requests = logged.filter(({ event }) => event === "request");
  assert.deepStrictEqual(
    requests.map(({ operation, status }) => [operation, status]),
    [["getChannel", 200]],
  );

  assert.equal((await run(`keys revoke ${id}`, environment)).code, 0);
  const twice = await run(`keys revoke ${id}`, environment);
  assert.equal(twice.code, 1);
  assert.match(twice.stderr, /^There is no valid key with the id/);
  assert.match((await run("keys list", environment)).stdout, new RegExp(`^${id}\trevoked 20`));
});

test("the server starts without a key and explains how to create one, and can reopen the folder of a killed server", async () => {
  const environment = { LAPOR_DATA: preparedFolder() };
  const first = await launchServer(environment);
  assert.match(first.output.stdout, /No site has a key yet: stop this .*lapor keys create/);
  await first.end("SIGKILL");
  const second = await launchServer(environment);
  assert.equal(await second.end("SIGINT"), 0);
});

test("a second signal ends the server immediately, even while a request is still arriving", async () => {
  const args = "keys create --publishable --agency pemkot-bandung --origin https://bandung.go.id";
  const key = (await run(args, onPostgres)).stdout.trim();
  const { child, url, end } = await launchServer(onPostgres);
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on("error", () => {});
  socket.write(
    [
      "POST /v1/reports HTTP/1.1",
      "Host: localhost",
      `Authorization: Bearer ${key}`,
      "Content-Type: application/json",
      "Idempotency-Key: 0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c3d",
      "Content-Length: 500",
      "Expect: 100-continue",
      "",
      "",
    ].join("\r\n"),
  );
  const [data] = (await once(socket, "data")) as [Buffer];
  assert.match(data.toString(), /^HTTP\/1\.1 100 Continue/);
  child.kill("SIGTERM");
  assert.equal(await end("SIGINT"), 1);
});

test("the program prints its version and the help for a single command", async () => {
  assert.match((await run("--version")).stdout, /^\d+\.\d+\.\d+\S*\n$/);
  for (const [args, first] of [
    ["officers --help", "lapor officers invite --name"],
    ["officers invite --help", "lapor officers invite --name"],
    ["evidence --help", "lapor evidence --from"],
    ["setup -h", "lapor setup [--lang en]"],
    ["keys --help", "lapor keys create"],
  ] as const) {
    const { code, stdout, stderr } = await run(args);
    assert.deepEqual([code, stderr], [0, ""], args);
    assert.ok(stdout.startsWith(first), stdout);
    assert.ok(!stdout.includes("lapor help"), stdout);
  }
});

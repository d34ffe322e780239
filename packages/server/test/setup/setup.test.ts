import assert from "node:assert/strict";
import { once } from "node:events";
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, test } from "node:test";
import { SMTPServer } from "smtp-server";
import { startPostgres } from "../../../../scripts/postgres.ts";
import { readSettings } from "../../src/setup/settings-file.ts";
import { sp4nSecrets, writeMapping } from "../bridges/support/sp4n-mapping.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { folderWithDatabase, keysIn, runIn, sendAndRead, serveIn } from "./run-setup.ts";

const site = "http://localhost:8080";
const answers = ["--yes", "--agency", "pemkot-bandung", "--origin", site];
const modeOf = (path: string): number => statSync(path).mode & 0o777;
const policyIn = (folder: string) => JSON.parse(readFileSync(join(folder, "policy.json"), "utf8"));

/** Runs the setup with the same answers and an empty standard input. */
const setup = (folder: string, ...more: string[]) => runIn(folder, ["setup", ...answers, ...more]);

describe("lapor setup", () => {
  test("lapor setup creates a channel from options, and the channel shows a submitted report to the officer", async () => {
    const folder = temporaryFolder();
    const made = await setup(folder);
    assert.deepEqual([made.code, made.stderr], [0, ""], made.stdout);
    assert.deepEqual(readdirSync(folder).sort(), ["data", "environment", "policy.json", "site"]);
    assert.deepEqual(
      ["environment", "policy.json"].map((name) => modeOf(join(folder, name))),
      [0o600, 0o640],
    );
    assert.deepEqual(policyIn(folder), {
      mode: "single_agency",
      agencyId: "pemkot-bandung",
      channelName: "Kanal Pengaduan Pemkot Bandung",
      channelOperator: "Pemerintah Kota Bandung",
    });
    assert.equal("LAPOR_SECRET" in readSettings(join(folder, "environment")), false);
    const [pk = "", sk = ""] = keysIn(made.stdout);
    assert.match(pk, /^pk_/);
    assert.match(sk, /^sk_/);
    assert.equal(made.stdout.split(sk).length, 2, "a secret key is printed once");
    assert.match(
      made.stdout,
      new RegExp(
        `<lapor-form\\s+agency="pemkot-bandung"\\s+publishable-key="${pk}"\\s+base-url="http://127.0.0.1:8544"`,
      ),
    );
    assert.match(made.stdout, /^ {2}node \S+cli\.ts --env-file environment serve$/m);
    assert.ok(readFileSync(join(folder, "site/index.html"), "utf8").includes(pk));
    assert.ok(
      readFileSync(join(folder, "site/lacak.html"), "utf8").includes(
        `<lapor-status\n  publishable-key="${pk}"`,
      ),
    );

    const server = await serveIn(folder);
    assert.deepEqual(await sendAndRead(server.url, { site: pk, officer: sk }, site), {
      sent: 201,
      read: 200,
      titles: ["Jalan Braga berlubang"],
    });
    assert.equal(
      (await sendAndRead(server.url, { site: pk, officer: sk }, "https://lain.example")).sent,
      403,
    );
    assert.equal(await server.end(), 0);

    const { stdout } = await runIn(folder, ["--env-file", "environment", "doctor", "--json"]);
    const { checks } = JSON.parse(stdout) as { checks: { check: string; findings: string[] }[] };
    assert.deepEqual(
      checks.filter(({ findings }) => findings.length > 0),
      [],
    );
  });

  test("lapor setup creates a channel in mode gateway once the settings name a mapping file", async () => {
    const folder = folderWithDatabase();
    await setup(folder);
    const { LAPOR_SP4N_AUTHORIZATION, LAPOR_SP4N_TOKEN } = sp4nSecrets;
    appendFileSync(
      join(folder, "environment"),
      `LAPOR_SP4N_FILE=${writeMapping()}\nLAPOR_SP4N_AUTHORIZATION=${LAPOR_SP4N_AUTHORIZATION}\nLAPOR_SP4N_TOKEN=${LAPOR_SP4N_TOKEN}\n`,
    );
    const { code, stderr } = await setup(folder, "--replace", "--mode", "gateway");
    assert.deepEqual([code, stderr], [0, ""]);
    const { mode, agencyId } = policyIn(folder);
    assert.deepEqual([mode, agencyId], ["gateway", "pemkot-bandung"]);
  });

  test("lapor setup asks in Indonesian, lets the user choose the agency, and reads answers from a pipe", async () => {
    const folder = folderWithDatabase();
    const lines = [
      "bandung",
      "2",
      "standalone",
      "https://bandungkab.go.id, https://www.bandungkab.go.id",
      "https://kanal.bandungkab.go.id/",
      "8555",
      "",
      "",
      "Lapor Bupati",
      "",
      "y",
    ];
    const made = await runIn(folder, ["setup"], { input: `${lines.join("\n")}\n` });
    assert.deepEqual([made.code, made.stderr], [0, ""], made.stdout);
    const chosen = /^ {2}2 {2}.* \((\S+)\)$/m.exec(made.stdout)?.[1] as string;
    assert.match(made.stdout, /^Instansi yang menjalankan kanal .*: bandung$/m);
    assert.deepEqual(policyIn(folder).mode, "standalone");
    assert.equal(policyIn(folder).channelName, "Lapor Bupati");
    assert.equal("agencyId" in policyIn(folder), false);
    assert.equal(keysIn(made.stdout).length, 3, "for the site, the officers and national triage");
    const settings = readSettings(join(folder, "environment"));
    assert.deepEqual(
      [settings.LAPOR_PUBLIC_URL, settings.LAPOR_PORT, settings.LAPOR_TRUSTED_PROXIES],
      ["https://kanal.bandungkab.go.id", "8555", "127.0.0.1"],
    );
    const keys = await runIn(folder, ["--env-file", "environment", "keys", "list"]);
    assert.match(
      keys.stdout,
      new RegExp(`publishable, ${chosen}, https://bandungkab.go.id https://www.bandungkab.go.id`),
    );
  });

  test("lapor setup suggests a free port when the default is in use, and rejects an occupied one", async () => {
    const taken = createServer().listen(8544, "127.0.0.1");
    // The port only has to be in use. Another program may already use it.
    await Promise.race([once(taken, "listening"), once(taken, "error")]).catch(() => {});
    try {
      const folder = folderWithDatabase();
      const url = ["--url", "https://localhost:19640"];
      const made = await setup(folder, "--lang", "en", ...url);
      assert.deepEqual([made.code, made.stderr], [0, ""], made.stdout);
      const proposed = /^Port 8544 is used by another program\. (\d+) is free\.$/m.exec(made.stdout)?.[1];
      assert.ok(Number(proposed) > 8544);
      const settings = readSettings(join(folder, "environment"));
      assert.deepEqual([settings.LAPOR_PORT, settings.LAPOR_TRUSTED_PROXIES], [proposed, "127.0.0.1"]);
      assert.match(made.stdout, /^Officers work at https:\/\/localhost:19640\/petugas\./m);
      assert.match(
        made.stdout,
        /officers invite --agency pemkot-bandung --role agency_admin --name "Sri Wahyuni" --email sri@/,
      );
      const refused = await setup(folder, "--lang", "en", "--replace", ...url, "--port", "8544");
      assert.equal(refused.code, 1);
      assert.match(refused.stderr, /^Port 8544 is used by another program\./);
    } finally {
      taken.close();
    }
  });

  test("lapor setup rejects an unusable answer with one sentence that says what to do, and writes nothing", async () => {
    const folder = temporaryFolder();
    const file = join(folder, "file");
    writeFileSync(file, "");
    const base = ["setup", "--lang", "en", "--yes"];
    const agency = ["--agency", "pemkot-bandung"];
    const all = [...base, ...agency, "--origin", site];
    const cases: [string[], RegExp, string?][] = [
      [["setup", "--lang", "su"], /^--lang should be id or en/],
      [base, /^There is no answer for "Agency .*"\. Give it with --agency\.$/m],
      [
        ["setup", "--lang", "en", ...agency],
        /^There is no answer for "Mode"\. Give it with --mode, or take the defaults with --yes\.$/m,
        "",
      ],
      [[...base, ...agency], /^There is no answer for "Sites .*--origin\.$/m],
      [
        [...base, "--agency", "bandung"],
        /^"bandung" is not exactly one agency\. Did you mean: .*pemkot-bandung \(Pemerintah Kota Bandung\)/m,
      ],
      [[...base, "--agency", "qqqqqqq"], /^The directory has no agency "qqqqqqq"\. Type a name/m],
      [
        [...base, "--agency", "kemenpupr"],
        /^The agency "kemenpupr" ended\. Its successors: kemenpu, kemen-pkp\.$/m,
      ],
      [
        [...base, ...agency, "--mode", "gateway"],
        /^The mode "gateway" needs a mapping file .* Choose single_agency now\. .*--replace\.$/m,
      ],
      [
        [...base, ...agency, "--mode", "x"],
        /^The mode should be single_agency, standalone or gateway .* is "x"\.$/m,
      ],
      [
        [...base, ...agency, "--origin", "bandung.go.id"],
        /"bandung\.go\.id" is not\. Did you mean https:\/\/bandung\.go\.id\?$/m,
      ],
      [[...base, ...agency, "--origin", "http://bandung.go.id"], /A site is an https address/],
      [
        [...base, ...agency, "--origin", "https://bandung.go.id"],
        /^There is no answer for "Address .*--url\.$/m,
      ],
      [
        [...base, ...agency, "--origin", "https://a.go.id", "--url", "http://127.0.0.1:8544"],
        /^The channel's address should be https/m,
      ],
      [[...all, "--database", "mysql://a/b"], /^The database should be the word embedded, or a URL/m],
      [
        [...all, "--database", "postgres://u:geheim@127.0.0.1:9/x"],
        /^This database does not respond \(ECONNREFUSED\)\. Check/m,
      ],
      [[...all, "--mail", "mail.example"], /^The mail server should be the word none, or a URL/m],
      [[...all, "--mail", "smtp://127.0.0.1:9"], /^The mail server cannot be reached/m],
      [[...all, "--name", "x".repeat(121)], /^Type a text of 1 to 120 characters\.$/m],
      [[...all, "--folder", "file"], /file is not a folder that this user may write \(ENOTDIR\)/],
      [[...all, "--data", "file/data"], /file is not a folder that this user may write \(ENOTDIR\)/],
    ];
    for (const [args, sentence, input] of cases) {
      const { code, stderr } = await runIn(folder, args, input === undefined ? {} : { input });
      assert.equal(code, args.includes("su") ? 2 : 1, args.join(" "));
      assert.match(stderr, sentence);
      assert.equal(stderr.trim().split("\n").length, 1, stderr);
      assert.doesNotMatch(stderr, /geheim/);
    }
    const noConsent = ["pemkot-bandung", "1", site, "", "", "", ""].join("\n");
    const unsure = await runIn(folder, ["setup", "--lang", "en"], { input: `${noConsent}\n` });
    assert.deepEqual(
      [unsure.code, unsure.stderr],
      [1, "There is no answer whether to write it. Add --yes.\n"],
    );
    const refused = await runIn(folder, ["setup", "--lang", "en"], { input: `${noConsent}\nn\n` });
    assert.deepEqual([refused.code, refused.stderr.trim()], [130, "Stopped. Nothing was written."]);
    assert.deepEqual(readdirSync(folder), ["file"]);
  });

  test("lapor setup shows an existing set-up, changes it only on request, and keeps settings it does not manage", async () => {
    const folder = folderWithDatabase();
    const first = await setup(folder);
    const settings = join(folder, "environment");
    writeFileSync(settings, `${readFileSync(settings, "utf8")}LAPOR_LOG_LEVEL=warn\n`);
    writeFileSync(join(folder, "policy.json"), JSON.stringify({ ...policyIn(folder), contestDays: 45 }));
    chmodSync(settings, 0o644);
    const before = readFileSync(settings, "utf8");

    const again = await setup(folder);
    assert.equal(again.code, 1);
    assert.match(again.stderr, /sudah ada penyiapan, dan tidak diubah\. Tambahkan --replace/);
    assert.match(again.stdout, /Situs +http:\/\/localhost:8080/);
    const kept = await runIn(folder, ["setup"], { input: "\n" });
    assert.equal(kept.code, 0);
    assert.match(kept.stdout, /Tidak ada yang diubah\./);
    assert.equal(readFileSync(settings, "utf8"), before);

    const changed = await runIn(folder, ["setup", "--replace", "--yes", "--mode", "standalone"]);
    assert.deepEqual([changed.code, changed.stderr], [0, ""], changed.stdout);
    assert.deepEqual(
      keysIn(changed.stdout).map((key) => key.slice(0, 3)),
      ["sk_"],
      "only the key that is missing",
    );
    assert.match(changed.stdout, /2 kunci yang cocok sudah ada/);
    assert.equal(readSettings(settings).LAPOR_LOG_LEVEL, "warn");
    assert.equal(modeOf(settings), 0o600);
    assert.equal(readFileSync(`${settings}.bak`, "utf8"), before);
    assert.equal(modeOf(`${settings}.bak`), 0o600);
    assert.deepEqual(
      [policyIn(folder).mode, policyIn(folder).contestDays, policyIn(folder).agencyId],
      ["standalone", 45, undefined],
    );
    assert.ok(
      readFileSync(join(folder, "site/index.html"), "utf8").includes(keysIn(first.stdout)[0] as string),
    );
  });

  test("lapor setup leaves nothing behind when writing fails", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "site"));
    writeFileSync(join(folder, "policy.json"), JSON.stringify({ contestDays: 0 }));
    const { code, stderr } = await setup(folder, "--replace");
    assert.equal(code, 1);
    assert.match(stderr, /"contestDays" is a whole number of days/);
    assert.deepEqual(readdirSync(folder, { recursive: true }).sort(), ["policy.json", "site"]);
    assert.deepEqual(policyIn(folder), { contestDays: 0 });

    mkdirSync(join(folder, "site/lacak.html"));
    writeFileSync(join(folder, "policy.json"), "{}");
    const later = await setup(folder, "--replace");
    assert.equal(later.code, 1);
    assert.match(later.stderr, /lacak\.html tidak dapat ditulis/);
    assert.deepEqual(readdirSync(folder, { recursive: true }).sort(), [
      "policy.json",
      "site",
      "site/lacak.html",
    ]);
    assert.deepEqual(policyIn(folder), {});
  });

  test("lapor setup checks the mail server's user and password, and sets up mail with a tracking page", async () => {
    const folder = folderWithDatabase();
    const server = new SMTPServer({
      authOptional: false,
      allowInsecureAuth: true,
      hideSTARTTLS: true,
      onAuth: ({ username, password }, _, done) =>
        username === "kanal" && password === "a'b c" ? done(null, { user: "kanal" }) : done(new Error("no")),
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.server.address() as { port: number };
    const mail = (password: string) => [
      "--mail",
      `smtp://kanal:${password}@127.0.0.1:${port}`,
      "--mail-from",
      "Kanal Laporan <kanal@bandung.example>",
    ];
    const wrong = await setup(folder, ...mail("salah"));
    assert.match(wrong.stderr, /^Server email menolak nama pengguna atau sandinya\.$/m);
    const { code, stdout } = await setup(folder, ...mail("a%27b%20c"));
    await new Promise<void>((resolve) => server.close(resolve));
    assert.equal(code, 0);
    assert.doesNotMatch(stdout, /a%27b/);
    const settings = readSettings(join(folder, "environment"));
    assert.deepEqual(
      [settings.LAPOR_MAIL_FROM, settings.LAPOR_STATUS_URL],
      ["Kanal Laporan <kanal@bandung.example>", `${site}/lacak.html`],
    );
  });

  test("lapor setup creates a channel on PostgreSQL with a new secret, and later refuses that database without this secret", async () => {
    const postgres = await startPostgres();
    const folder = temporaryFolder();
    const database = ["--database", postgres.url];
    const made = await setup(folder, ...database);
    assert.deepEqual([made.code, made.stderr], [0, ""], made.stdout);
    const { LAPOR_SECRET: secret = "", DATABASE_URL: url } = readSettings(join(folder, "environment"));
    assert.equal(url, postgres.url);
    assert.equal(Buffer.from(secret, "base64").length, 32);
    assert.ok(!made.stdout.includes(secret));
    assert.equal(existsSync(join(folder, "data/database")), false);
    const [pk = "", sk = ""] = keysIn(made.stdout);
    const server = await serveIn(folder);
    assert.equal((await sendAndRead(server.url, { site: pk, officer: sk }, site)).sent, 201);
    assert.equal(await server.end(), 0);

    const other = temporaryFolder();
    const foreign = await setup(other, ...database);
    assert.equal(foreign.code, 1);
    assert.match(
      foreign.stderr,
      /^Basis data ini sudah dipakai kanal dengan rahasia lain\. Isi LAPOR_SECRET/m,
    );
    assert.deepEqual(readdirSync(other), []);
    const second = await runIn(other, ["setup", ...answers, ...database], {
      environment: { LAPOR_SECRET: secret },
    });
    assert.deepEqual([second.code, second.stderr], [0, ""], second.stdout);
    await postgres.stop();
  });
});

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { systemRandom } from "@lapor/channel";
import { createLapor } from "@lapor/sdk";
import { openStore, type RunningServer } from "../../src/index.ts";
import { freshDatabase } from "../support/prepared-postgres.ts";
import { run } from "../support/run-cli.ts";
import { serve } from "../support/servers.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { makeKey, newReport } from "../support/test-channel.ts";
import { until } from "../support/until.ts";
import { planted } from "./mail-channel.ts";
import { type Mailbox, startMailbox } from "./mailbox.ts";

const publicUrl = "https://kanal.example";
const start = (mailbox: Mailbox): Promise<RunningServer> =>
  serve({
    publicUrl,
    mail: {
      smtpUrl: `smtp://127.0.0.1:${mailbox.port}`,
      from: { name: "Kanal Laporan", address: "kanal@bandung.example" },
      perMinute: 60,
    },
  });

const submit = async ({ store, url: baseUrl }: RunningServer) =>
  createLapor({ baseUrl, key: await makeKey(store) }).submitReport({
    ...newReport,
    title: planted.title,
    body: planted.body,
    reporter: { email: "ayu@surel.example" },
  });

test("the server sends mail, and stops it after a confirmation page or a one-click POST from a mail program", async () => {
  const mailbox = await startMailbox();
  const server = await start(mailbox);
  const { trackingId } = await submit(server);
  await until(() => mailbox.arrived.length > 0);
  const [arrived] = mailbox.arrived;
  assert.equal(arrived?.mail.from?.text, '"Kanal Laporan" <kanal@bandung.example>');
  assert.match(arrived?.mail.text ?? "", /\nBuka halaman tempat Anda mengirim laporan/);
  const stopUrl = /<https:\/\/kanal\.example(\/email\/berhenti\/[\w.-]+)>/.exec(arrived?.raw ?? "")?.[1];
  assert.ok(stopUrl);
  const at = (path: string, init?: RequestInit) => fetch(server.url + path, init);

  for (let visits = 0; visits < 2; visits++) {
    const asked = await at(stopUrl);
    assert.equal(asked.status, 200);
    assert.match(
      asked.headers.get("content-security-policy") ?? "",
      /default-src 'none'.*form-action 'self'/,
    );
    const page = await asked.text();
    assert.ok(page.includes(trackingId) && page.includes('<form method="post">'));
    assert.ok(page.includes("Kanal Pengaduan Pemkot Bandung, yang dikelola Pemerintah Kota Bandung"));
  }
  const posted = await at(stopUrl, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: "List-Unsubscribe=One-Click",
  });
  assert.equal(posted.status, 200);
  assert.match(await posted.text(), /Email sudah dihentikan/);
  assert.ok(!(await (await at(stopUrl)).text()).includes("<form"));

  const addressUrl = /http[^\s"]*(\/email\/alamat\/[\w.-]+)/.exec(arrived?.mail.text ?? "")?.[1];
  assert.ok(addressUrl);
  for (const path of [addressUrl, `${addressUrl}/ya`, `${addressUrl}/tidak`]) {
    const page = await (await at(path)).text();
    const actions = [...page.matchAll(/action="([^"]*)"/g)].map(([, action = ""]) => action);
    // The links are relative, so they work even if the proxy serves the channel under another path.
    for (const base of [publicUrl, `${publicUrl}/kanal`]) {
      const posted: string[] = actions.map((action) => new URL(action, base + path).href);
      assert.deepEqual(posted, [`${base}${addressUrl}/ya`, `${base}${addressUrl}/tidak`]);
    }
    assert.ok(!page.includes("ayu@") && !page.includes(trackingId), "whoever else opens it learns nothing");
  }
  assert.match(
    await (await at(`${addressUrl}/tidak`, { method: "POST" })).text(),
    /tidak lagi mengirim email ke alamat ini/,
  );
  const silent = mailbox.arrived.length;
  await submit(server);
  await until(async () => (await server.store.readDepths(new Date())).mailsGivenUp > 0);
  assert.equal(mailbox.arrived.length, silent);
  assert.match(await (await at(`${addressUrl}/ya`, { method: "POST" })).text(), /Alamat sudah dikonfirmasi/);
  await submit(server);
  await until(() => mailbox.arrived.length > silent);
  assert.ok(!mailbox.arrived.at(-1)?.raw.includes("/email/alamat/"));
  for (const wrong of [`${addressUrl.slice(0, -1)}!`, "/email/alamat/", `${addressUrl}/ya/ya`])
    assert.equal((await at(wrong, { method: "POST" })).status, 404, wrong);

  const supporterPage = await at("/email/dukungan/x/ya", { method: "POST" });
  assert.equal(supporterPage.status, 404);
  assert.match(await supporterPage.text(), /tidak berlaku/);

  for (const wrong of ["", "x", `${stopUrl.slice(16, -1)}!`, "..%2f..%2f", "a".repeat(5000)]) {
    const refused = await at(`/email/berhenti/${wrong}`, { method: "POST" });
    assert.equal(refused.status, 404, wrong);
    assert.match(await refused.text(), /tidak berlaku/);
  }
  assert.equal((await at(stopUrl, { method: "DELETE" })).status, 405);
  await server.stop();
  await mailbox.stop();
});

test("`lapor mail test` reports whether the mail settings work", async () => {
  const mailbox = await startMailbox();
  const environment = {
    LAPOR_DATA: temporaryFolder(),
    LAPOR_PUBLIC_URL: publicUrl,
    LAPOR_SMTP_URL: `smtp://127.0.0.1:${mailbox.port}`,
    LAPOR_MAIL_FROM: "Kanal Laporan <kanal@bandung.example>",
  };
  const sent = await run("mail test ayu@surel.example", environment);
  assert.deepEqual([sent.code, sent.stderr], [0, ""]);
  assert.match(sent.stdout, /^The mail server accepted the mail\./);
  assert.deepEqual(mailbox.arrived[0]?.to, ["ayu@surel.example"]);
  mailbox.refuse({ rcptTo: () => 550 });
  const refused = await run("mail test ayu@surel.example", environment);
  assert.equal(refused.code, 1);
  assert.match(refused.stderr, /^The mail server rejected the mail \(its code is 550\)\. Check/);
  assert.ok(!refused.stderr.includes("ayu"));
  await mailbox.stop();
  const down = await run("mail test ayu@surel.example", environment);
  assert.match(down.stderr, /^The mail server could not be reached/);
  assert.equal((await run("mail test ayu", environment)).code, 2);
  assert.equal((await run("mail", environment)).code, 2);
  const { LAPOR_SMTP_URL: _, ...without } = environment;
  assert.match((await run("mail test ayu@surel.example", without)).stderr, /^LAPOR_SMTP_URL should be set/);
});

test("repeatedly killing the process loses no email and gives none a second Message-ID", async () => {
  const databaseUrl = await freshDatabase();
  const mailbox = await startMailbox();
  const script = fileURLToPath(new URL("mail-until-killed.ts", import.meta.url));
  const secret = Buffer.from(systemRandom.bytes(32)).toString("hex");
  const acknowledged: string[] = [];
  for (let round = 0; round < 3; round++) {
    const args = [script, databaseUrl, secret, `smtp://127.0.0.1:${mailbox.port}`, String(round)];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
    const enough = acknowledged.length + 12;
    for await (const line of createInterface({ input: child.stdout })) {
      acknowledged.push(line);
      if (acknowledged.length === enough) child.kill("SIGKILL");
    }
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    assert.equal(child.signalCode, "SIGKILL");
  }
  const { deliverLater } = await import("./mail-until-killed.ts");
  const store = await openStore({ databaseUrl });
  await deliverLater(store, secret, `smtp://127.0.0.1:${mailbox.port}`);
  const ids = new Map<string, Set<string>>();
  for (const { mail } of mailbox.arrived) {
    const [trackingId = ""] = /\w{3}-\w{3}-\w{3}/.exec(mail.subject ?? "") ?? [];
    ids.set(trackingId, (ids.get(trackingId) ?? new Set()).add(mail.messageId ?? ""));
  }
  assert.ok(acknowledged.length >= 36);
  for (const trackingId of acknowledged) assert.equal(ids.get(trackingId)?.size, 1, trackingId);
  await store.close();
  await mailbox.stop();
});

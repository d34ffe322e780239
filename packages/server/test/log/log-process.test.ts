import assert from "node:assert/strict";
import { test } from "node:test";
import { createLapor } from "@lapor/sdk";
import { planted } from "../mail/mail-channel.ts";
import { startMailbox } from "../mail/mailbox.ts";
import { installationAt, keyIn } from "../support/engines.ts";
import { preparedPostgres } from "../support/prepared-postgres.ts";
import { launchServer } from "../support/servers.ts";
import { adminKey, newReport, siteKey } from "../support/test-channel.ts";
import { until } from "../support/until.ts";

test("the process writes no personal data when a report is submitted, mail is rejected and the database fails", async () => {
  const postgres = await preparedPostgres();
  const mailbox = await startMailbox();
  const email = "ayu.tertanam@surel.example";
  const environment = {
    ...installationAt(postgres.url).environment,
    LAPOR_LOG_LEVEL: "debug",
    LAPOR_PUBLIC_URL: "https://kanal.example",
    LAPOR_SMTP_URL: `smtp://127.0.0.1:${mailbox.port}`,
    LAPOR_MAIL_FROM: "kanal@bandung.example",
  };
  const address = { databaseUrl: postgres.url };
  const site = await keyIn(address, { ...siteKey, origins: ["https://bandung.go.id"] });
  const officer = await keyIn(address, adminKey);
  const { url: baseUrl, output, end } = await launchServer(environment);
  const citizen = createLapor({ baseUrl, key: site, maxRetries: 0 });
  const admin = createLapor({ baseUrl, key: officer, maxRetries: 0 });
  const report = {
    ...newReport,
    title: planted.title,
    body: planted.body,
    location: { regionCode: "32.73", address: planted.address },
    reporter: { name: planted.name, email, phone: planted.phone },
  };
  // The mail server's rejection repeats the address, but the log must not.
  mailbox.refuse({ rcptTo: () => 550 });
  const { trackingId, accessCode } = await citizen.submitReport(report);
  await until(() => /"reason":"refused","status":550/.test(output.stderr));
  await citizen.getReport({ trackingId, accessCode });
  await assert.rejects(citizen.getReport({ trackingId, accessCode: "0000-0000-0000-0000" }));
  await citizen.addReply({ trackingId, accessCode }, { message: planted.answer });
  await assert.rejects(citizen.submitReport({ ...report, title: "\u0000" }));
  await admin.askReporter({ trackingId, version: 2 }, { message: planted.question });
  await fetch(`${baseUrl}/${planted.title}?nama=${planted.name}`, { headers: { cookie: planted.phone } });
  await postgres.stop();
  await assert.rejects(citizen.submitReport(report), { status: 503 });
  await assert.rejects(citizen.addReply({ trackingId, accessCode }, { message: planted.answer }), {
    status: 503,
  });
  await end();
  await mailbox.stop();

  const lines = output.stderr
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  const requests = lines.filter(({ event }) => event === "request");
  assert.ok(requests.length >= 8 && requests.every(({ at, level, requestId }) => at && level && requestId));
  const [first] = requests;
  assert.deepEqual([first?.operation, first?.status], ["submitReport", 201]);
  assert.match(String(first?.keyId), /^[0-9a-f-]{36}$/);
  assert.ok(lines.some(({ level }) => level === "error"));
  const written = output.stdout + output.stderr;
  const hidden = [...Object.values(planted), email, "tertanam", trackingId, accessCode, site, officer];
  for (const value of hidden) assert.ok(!written.toLowerCase().includes(value.toLowerCase()), value);
});

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type Mailbox, startMailbox } from "../mail/mailbox.ts";
import { installationAt } from "../support/engines.ts";
import { freshDatabase } from "../support/prepared-postgres.ts";
import { run } from "../support/run-cli.ts";

let databaseUrl: string;
let mailbox: Mailbox;
let settings: Record<string, string>;
before(async () => {
  databaseUrl = await freshDatabase();
  mailbox = await startMailbox();
  settings = {
    ...installationAt(databaseUrl).environment,
    LAPOR_PUBLIC_URL: "https://kanal.example",
    LAPOR_SMTP_URL: `smtp://127.0.0.1:${mailbox.port}`,
    LAPOR_MAIL_FROM: "kanal@bandung.example",
  };
});
after(() => mailbox.stop());

const admin = "--role agency_admin --agency pemkot-bandung";
const link = /^https:\/\/kanal\.example\/petugas\/undangan#[0-9a-z]{32}\n$/;

test("the invitation link is printed and mailed, and renewing it invalidates the old link", async () => {
  const invited = await run(`officers invite --name Sari --email Sari@bandung.example ${admin}`, settings);
  assert.equal(invited.code, 0, invited.stderr);
  assert.match(invited.stdout, link);
  assert.match(invited.stderr, /nobody else.*until 20.*also sent by mail/);
  const [mail] = mailbox.arrived;
  assert.deepEqual(mail?.to, ["Sari@bandung.example"]);
  assert.match(mail?.mail.subject ?? "", /^Undangan petugas /);
  for (const part of [mail?.mail.text, mail?.mail.html || ""])
    for (const words of ["Yth. Sari", "Pemerintah Kota Bandung", "Admin Instansi", invited.stdout.trim()])
      assert.ok(part?.includes(words), words);
  assert.doesNotMatch(mail?.raw ?? "", /List-Unsubscribe/);

  const renewed = await run("officers renew sari@BANDUNG.example", settings);
  assert.match(renewed.stdout, link);
  assert.notEqual(renewed.stdout, invited.stdout);
  const listed = await run("officers list --agency pemkot-bandung", settings);
  assert.match(
    listed.stdout,
    /^\S+\tagency_admin\tinvited, invited until 20\S+\tSari\tSari@bandung\.example\n$/,
  );
  assert.equal((await run("officers list", settings)).stdout, "");
});

test("the invitation link is printed but not reported as sent when the mail server is down", async () => {
  const down = { ...settings, LAPOR_SMTP_URL: "smtp://127.0.0.1:1" };
  const invited = await run(`officers invite --name Budi --email budi@bandung.example ${admin}`, down);
  assert.match(invited.stdout, link);
  assert.doesNotMatch(invited.stderr, /sent by mail/);
});

test("an invalid invitation is rejected with one sentence that says why", async () => {
  const invite = "officers invite --name Sari --email";
  const refused: [string, number, RegExp][] = [
    ["officers", 2, /^Choose an action: lapor officers invite, list or renew\./],
    ["officers remove", 2, /^There is no "lapor officers remove", only invite, list and renew\./],
    ["officers renew", 2, /^Name an officer by the address/],
    ["officers renew tidak@ada.example", 1, /^There is no officer with that address\./],
    ["officers invite --name Sari", 2, /^Name the officer: lapor officers invite/],
    [`${invite} a@b.example --role boss`, 2, /^--role should be one of national_admin, .* but is "boss"\./],
    [`${invite} a@b.example`, 2, /^--role should be one of .* but is missing\./],
    [`${invite} a@b.example --role liaison --agency pemkot-bandun`, 2, /^The directory has no agency/],
    [`${invite} a@b.example --role liaison`, 1, /^The role does not fit: agency_admin, liaison and/],
    [`${invite} a@b.example --role unit_officer --agency pemkot-bandung`, 1, /needs --unit\.\n$/],
    [`${invite} a@b.example ${admin} --unit Jalan`, 2, /^--unit should be an active unit/],
    [`${invite} ab ${admin}`, 1, /^--email should be an address/],
    [`${invite} sari@bandung.example ${admin}`, 1, /^Another officer has that address\./],
  ];
  for (const [args, code, sentence] of refused) {
    const result = await run(args, settings);
    assert.equal(result.code, code, args);
    assert.equal(result.stdout, "", args);
    assert.match(result.stderr, sentence, args);
    assert.equal(result.stderr.trim().split("\n").length, 1, args);
  }
});

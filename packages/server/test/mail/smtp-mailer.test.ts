import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:net";
import { after, before, test } from "node:test";
import type { MailMessage } from "@lapor/channel/store";
import fc from "fast-check";
import { createSmtpMailer, type SmtpOptions } from "../../src/mail/smtp-mailer.ts";
import { listen } from "../support/listen.ts";
import { type Mailbox, startMailbox } from "./mailbox.ts";

let mailbox: Mailbox;
before(async () => {
  mailbox = await startMailbox();
});
after(() => mailbox.stop());

const message = (to: string): MailMessage => ({
  to,
  subject: "Laporan K7M-2QF-9XK sudah diterima",
  text: "Laporan Anda sudah kami terima.\n",
  html: "<p>Laporan Anda sudah kami terima.</p>",
  messageId: "a@kanal.example",
  stopUrl: "https://kanal.example/email/berhenti/x",
  language: "id",
});

/** Text that is known to inject headers, recipients or names into mail. */
const tricks = fc.oneof(
  fc.constantFrom(
    ...["\r\nBcc: ", "\nBcc: ", "\r", "%0ABcc:", ", ", "; ", ">, <", '" <', "\u2028", "\u0000", " ", "\t"],
    ...["(comment)", "[127.0.0.1]", "=?utf-8?Q?x?=", "\u202e", "@", "group: ", "\\", "ſ", "＠"],
  ),
  fc.string({ unit: "binary", maxLength: 6 }),
);
const hostile = fc
  .array(fc.oneof(tricks, fc.constantFrom("ayu", "korban@lain.example", "@", "surel.example")), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(""));

test("no address can add a header, a recipient or a name to an email", async () => {
  const from = { name: "Kanal", address: "kanal@bandung.example" };
  const mailer = createSmtpMailer({ smtpUrl: `smtp://127.0.0.1:${mailbox.port}`, from });
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(fc.oneof(hostile, fc.emailAddress()), async (to) => {
      mailbox.arrived.length = 0;
      const attempt = await mailer.send(message(to), new AbortController().signal);
      if (!attempt.taken) {
        assert.equal(attempt.error, "no_address");
        assert.equal(mailbox.arrived.length, 0);
        return;
      }
      taken++;
      const [arrived] = mailbox.arrived;
      assert.deepEqual(arrived?.to, [to]);
      const header = (arrived?.raw.split("\r\n\r\n")[0] ?? "").replace(/\r\n(?=[ \t])/g, "");
      assert.deepEqual(
        header.match(/^[\w-]+(?=:)/gm)?.toSorted(),
        [
          ...["Auto-Submitted", "Content-Language", "Content-Type", "Date", "From", "List-Unsubscribe"],
          ...[
            "List-Unsubscribe-Post",
            "MIME-Version",
            "Message-ID",
            "Subject",
            "To",
            "X-Auto-Response-Suppress",
          ],
        ].toSorted(),
      );
      assert.ok(header.split("\r\n").includes(`To: ${to}`));
    }),
    { numRuns: 300 },
  );
  assert.ok(taken > 50);
});

test("a sender name with special characters remains a name", async () => {
  const from = { name: 'Kanal "Bandung", <x@lain.example>', address: "kanal@bandung.example" };
  const mailer = createSmtpMailer({ smtpUrl: `smtp://127.0.0.1:${mailbox.port}`, from });
  mailbox.arrived.length = 0;
  assert.deepEqual(await mailer.send(message("ayu@surel.example"), new AbortController().signal), {
    taken: true,
  });
  const [arrived] = mailbox.arrived;
  assert.equal(arrived?.from, "kanal@bandung.example");
  assert.deepEqual(
    arrived?.mail.from?.value.map(({ address }) => address),
    ["kanal@bandung.example"],
  );
});

const sender = { name: "", address: "kanal@bandung.example" };
const send = (smtpUrl: string, options: Partial<SmtpOptions> = {}) =>
  createSmtpMailer({ smtpUrl, from: sender, ...options }).send(
    message("ayu@surel.example"),
    new AbortController().signal,
  );

test("the mailer logs in over STARTTLS, but never with an untrusted certificate", async () => {
  const secured = await startMailbox({
    authOptional: false,
    disabledCommands: [],
    onAuth: ({ username, password }, _session, done) =>
      username === "kanal@x" && password === "p/w" ? done(null, { user: username }) : done(new Error("no")),
  });
  const url = (login: string) => `smtp://${login}@127.0.0.1:${secured.port}`;
  const trusting = { tls: { rejectUnauthorized: false } };
  assert.deepEqual(await send(url("kanal%40x:p%2Fw"), trusting), { taken: true });
  assert.deepEqual([secured.arrived[0]?.encrypted, secured.arrived[0]?.user], [true, "kanal@x"]);
  const wrong = await send(url("kanal%40x:wrong"), trusting);
  assert.deepEqual(wrong, { taken: false, error: "login", status: 535, forGood: false });
  const untrusted = await send(url("kanal%40x:p%2Fw"));
  assert.deepEqual(untrusted, { taken: false, error: "unreachable", status: null, forGood: false });
  await secured.stop();
});

test("the mailer never sends a password unencrypted over a network", async () => {
  let asked = 0;
  const plain = await startMailbox({
    disabledCommands: ["STARTTLS"],
    allowInsecureAuth: true,
    onAuth: (_login, _session, done) => {
      asked++;
      done(null, { user: "x" });
    },
  });
  // The name resolves to this machine, but the mailer must not treat it as local.
  const host = `0x7f.1:${plain.port}`;
  assert.deepEqual(await send(`smtp://${host}`), { taken: true });
  assert.equal((await send(`smtp://kanal:hush@${host}`)).taken, false);
  assert.equal(asked, 0);
  assert.deepEqual(await send(`smtp://kanal:hush@127.0.0.1:${plain.port}`), { taken: true });
  assert.equal(asked, 1);
  await plain.stop();
});

test("the mailer gives up on a server that accepts the connection but never responds", async () => {
  const silent = createServer();
  const port = await listen(silent);
  const attempt = await send(`smtp://127.0.0.1:${port}`, { timeoutMs: 200 });
  assert.deepEqual(attempt, { taken: false, error: "timeout", status: null, forGood: false });
  const stop = new AbortController();
  const mailer = createSmtpMailer({ smtpUrl: `smtp://127.0.0.1:${port}`, from: sender });
  const sending = mailer.send(message("ayu@surel.example"), stop.signal);
  await once(silent, "connection");
  stop.abort(new Error("stopping"));
  await assert.rejects(sending, /stopping/);
  silent.close();
});

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { systemClock } from "@lapor/channel";
import { createSuiteKeys, signInOfficer } from "@lapor/channel/testing";
import {
  type ContractTarget,
  type RequestParts,
  requestFor,
  validRequest,
} from "@lapor/openapi/contract-suite";
import { type Operation, operations } from "@lapor/openapi/operations";
import fc from "fast-check";
import { freePort } from "../../../../scripts/free-port.ts";
import { openErasureFiles } from "../../src/files/open-files.ts";
import { openStore } from "../../src/index.ts";
import { startReceiver } from "../events/webhook-receiver.ts";
import { type Arrived, startMailbox } from "../mail/mailbox.ts";
import { gather } from "../support/gather.ts";
import { freshDatabase } from "../support/prepared-postgres.ts";
import { launchServer, type ServerProcess } from "../support/servers.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { channelOn } from "../support/test-channel.ts";
import { until } from "../support/until.ts";
import { dumpOf } from "../support/with-sql.ts";
import { createPlantingTarget, type Flags, type Planted } from "./planted-reports.ts";

// This test records all output of the channel and checks it. A new operation needs a `validRequest`, without
// which the contract suite does not compile. Add any new kind of output to `others` in `walk`.

type KeyName = Exclude<keyof ContractTarget["keys"], "revoked"> | "none";

/** A response with all its output, and the key that received it. */
interface Exchange {
  operation: Operation;
  key: KeyName;
  status: number;
  headers: string;
  body: string;
}

interface Other {
  where: "log" | "webhook" | "dump" | "mail" | "journal";
  text: string;
}

/** Returns a received mail without its recipient's address, which is the reporter's own. */
const mailText = ({ raw, to, mail }: Arrived): string =>
  [raw, mail.text, mail.html, JSON.stringify(mail.headerLines)]
    .join("\n")
    .replaceAll(to.join(), "")
    .replaceAll(encodeURIComponent(to.join()), "");

const officers: readonly KeyName[] = ["agencyAdmin", "liaison", "otherAdmin", "thirdAdmin", "nationalAdmin"];

const needsCode = ({ security }: Operation): boolean =>
  security.length > 0 && security.every((schemes) => schemes.includes("accessCode"));

const isOfficers = ({ security }: Operation): boolean =>
  security.length > 0 &&
  security.flat().every((scheme) => scheme === "secretKey" || scheme === "officerSession");

/** Whether a response may reveal who sent a report. */
function mayTellIdentity({ operation, key, status }: Exchange, { anonymous, handedOver }: Planted): boolean {
  if (status >= 300) return false;
  if (operation.id === "exportReport") return true;
  if (handedOver) return false;
  return (
    !anonymous && operation.id === "getReporterIdentity" && officers.includes(key) && key !== "thirdAdmin"
  );
}

/** Whether a response may contain a report's text. */
function mayTellWords({ operation, key, status }: Exchange, { confidential, released }: Planted): boolean {
  if (status >= 300) return false;
  // These requests are sent in the session of an officer of the agency, whatever the key.
  if (
    operation.security.length > 0 &&
    operation.security.flat().every((scheme) => scheme === "officerSession")
  )
    return key === "none";
  if (!needsCode(operation) && !isOfficers(operation)) return released && !confidential;
  return key !== "thirdAdmin" && (needsCode(operation) || officers.includes(key));
}

/** The keys that can read the access log: national triage, or the agency that runs the channel alone. */
const overseers: readonly KeyName[] = ["nationalAdmin", "agencyAdmin"];

/** Whether a response may contain officers' reasons for reading an identity. */
const mayTellReason = ({ operation, key, status }: Exchange): boolean =>
  status < 300 &&
  (operation.id === "exportReport" || (operation.id === "listIdentityAccesses" && overseers.includes(key)));

function leaksOf(
  exchanges: readonly Exchange[],
  others: readonly Other[],
  planted: readonly Planted[],
): string[] {
  const leaks: string[] = [];
  for (const report of planted) {
    const kind = `${report.anonymous ? "anonymous" : "named"}${report.confidential ? " confidential" : ""}`;
    for (const exchange of exchanges) {
      const { operation, key, status, headers, body } = exchange;
      const at = `${operation.id} by ${key} (${status}) of a report ${kind}`;
      const hasIdentity = (text: string) => report.identity.some((trace) => text.includes(trace));
      if (hasIdentity(headers) || headers.includes(report.word)) leaks.push(`headers of ${at}`);
      if (hasIdentity(body) && !mayTellIdentity(exchange, report)) leaks.push(`identity in ${at}`);
      if (body.includes(report.word) && !mayTellWords(exchange, report)) leaks.push(`words in ${at}`);
      if (`${headers} ${body}`.includes(report.reason) && !mayTellReason(exchange))
        leaks.push(`reason in ${at}`);
    }
    for (const { where, text } of others) {
      if (report.identity.some((trace) => text.includes(trace))) leaks.push(`identity in ${where}, ${kind}`);
      const isStored = where === "dump" && !report.confidential;
      // Emails to supporters contain the public title.
      const isPublic = report.released && !report.confidential && text.includes("/email/dukungan/");
      if (text.includes(report.word) && !isStored && !isPublic) leaks.push(`words in ${where}, ${kind}`);
      if (text.includes(report.reason)) leaks.push(`reason in ${where}, ${kind}`);
      if (text.includes(report.accessCode)) leaks.push(`access code in ${where}`);
    }
  }
  return [...new Set(leaks)];
}

/** Starts a channel as a separate process on PostgreSQL. */
async function serve() {
  const databaseUrl = await freshDatabase();
  const mailbox = await startMailbox();
  const dataFolder = temporaryFolder();
  // The port must be known in advance, because links in responses contain it.
  const port = String(await freePort());
  const policyFile = join(dataFolder, "policy.json");
  // The walk submits more reports in a minute than an address can submit without challenges.
  const writePolicy = (policy: object) =>
    writeFileSync(policyFile, JSON.stringify({ challenge: { mode: "off" }, ...policy }));
  writePolicy({});
  const environment = {
    LAPOR_PORT: port,
    LAPOR_DATA: dataFolder,
    LAPOR_PUBLIC_URL: `http://127.0.0.1:${port}`,
    LAPOR_SMTP_URL: `smtp://127.0.0.1:${mailbox.port}`,
    LAPOR_MAIL_FROM: "kanal@bandung.example",
    LAPOR_MAIL_PER_MINUTE: "6000",
    DATABASE_URL: databaseUrl,
    LAPOR_SECRET: "ab".repeat(32),
    LAPOR_WEBHOOK_ALLOW_PRIVATE: "1",
    LAPOR_POLICY_FILE: policyFile,
  };
  const processes: ServerProcess[] = [];
  const start = async (): Promise<void> => {
    processes.push(await launchServer(environment));
  };
  await start();
  const baseUrl = environment.LAPOR_PUBLIC_URL;
  const stop = async (): Promise<void> => {
    await processes.at(-1)?.end();
  };
  const store = await openStore({ databaseUrl });
  const keys = await createSuiteKeys({ store, clock: systemClock });
  // Officers sign in through a second channel on the same database and secret, because the server runs in
  // another process.
  const beside = channelOn(store, { secret: new Uint8Array(32).fill(0xab) });
  return {
    address: { databaseUrl },
    target: {
      baseUrl,
      keys,
      fetch: (request: Request) => fetch(request),
      signIn: (officer) => signInOfficer(beside, baseUrl, officer),
    } satisfies ContractTarget,
    output: () => processes.map(({ output }) => output.stdout + output.stderr).join("\n"),
    /** Restarts as a channel of a single agency. */
    async becomeSingleAgency(): Promise<void> {
      await stop();
      writePolicy({ mode: "single_agency", agencyId: "pemkot-bandung" });
      await start();
    },
    mailbox,
    erasures: openErasureFiles({ dataFolder }),
    stop,
    end: () => mailbox.stop().finally(store.close),
  };
}

const find = (id: Operation["id"]): Operation => operations.find((one) => one.id === id) as Operation;

const openOnly: readonly string[] = [
  ...["releaseReport", "retractReport", "getPublicReport", "mergeReport"],
  ...["supportReport", "getSupport", "withdrawSupport", "reportNotSolved", "addSupportPhoto"],
  "getPublicPhoto",
];

/** Calls every operation with every key for reports with planted words, and collects all output. */
async function walk(flags: readonly Flags[]) {
  const served = await serve();
  const receiver = await startReceiver();
  const exchanges: Exchange[] = [];
  let turn = 0;
  let isOpen = false;
  const target = createPlantingTarget(served.target, () => {
    const next = flags[turn++ % flags.length] as Flags;
    return isOpen ? { ...next, confidential: false } : next;
  });
  const keys: [KeyName, string | null][] = [["none", null]];
  for (const [name, key] of Object.entries(target.keys))
    if (name !== "revoked") keys.push([name as KeyName, key]);
  const exchange = async (operation: Operation, name: KeyName, ask: RequestParts): Promise<void> => {
    const response = await target.fetch(requestFor(target, operation.id, ask));
    const headers = JSON.stringify([...response.headers]);
    exchanges.push({ operation, key: name, status: response.status, headers, body: await response.text() });
  };
  try {
    const hook = { url: receiver.url };
    const made = requestFor(target, "createWebhookEndpoint", { key: target.keys.nationalAdmin, json: hook });
    assert.equal((await target.fetch(made)).status, 201);
    for (const operation of operations) {
      // A confidential report can be neither released nor followed, so these operations succeed only for an
      // open one.
      isOpen = openOnly.includes(operation.id);
      const ask = await validRequest(target, operation.id);
      const { word } = target.planted.at(-1) ?? { word: "" };
      for (const [name, key] of keys) {
        await exchange(operation, name, { ...ask, key });
        // If the request contains text, the channel refuses it because of that text. The problem document
        // must not repeat the text.
        if (ask.json !== undefined)
          await exchange(operation, name, {
            ...ask,
            key,
            json: { title: [word], message: { word }, text: 1, none: word },
          });
      }
    }
    await served.becomeSingleAgency();
    for (let count = 0; count < 4; count++) {
      const ask = await validRequest(target, "transferReport");
      const handedOver = target.planted.at(-1);
      await exchange(find("transferReport"), "agencyAdmin", { ...ask, key: target.keys.agencyAdmin });
      if (handedOver) handedOver.handedOver = true;
    }
    await exchange(
      find("setNationalReference"),
      "agencyAdmin",
      await validRequest(target, "setNationalReference"),
    );
    // Calls every reading operation with every key and for every report, with the report's own access code.
    const reads = operations.filter(({ method, path }) => method === "GET" && !/\{(?!trackingId)/.test(path));
    for (const operation of reads)
      for (const [name, key] of keys)
        for (const { trackingId, accessCode, word } of operation.path.includes("{")
          ? target.planted.slice(-12)
          : target.planted.slice(-3)) {
          const sought = operation.parameters.some(({ name: parameter }) => parameter === "q");
          const limit = operation.parameters.some(({ name: parameter }) => parameter === "limit");
          const query = { ...(sought && { q: word }), ...(limit && { limit: 100 }) };
          const ask = { key, path: { trackingId }, ...(needsCode(operation) && { accessCode }) };
          await exchange(operation, name, { ...ask, query });
          if (sought) await exchange(operation, name, { ...ask, query: limit ? { limit: 100 } : {} });
        }
    for (let waits = 0; receiver.received.length < 5; waits++) {
      assert.ok(waits < 600, "webhooks arrive");
      await wait(50);
    }
    await until(() => served.mailbox.arrived.length >= 5);
    await served.stop();
    const noted = (await gather(served.erasures.list())).flat();
    const journal = await Promise.all(noted.map(({ key }) => served.erasures.get(key)));
    const dump = await dumpOf(served.address);
    const others: Other[] = [
      { where: "log", text: served.output() },
      ...receiver.received.map((one): Other => ({ where: "webhook", text: JSON.stringify(one) })),
      ...served.mailbox.arrived.map((one): Other => ({ where: "mail", text: mailText(one) })),
      ...noted.map(
        ({ key }, at): Other => ({ where: "journal", text: `${key} ${Buffer.from(journal[at] ?? [])}` }),
      ),
      { where: "dump", text: dump },
    ];
    return { exchanges, others, target };
  } finally {
    await served.stop();
    await receiver.stop();
    await served.end();
  }
}

test("no output reveals an anonymous reporter, or shows confidential text to anyone else", async () => {
  const someFlags = fc.array(fc.record({ anonymous: fc.boolean(), confidential: fc.boolean() }), {
    minLength: 7,
    maxLength: 7,
  });
  await fc.assert(
    fc.asyncProperty(someFlags, async (flags) => {
      const every = [false, true].flatMap((anonymous) =>
        [false, true].map((confidential) => ({ anonymous, confidential })),
      );
      const { exchanges, others, target } = await walk([...flags, ...every]);
      const { planted, fileWord } = target;
      assert.deepEqual(leaksOf(exchanges, others, planted), []);
      for (const { where, text } of others)
        assert.ok(!text.includes(fileWord), `the name of a file in ${where}`);
      // Includes emails to the officers that the walk invites. The recipient's address is removed from each
      // email.
      for (const { where, text } of others)
        for (const secret of where === "mail" ? ["@petugas.example"] : ["Rukmini ", "@petugas.example"])
          assert.ok(!text.includes(secret), `an officer in ${where}`);
      // A supporter's address occurs only in the email that asks the supporter to confirm it.
      const supporter = "@dukungan.example";
      assert.ok(others.some(({ where, text }) => where === "mail" && text.includes("/email/dukungan/")));
      for (const { where, text } of others) assert.ok(!text.includes(supporter), `a supporter in ${where}`);
      for (const { operation, headers, body } of exchanges)
        assert.ok(!`${headers} ${body}`.includes(supporter), `a supporter in ${operation.id}`);
      // Checks that the planted values do occur where they are allowed.
      const granted = new Set(
        exchanges.filter(({ status }) => status < 300).map(({ operation }) => operation.id),
      );
      assert.deepEqual(
        operations.filter(({ id }) => !granted.has(id)).map(({ id }) => id),
        [],
      );
      const told = (trace: string) => exchanges.some(({ body }) => body.includes(trace));
      const dump = others.at(-1)?.text ?? "";
      const found = {
        answers: exchanges.length,
        reports: planted.length,
        webhooks: others.filter(({ where }) => where === "webhook").length,
        mails: others.filter(({ where }) => where === "mail").length,
        erasures: others.filter(({ where }) => where === "journal").length,
        words: planted.filter(({ word }) => told(word)).length,
        named: planted.filter(({ anonymous, identity }) => !anonymous && told(identity[0] as string)).length,
        anonymous: planted.filter(({ anonymous, identity }) => anonymous && told(identity[0] as string))
          .length,
        handedOver: planted.filter(({ handedOver, word }) => handedOver && told(word)).length,
        reasons: planted.filter(({ reason }) => told(reason)).length,
        inDump: planted.filter(({ word }) => dump.includes(word)).length,
      };
      process.stdout.write(`# ${JSON.stringify(found)}\n`);
      for (const [what, count] of Object.entries(found)) assert.ok(count > 0, what);
    }),
    { numRuns: 1, endOnFailure: true },
  );
});

// Tests that the server's own texts are true in the mode of their channel: the pages that emails link to,
// problem documents, filled answer templates, and the pages of `lapor setup`.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createMemoryStore, DomainError, type Policy, problemOf } from "@lapor/channel";
import { type MailMessage, StoreUnavailable } from "@lapor/channel/store";
import { problemTexts } from "@lapor/channel/testing";
import { isLaporError, type Lapor, type SeenReport } from "@lapor/sdk";
import { type MailPages, respondToMailOptOut } from "../../src/http/mail-opt-out.ts";
import { formPage, statusPage, usualPlace } from "../../src/setup/page.ts";
import { createMailChannel } from "../mail/mail-channel.ts";

const own = {
  channelName: "Lapor Bupati",
  channelOperator: "Diskominfo Kabupaten Contoh",
  verificationTeam: "Bidang Aduan",
};
const policies = {
  standalone: { mode: "standalone", ...own },
  single_agency: { mode: "single_agency", agencyId: "pemkot-bandung", ...own },
} as const satisfies Record<string, Partial<Policy>>;
type Mode = keyof typeof policies;
const modes = Object.keys(policies) as Mode[];

/** Matches the name of the national channel, or a claim to be part of it. */
const nationalName = /SP4N|lapor\.go\.id|(?:tim|verifikasi) nasional/i;

const openChannel = (mode: Mode) =>
  createMailChannel(createMemoryStore(), { smtpUrl: "smtp://127.0.0.1:1" }, undefined, policies[mode]);

/** Returns the paths of the links in the receipt that a reporter gets by mail. */
async function linksOf(channel: Awaited<ReturnType<typeof openChannel>>): Promise<[string, string]> {
  const sent: MailMessage[] = [];
  await channel.submit("ayu@surel.example");
  const mailer = {
    async send(message: MailMessage) {
      sent.push(message);
      return { taken: true as const };
    },
  };
  await channel.mails({ mailer }).deliverDue();
  const path = (part: string): string =>
    new RegExp(`/email/${part}/[^\\s"]+`).exec(sent[0]?.text ?? "")?.[0] ?? assert.fail(`no link to ${part}`);
  return [path("berhenti"), path("alamat")];
}

async function read(channel: MailPages, path: string, method = "GET"): Promise<string> {
  const url = `https://kanal.example${path}`;
  const onError = (error: unknown): void => assert.fail(String(error));
  return (await respondToMailOptOut({ method, url }, channel, onError)).text();
}

for (const mode of modes)
  test(`the pages linked in emails name the channel and the operator, and never SP4N-LAPOR!: ${mode}`, async () => {
    const channel = await openChannel(mode);
    const [stop, address] = await linksOf(channel);
    const aboutReport = [
      await read(channel, stop),
      await read(channel, stop, "POST"),
      await read(channel, stop),
    ];
    const unavailable = {
      ...channel,
      findMailThread() {
        throw new StoreUnavailable();
      },
    };
    const others = [
      await read(channel, address),
      await read(channel, `${address}/ya`, "POST"),
      await read(channel, `${address}/tidak`, "POST"),
      await read(channel, "/email/berhenti/x"),
      await read(unavailable, stop),
    ];
    const headings = [...aboutReport, ...others].map((page) => /<h1>(.*)<\/h1>/.exec(page)?.[1]);
    assert.equal(new Set(headings).size, 6, "each kind of page was read");
    for (const page of aboutReport)
      assert.ok(page.includes(own.channelName) && page.includes(own.channelOperator), page);
    for (const page of [...aboutReport, ...others]) assert.doesNotMatch(page, nationalName);
  });

test("no error text names SP4N-LAPOR! or a national team", () => {
  for (const code of Object.keys(problemTexts) as (keyof typeof problemTexts)[])
    for (const locale of ["id", "en"] as const)
      assert.doesNotMatch(JSON.stringify(problemOf(new DomainError(code), "r", locale)), nationalName);
});

test("the pages of `lapor setup` never name SP4N-LAPOR!", () => {
  const channelUrl = "https://kanal.example";
  const place = usualPlace({ agencyId: "pemkot-bandung", publishableKey: "pk_x", channelUrl });
  assert.doesNotMatch(formPage(place, own.channelName) + statusPage(place), nationalName);
});

const message = "Kami periksa bersama petugas lapangan.";
const actions: Readonly<Record<string, (lapor: Lapor, report: SeenReport) => Promise<unknown>>> = {
  setNationalReference: (lapor, report) => lapor.setNationalReference(report, { trackingId: "9812345" }),
  startFollowUp: (lapor, report) => lapor.startFollowUp(report),
  askReporter: (lapor, report) => lapor.askReporter(report, { message }),
  closeReport: (lapor, report) => lapor.closeReport(report, { message }),
  retractReport: (lapor, report) => lapor.retractReport(report),
  assignReport: (lapor, report) => lapor.assignReport(report, { unitId: "x" }),
  transferReport: (lapor, report) => lapor.transferReport(report, { reason: "Ruas ini jalan provinsi." }),
};

/** Tries actions on a report. Resolves to the channel's messages for those that it refuses. */
async function refusals(lapor: Lapor, trackingId: string, names: readonly string[]): Promise<string[]> {
  const said: string[] = [];
  for (const name of names)
    try {
      const report = await lapor.getAgencyReport(trackingId);
      assert.ok(report.access === "full", "the report is still readable");
      await actions[name]?.(lapor, report);
    } catch (error) {
      if (!isLaporError(error)) throw error;
      said.push(String(error.detail));
    }
  return said;
}

test("in `standalone`, no error for an agency or the verification team names SP4N-LAPOR!", async () => {
  const channel = await openChannel("standalone");
  const ofAgency = (await channel.submit(undefined)).trackingId;
  const { trackingId: ofTeam } = await channel.citizen.submitReport({
    ...{ classification: "aspiration", title: "Usul kereta pagi", location: { regionCode: "32.73" } },
    body: "Mohon ditambah satu kereta pagi untuk pekerja dan pelajar.",
  });
  const said = [
    ...(await refusals(channel.admin, ofAgency, Object.keys(actions).slice(0, -1))),
    ...(await refusals(channel.national, ofTeam, Object.keys(actions))),
  ];
  assert.ok(said.length >= 10, `${said.length} actions were refused`);
  for (const text of said) assert.doesNotMatch(text, nationalName);
});

test("in `single_agency`, the error for a refused action says that SP4N-LAPOR! has the report, and names no team", async () => {
  const channel = await openChannel("single_agency");
  const { trackingId } = await channel.submit(undefined);
  assert.deepEqual(await refusals(channel.admin, trackingId, ["transferReport"]), []);
  const said = await refusals(channel.admin, trackingId, ["startFollowUp", "askReporter", "assignReport"]);
  assert.equal(said.length, 3);
  for (const text of said) {
    assert.match(text, /sudah diserahkan ke SP4N-LAPOR!/);
    assert.doesNotMatch(text, /tim verifikasi|Bidang Aduan/i);
  }
  await assert.rejects(channel.national.listAgencyReports({}), (error) => {
    assert.ok(isLaporError(error));
    assert.match(String(error.detail), /tidak memiliki tim verifikasi/);
    return true;
  });
});

const template = { name: "Diterima", text: "{trackingId} ditangani {agency}, paling lambat {dueDate}." };

/** Returns the party's answer template, filled in for a report. */
async function filled(lapor: Lapor, trackingId: string): Promise<string> {
  const { data } = await lapor.listAnswerTemplates({ trackingId });
  assert.equal(data.length, 1);
  return String(data[0]?.rendered).replace(trackingId, "Laporan");
}

test("in `standalone`, templates name the agency, or the verification team by the operator's name for it", async () => {
  const channel = await openChannel("standalone");
  for (const lapor of [channel.admin, channel.national]) await lapor.createAnswerTemplate(template);
  const { trackingId } = await channel.submit(undefined);
  assert.match(
    await filled(channel.admin, trackingId),
    /^Laporan ditangani Pemerintah Kota Bandung, paling lambat \d+ \w+ \d{4}\.$/,
  );
  await refusals(channel.admin, trackingId, ["transferReport"]);
  const ofTeam = await filled(channel.national, trackingId);
  assert.match(ofTeam, /^Laporan ditangani Bidang Aduan, paling lambat \d+ \w+ \d{4}\.$/);
  assert.doesNotMatch(ofTeam, nationalName);
});

test("in `single_agency`, templates name the agency, but no deadline once SP4N-LAPOR! has the report", async () => {
  const channel = await openChannel("single_agency");
  await channel.admin.createAnswerTemplate(template);
  const { trackingId } = await channel.submit(undefined);
  assert.match(
    await filled(channel.admin, trackingId),
    /^Laporan ditangani Pemerintah Kota Bandung, paling lambat \d+ /,
  );
  await refusals(channel.admin, trackingId, ["transferReport"]);
  // The custodian must enter the report at SP4N-LAPOR! until the report's number there is recorded.
  assert.match(await filled(channel.admin, trackingId), /Bandung, paling lambat \d+ /);
  const report = await channel.admin.getAgencyReport(trackingId);
  assert.ok(report.access === "full");
  await channel.admin.setNationalReference(report, { trackingId: "1234567" });
  assert.equal(
    await filled(channel.admin, trackingId),
    "Laporan ditangani Pemerintah Kota Bandung, paling lambat (tanpa batas waktu).",
  );
});

import type { ChannelMode, Report } from "../../schemas.gen.ts";
import { readLog } from "../events/events.ts";
import { equal, holds, includes, last } from "../support/assertion.ts";
import { act, readAsOfficer } from "../support/officer.ts";
import { type Receipt, readReport, submit } from "../support/samples/reports.ts";
import type { ContractCase, ContractTarget, Sp4nConnection } from "../support/target.ts";

const reason = "Rumah sakit ini milik pemerintah pusat.";
const update = {
  trackingId: "9812345",
  status: "Selesai",
  answer: { institution: "Kementerian Kesehatan", text: "Vaksin sudah tersedia kembali." },
};

const kindsOf = ({ timeline }: Pick<Report, "timeline">): string[] => timeline.map(({ kind }) => kind);

/**
 * Creates a case with a connection to SP4N-LAPOR! and a report that waits to be forwarded. Its agency handed
 * it over, or a gateway received it.
 */
const forwardingCase = (
  title: string,
  mode: Exclude<ChannelMode, "standalone">,
  check: (target: ContractTarget, sp4n: Sp4nConnection, receipt: Receipt) => Promise<void>,
): ContractCase => ({
  title,
  operation: "getReport",
  mode,
  needs: "connectSp4n",
  async run(target) {
    const sp4n = await target.connectSp4n?.();
    holds(sp4n, "The target has no `connectSp4n`.");
    try {
      const receipt = await submit(target);
      if (mode === "single_agency")
        await act(target, target.keys.agencyAdmin, "transferReport", receipt.trackingId, { reason });
      const { national } = await readReport(target, receipt);
      equal(national, { system: "sp4n", state: "pending" }, "getReport: national of a queued report");
      await check(target, sp4n, receipt);
    } finally {
      await sp4n.disconnect();
    }
  },
});

/** Cases about reports that the channel itself forwards to SP4N-LAPOR!. */
export const forwardingCases: ContractCase[] = [
  forwardingCase(
    "getReport shows that a report was forwarded, and its second number once SP4N-LAPOR! has told it",
    "single_agency",
    async (target, sp4n, receipt) => {
      await sp4n.send("forwarded");
      const sent = await readReport(target, receipt);
      includes(
        sent.national ?? {},
        { state: "forwarded", trackingId: undefined },
        "national: without a number",
      );
      const { kind } = last(sent.timeline, "getReport: timeline");
      const at = sent.national?.forwardedAt;
      equal(kind, "forwarded", "getReport: kind of the last entry");
      holds(at !== undefined && at === sent.national?.checkedAt, "national: expected times", sent.national);
      await sp4n.read(update);
      const own = await readReport(target, receipt);
      const { trackingId, status: ministryStatus } = update;
      includes(own.national ?? {}, { state: "forwarded", trackingId, ministryStatus }, "national");
      equal(own.national?.forwardedAt, at, "national: forwardedAt");
      holds(last(own.timeline, "getReport: timeline").message?.includes(trackingId), "expected the number");
      const officers = (await readAsOfficer(target, target.keys.agencyAdmin, receipt.trackingId)).body;
      equal(officers.national, own.national, "getAgencyReport: national");
      const { events } = await readLog(target, target.keys.agencyAdmin);
      const types = events.flatMap((event) => (event.trackingId === receipt.trackingId ? [event.type] : []));
      equal(types.filter((type) => type === "report.forwarded").length, 1, "listEvents: forwarded");
    },
  ),
  forwardingCase(
    "getReport shows an answer from SP4N-LAPOR! once, with the institution that gave it",
    "single_agency",
    async (target, sp4n, receipt) => {
      await sp4n.send("forwarded");
      await sp4n.read(update);
      await sp4n.read(update);
      const { status, timeline } = await readReport(target, receipt);
      const answers = timeline.filter(({ kind }) => kind === "answered");
      equal(
        answers.map(({ actor, message }) => ({ actor, message })),
        [{ actor: { kind: "sp4n", institution: update.answer.institution }, message: update.answer.text }],
        "getReport: answers",
      );
      equal(status, "answered", "getReport: status");
    },
  ),
  forwardingCase(
    "getReport says that it is not certain whether a report arrived, and it is not sent again",
    "single_agency",
    async (target, sp4n, receipt) => {
      await sp4n.send("unknown");
      const first = await readReport(target, receipt);
      equal(first.national, { system: "sp4n", state: "unknown" }, "getReport: national");
      equal(last(first.timeline, "getReport: timeline").kind, "forward_failed", "the last entry");
      await sp4n.send("forwarded");
      const second = await readReport(target, receipt);
      equal([second.national, kindsOf(second)], [first.national, kindsOf(first)], "getReport: afterwards");
      const { events } = await readLog(target, target.keys.agencyAdmin);
      const failed = events.filter(({ type }) => type === "report.forward_failed");
      equal(
        failed.filter((event) => event.trackingId === receipt.trackingId).length,
        1,
        "listEvents: failed",
      );
      const { trackingId } = update;
      await act(target, target.keys.agencyAdmin, "setNationalReference", receipt.trackingId, { trackingId });
      const { national } = await readReport(target, receipt);
      includes(national ?? {}, { state: "forwarded", trackingId }, "getReport: after an officer found it");
    },
  ),
  forwardingCase(
    "getReport says that SP4N-LAPOR! did not accept a report, which its agency can take back",
    "single_agency",
    async (target, sp4n, receipt) => {
      await sp4n.send("refused");
      const refused = await readReport(target, receipt);
      equal(refused.national, { system: "sp4n", state: "refused" }, "getReport: national");
      equal(last(refused.timeline, "getReport: timeline").kind, "forward_failed", "the last entry");
      await act(target, target.keys.agencyAdmin, "verifyReport", receipt.trackingId);
      const { national, responsible, status } = await readReport(target, receipt);
      equal([national, responsible.kind, status], [undefined, "agency", "assigned"], "getReport: taken back");
    },
  ),
  forwardingCase(
    "getReport of a gateway shows the second number while the agency stays responsible",
    "gateway",
    async (target, sp4n, receipt) => {
      const before = await readReport(target, receipt);
      await sp4n.send("forwarded");
      await sp4n.read(update);
      const { national, responsible, status, dueAt } = await readReport(target, receipt);
      equal(
        [responsible, status, dueAt],
        [before.responsible, before.status, before.dueAt],
        "getReport: here",
      );
      includes(national ?? {}, { state: "forwarded", trackingId: update.trackingId }, "getReport: national");
    },
  ),
];

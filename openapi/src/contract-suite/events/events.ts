import type { Event } from "../../schemas.gen.ts";
import { equal, holds, includes, last } from "../support/assertion.ts";
import { expectProblem, expectSuccess, namesParameter } from "../support/exchange.ts";
import { act, type OfficerAction, usualBody } from "../support/officer.ts";
import { actAsReporter } from "../support/reporter-actions.ts";
import { uploadPhoto } from "../support/samples/files.ts";
import {
  agencyIds,
  marker,
  newReport,
  submit,
  typingMistakes,
  undecidedReport,
} from "../support/samples/reports.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";

/** Returns all events after a cursor, and the cursor at the end. */
export async function readLog(
  target: ContractTarget,
  key: string,
  cursor?: string,
  query: Record<string, string | number> = {},
): Promise<{ events: Event[]; cursor: string }> {
  const events: Event[] = [];
  for (let at = cursor; ; ) {
    const page = { limit: 100, ...query, ...(at !== undefined && { cursor: at }) };
    const { data, nextCursor } = (await expectSuccess(target, "listEvents", { key, query: page })).body;
    events.push(...data);
    at = nextCursor;
    if (data.length === 0) return { events, cursor: nextCursor };
  }
}

const of = (events: readonly Event[], { trackingId }: { trackingId: string }): Event[] =>
  events.filter((event) => event.trackingId === trackingId);

const typesOf = (events: readonly Event[]) => events.map(({ type }) => type);

/** Cases about the event log: what it contains, and which party can read which events. */
export const eventCases: ContractCase[] = [
  {
    title: "listEvents with a tracking ID returns the events of that report to parties that can read them",
    operation: "listEvents",
    async run(target) {
      const { agencyAdmin, otherAdmin, nationalAdmin } = target.keys;
      const { trackingId } = await submit(target);
      await submit(target);
      await act(target, agencyAdmin, "verifyReport", trackingId);
      const typed = trackingId.toLowerCase().replaceAll("-", " ");
      for (const query of [{ trackingId }, { trackingId: typed }, { trackingId, limit: 1 }])
        for (const key of [agencyAdmin, nationalAdmin]) {
          const { events } = await readLog(target, key, undefined, query);
          equal(typesOf(events), ["report.submitted", "report.verified"], "listEvents: of one report");
          equal(of(events, { trackingId }), events, "listEvents: no other report");
        }
      const ofType = { trackingId, type: "report.verified" };
      const { events } = await readLog(target, agencyAdmin, undefined, ofType);
      equal(typesOf(events), ["report.verified"], "listEvents: of one report and type");
      const stranger = await readLog(target, otherAdmin, undefined, { trackingId });
      equal(stranger.events, [], "listEvents: an agency that never had the report");
    },
  },
  {
    title: "listEvents reports a mistyped tracking ID",
    operation: "listEvents",
    code: "invalid_tracking_id",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const { trackingId } = await submit(target);
      for (const mistyped of [...typingMistakes(trackingId, 1), "x"])
        await expectProblem(target, "listEvents", 400, "invalid_tracking_id", {
          key,
          query: { trackingId: mistyped },
        });
    },
  },
  {
    title: "listEvents returns each event of a report in order, with the state after the event",
    operation: "listEvents",
    async run(target) {
      const key = target.keys.liaison;
      const { cursor } = await readLog(target, key);
      const receipt = await submit(target);
      await act(target, target.keys.agencyAdmin, "verifyReport", receipt.trackingId);
      await actAsReporter(target, receipt, "addReply");
      await act(target, target.keys.agencyAdmin, "startFollowUp", receipt.trackingId);
      await act(target, target.keys.agencyAdmin, "answerReport", receipt.trackingId);
      await actAsReporter(target, receipt, "giveFeedback");
      const events = of((await readLog(target, key, cursor)).events, receipt);
      const actions = [
        "submitted",
        "verified",
        "replied",
        "follow_up_started",
        "answered",
        "confirmed",
      ] as const;
      equal(
        typesOf(events),
        actions.map((action) => `report.${action}` as const),
        "listEvents: types",
      );
      equal(
        events.map(({ version }) => version),
        [1, 2, 3, 4, 5, 6],
        "listEvents: versions",
      );
      const [first] = events;
      const { status, responsible, dueAt, dueStage } = receipt;
      includes(first ?? {}, { status, responsible, dueAt, dueStage }, "listEvents: submitted");
      includes(
        last(events, "listEvents"),
        { status: "closed", dueAt: null, dueStage: null },
        "listEvents: end",
      );
      equal(new Set(events.map(({ id }) => id)).size, 6, "listEvents: ids");
    },
  },
  {
    title: "listEvents returns the same log for any page size, and a stable cursor at the end",
    operation: "listEvents",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const { cursor } = await readLog(target, key);
      for (let count = 0; count < 5; count++) await submit(target);
      const whole = await readLog(target, key, cursor);
      holds(whole.events.length >= 5, "listEvents: expected the events since", whole.events.length);
      for (const limit of [1, 2, 3])
        equal(
          (await readLog(target, key, cursor, { limit })).events,
          whole.events,
          `listEvents: by ${limit}`,
        );
      equal((await readLog(target, key, whole.cursor)).events, [], "listEvents: nothing after the end");
      const { trackingId } = await submit(target);
      const { events } = await readLog(target, key, whole.cursor);
      holds(
        events.some((event) => event.trackingId === trackingId),
        "listEvents: what comes later comes after the end",
      );
    },
  },
  {
    title: "listEvents returns only the requested types",
    operation: "listEvents",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const { cursor } = await readLog(target, key);
      const receipt = await submit(target);
      await act(target, key, "verifyReport", receipt.trackingId);
      await act(target, key, "startFollowUp", receipt.trackingId);
      const type = "report.submitted,report.follow_up_started";
      const { events } = await readLog(target, key, cursor, { type, limit: 1 });
      equal(
        typesOf(of(events, receipt)),
        ["report.submitted", "report.follow_up_started"],
        "listEvents: types asked for",
      );
    },
  },
  {
    title:
      "listEvents shows an agency a report's events while it holds the report, and later only the transfer and the end",
    operation: "listEvents",
    async run(target) {
      const { agencyAdmin, otherAdmin, thirdAdmin, nationalAdmin } = target.keys;
      const keys = [agencyAdmin, otherAdmin, thirdAdmin, nationalAdmin];
      const before = await Promise.all(keys.map(async (key) => (await readLog(target, key)).cursor));
      const receipt = await submit(target, undecidedReport());
      await act(target, nationalAdmin, "assignReport", receipt.trackingId, { agencyId: agencyIds.own });
      const reason = { toAgencyId: agencyIds.other, reason: "Ini jalan provinsi." };
      await act(target, agencyAdmin, "transferReport", receipt.trackingId, reason);
      await act(target, otherAdmin, "verifyReport", receipt.trackingId);
      await actAsReporter(target, receipt, "addReply");
      await act(target, otherAdmin, "archiveReport", receipt.trackingId);
      await actAsReporter(target, receipt, "giveFeedback", { kind: "contest", message: "Masih berlubang." });
      const seen = await Promise.all(
        keys.map(async (key, index) =>
          typesOf(of((await readLog(target, key, before[index])).events, receipt)),
        ),
      );
      const all = [
        ...(["submitted", "assigned", "transferred", "verified"] as const),
        ...(["replied", "archived", "contested"] as const),
      ].map((kind) => `report.${kind}` as const);
      const [, assigned, transferred, , , archived] = all;
      equal(
        seen,
        [[assigned, transferred, archived], all.slice(2), [], all] as typeof seen,
        "listEvents: by agencies and national triage",
      );
    },
  },
  {
    title: "listEvents contains no text, file name or identity anywhere",
    operation: "listEvents",
    async run(target) {
      const { agencyAdmin, nationalAdmin } = target.keys;
      const starts = await Promise.all(
        [agencyAdmin, nationalAdmin].map(async (key) => (await readLog(target, key)).cursor),
      );
      const word = marker();
      const phone = `0812${String(Date.now()).slice(-8)}`;
      const { id } = await uploadPhoto(target);
      const receipt = await submit(
        target,
        newReport({
          title: `Lubang ${word}`,
          body: `Lubang besar di depan rumah ${word}`,
          attachmentIds: [id],
          location: { regionCode: "32.73", address: `Jl. ${word}` },
          reporter: { name: `Ayu ${word}`, email: `${word}@example.org`, phone },
        }),
      );
      await actAsReporter(target, receipt, "addReply", { message: `Masih ${word}` });
      const actions: OfficerAction[] = ["verifyReport", "startFollowUp", "answerReport"];
      for (const action of actions) {
        const message = `Pesan ${word}`;
        await act(target, agencyAdmin, action, receipt.trackingId, { ...usualBody[action], message });
      }
      await actAsReporter(target, receipt, "giveFeedback", { kind: "contest", message: `Belum ${word}` });
      for (const [index, key] of [agencyAdmin, nationalAdmin].entries()) {
        const events = of((await readLog(target, key, starts[index])).events, receipt);
        equal(events.length, 6, "listEvents: events");
        const text = JSON.stringify(events);
        for (const trace of [word, phone, id, receipt.accessCode])
          holds(!text.includes(trace), "no event may hold a citizen's or an officer's words");
      }
    },
  },
  {
    title:
      "listEvents begins with the oldest stored event, and refuses a cursor after which events were deleted",
    operation: "listEvents",
    code: "cursor_expired",
    needs: "passTime",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const { cursor } = await readLog(target, key);
      const old = await submit(target);
      const { cursor: later } = await readLog(target, key, cursor);
      await target.passTime?.(91 * 86_400);
      const recent = await submit(target);
      for (const gone of [cursor, btoa('{"position":0}')])
        await expectProblem(target, "listEvents", 410, "cursor_expired", { key, query: { cursor: gone } });
      const { events } = await readLog(target, key);
      equal(typesOf(of(events, recent)), ["report.submitted"], "listEvents: without a cursor");
      holds(!typesOf(of(events, old)).includes("report.submitted"), "listEvents: what is not kept");
      const since = await readLog(target, key, later);
      equal(since.events, events, "listEvents: with a cursor after which all are kept");
    },
  },
  {
    title: "listEvents names the invalid parameter",
    operation: "listEvents",
    code: "invalid_request",
    async run(target) {
      for (const [name, value] of [
        ["limit", "0"],
        ["limit", "101"],
        ["type", "report.lost"],
        ["cursor", "no such cursor"],
        ["cursor", btoa('{"position":-1}')],
      ] as const) {
        const request = { key: target.keys.agencyAdmin, query: { [name]: value } };
        namesParameter(await expectProblem(target, "listEvents", 400, "invalid_request", request), name);
      }
    },
  },
];

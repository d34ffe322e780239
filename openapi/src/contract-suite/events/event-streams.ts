import { equal, holds } from "../support/assertion.ts";
import { assertProblem, expectSuccess, type RequestParts, requestFor } from "../support/exchange.ts";
import { act } from "../support/officer.ts";
import { agencyIds, newReport, submit, undecidedReport } from "../support/samples/reports.ts";
import type { ContractCase } from "../support/target.ts";
import { openStream } from "./open-stream.ts";

const operation = "listEvents";

export const eventStreamCases: ContractCase[] = [
  {
    title: "listEvents as a stream begins now, and sends each event that the caller can read as it happens",
    operation,
    async run(target) {
      const { agencyAdmin: key, otherAdmin } = target.keys;
      await submit(target);
      const own = await openStream(target, { key });
      const other = await openStream(target, { key: otherAdmin });
      equal(own.response.status, 200, "listEvents: status");
      equal(own.response.headers.get("cache-control"), "no-store", "listEvents: Cache-Control");
      const ready = await own.next();
      equal(ready?.type, "ready", "listEvents: the first message");
      const { trackingId } = await submit(target);
      await act(target, key, "verifyReport", trackingId);
      const isVerified = (event: { trackingId: string; version: number }) =>
        event.trackingId === trackingId && event.version === 2;
      const { events } = await own.readTo(isVerified);
      const query = { cursor: ready?.id ?? "", limit: 100 };
      const { data } = (await expectSuccess(target, operation, { key, query })).body;
      equal(events, data, "listEvents: the same events as a page");
      equal(
        events.filter((event) => event.trackingId === trackingId).map(({ type }) => type),
        ["report.submitted", "report.verified"],
        "listEvents: types",
      );
      const mark = (await submit(target, newReport({ agencyId: agencyIds.other }))).trackingId;
      const seen = await other.readTo((event) => event.trackingId === mark);
      holds(
        seen.events.every((event) => event.trackingId !== trackingId),
        "listEvents: nothing of another agency",
        seen.events,
      );
      await own.close();
      await other.close();
    },
  },
  {
    title: "listEvents as a stream continues after the last message that the client received",
    operation,
    async run(target) {
      const key = target.keys.nationalAdmin;
      const first = await openStream(target, { key });
      const one = (await submit(target, undecidedReport())).trackingId;
      await first.readTo((event) => event.trackingId === one);
      const second = (await submit(target, undecidedReport())).trackingId;
      const { id } = await first.readTo((event) => event.trackingId === second);
      await first.close();
      const missed = (await submit(target, undecidedReport())).trackingId;
      for (const request of [{ headers: { "last-event-id": id ?? "" } }, { query: { cursor: id ?? "" } }]) {
        const again = await openStream(target, { key, ...request });
        const { events } = await again.readTo((event) => event.trackingId === missed);
        const repeated = events.some((event) => event.trackingId === second);
        equal(repeated, false, "listEvents: events that arrived before");
        await again.close();
      }
    },
  },
  {
    title: "listEvents as a stream refuses the same requests as a page does, before the stream begins",
    operation,
    code: "invalid_request",
    async run(target) {
      const { agencyAdmin, publishable } = target.keys;
      const headers = { accept: "text/event-stream" };
      const refused = (request: RequestParts) =>
        target.fetch(requestFor(target, operation, { headers, ...request }));
      await assertProblem(await refused({ key: publishable }), 403, "wrong_key_kind", operation);
      for (const request of [
        { headers: { ...headers, "last-event-id": "x" } },
        { query: { cursor: "x" } },
        { query: { type: "report.gone" } },
      ])
        await assertProblem(
          await refused({ key: agencyAdmin, ...request }),
          400,
          "invalid_request",
          operation,
        );
    },
  },
];

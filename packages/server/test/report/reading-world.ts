import { type Policy, runJob } from "@lapor/channel";
import type { LoggedEvent, Store } from "@lapor/channel/store";
import { keeperOf, partiesOf } from "@lapor/channel/testing";
import { type Agency, agencies, useAgencies } from "@lapor/directory";
import {
  type Asked,
  adminKey,
  channelOn,
  makeKey,
  newReport,
  requestWith,
  siteKey,
  testClock,
  unlimited,
} from "../support/test-channel.ts";
import type { Known } from "./reading-model.ts";
import { partiesNow } from "./reading-model.ts";

/**
 * The parties that transfer reports. Null is national triage. The last agency is the successor of the one
 * before it.
 */
export const readers = ["pemkot-bandung", "pemprov-jawa-barat", "kemenpu", "pemkot-cimahi", null] as const;
export type ReadingParty = (typeof readers)[number];

/** An action on one report of a run. */
export interface Move {
  report: number;
  action:
    | "verify"
    | "transfer"
    | "assign"
    | "follow-up"
    | "answer"
    | "archive"
    | "release"
    | "merge"
    | "reply"
    | "contest"
    | "withdraw"
    | "erase"
    | "wait"
    | "succeed"
    /** Switches between a channel of many agencies and one of Bandung alone. */
    | "switch";
  to: number;
  category: string;
}

const day = 86_400_000;

const endsInto = (agency: Agency): Agency =>
  agency.id === "kemenpu"
    ? { ...agency, ended: { reason: "Perpres 1/2027", successorIds: ["pemkot-cimahi"] } }
    : agency;

/** Opens a channel with a fixed clock on a store, with a key and a webhook endpoint for each party. */
export async function openReadingWorld(store: Store) {
  const clock = testClock("2026-11-24T02:00:00Z");
  const policy: Policy = { ...unlimited, agencyId: "pemkot-bandung" };
  const channel = channelOn(store, { clock, policy });
  const site = await makeKey(store, siteKey, clock);
  const keys = new Map<string | null, string>();
  const endpoints = new Map<string | null, string>();

  const ask = async (
    method: string,
    path: string,
    { key = site, ...asked }: Asked & { key?: string | undefined } = {},
  ): Promise<{ status: number; body: never }> => {
    const response = await channel.fetch(requestWith(key, `/v1${path}`, { method, ...asked }));
    const text = await response.text();
    return { status: response.status, body: (text ? JSON.parse(text) : undefined) as never };
  };

  for (const agencyId of readers) {
    const wanted =
      agencyId === null ? ({ kind: "secret", role: "national_admin" } as const) : { ...adminKey, agencyId };
    keys.set(agencyId, await makeKey(store, wanted, clock));
  }
  const openEndpoints = async (): Promise<void> => {
    for (const agencyId of readers) {
      const old = endpoints.get(agencyId);
      const key = keys.get(agencyId);
      if (old) await ask("DELETE", `/webhook-endpoints/${old}`, { key });
      const made = await ask("POST", "/webhook-endpoints", {
        key,
        body: { url: "https://penerima.example/lapor" },
      });
      endpoints.set(agencyId, (made.body as { endpoint: { id: string } }).endpoint.id);
    }
  };

  const reports: (Known & { accessCode: string })[] = [];

  /** Reads the new entries of each report's history, as the store has them. */
  const watch = async (isWaiting: boolean): Promise<void> => {
    // Reading the log assigns positions to the events and records who may read each event at that time.
    await ask("GET", "/events?limit=1", { key: keys.get("pemkot-bandung") });
    for (const known of reports) {
      const file = await store.findReport({ trackingId: known.trackingId });
      if (!file) throw new Error("The report is gone.");
      const { report, timeline } = file;
      const before = categories.get(known.trackingId) ?? null;
      for (const entry of timeline.slice(known.entries.length)) {
        const stages = { overdue: 1, escalated: 2 } as Record<string, number>;
        const escalationThen = (isWaiting ? stages[entry.kind] : undefined) ?? report.escalation;
        known.entries.push({
          ...entry,
          escalationThen,
          categoryBefore: before,
          partiesThen: partiesNow(readers),
        });
      }
      known.escalation = report.escalation;
      categories.set(known.trackingId, report.categoryId);
    }
  };
  const categories = new Map<string, string | null>();

  const holderKey = async (
    trackingId: string,
  ): Promise<{ key: string | undefined; version: number; holder: string | null }> => {
    const report = (await store.findReport({ trackingId }))?.report;
    const holder = report ? keeperOf(report) : null;
    return { key: keys.get(holder), version: report?.version ?? 0, holder };
  };

  const units = new Map<string, string>();
  const unitOf = async (agencyId: string): Promise<string> => {
    const known = units.get(agencyId);
    if (known !== undefined) return known;
    const made = await ask("POST", "/units", {
      key: keys.get(agencyId),
      body: { name: "Dinas Bina Marga" },
      headers: { "idempotency-key": agencyId },
    });
    const { id } = made.body as { id: string };
    units.set(agencyId, id);
    return id;
  };

  const officer = async (trackingId: string, action: string, body: object): Promise<void> => {
    const { key, version } = await holderKey(trackingId);
    const { status } = await ask("POST", `/agency-reports/${trackingId}/${action}`, {
      key,
      body,
      headers: { "if-match": `"${version}"` },
    });
    if (status >= 500) throw new Error(`${action} fails with ${status}.`);
  };

  return {
    keys,
    endpoints,
    reports,
    ask,
    /** Whether the channel accepts the party's keys. With only one agency there is no national triage. */
    accepts: (reader: ReadingParty): boolean => reader !== null || policy.mode === "standalone",
    /** Delivers and returns all events for the party's endpoint. Each delivery is accepted immediately. */
    async takeDeliveries(reader: ReadingParty): Promise<LoggedEvent[]> {
      const endpoint = await store.find("webhookEndpoints", { id: endpoints.get(reader) ?? "" });
      if (!endpoint) throw new Error("The endpoint is gone.");
      const claim = { now: clock.now(), until: new Date(clock.now().getTime() + 1000), limit: 2 };
      const agencyIds = partiesOf(endpoint.agencyId);
      const events: LoggedEvent[] = [];
      for (;;) {
        const claimed = await store.claimDeliveries(endpoint.id, { ...claim, agencyIds });
        if (claimed.length === 0) return events;
        for (const delivery of claimed) {
          events.push(delivery.event);
          await store.finishDelivery({ ...delivery, state: "delivered", nextAttemptAt: null });
        }
      }
    },
    /**
     * Creates reports for Bandung, the last one confidential, and endpoints that receive no earlier events.
     */
    async begin(titles: readonly string[]): Promise<void> {
      useAgencies();
      policy.mode = "standalone";
      reports.length = 0;
      await openEndpoints();
      for (const [index, title] of titles.entries()) {
        const confidential = index === titles.length - 1;
        const made = await ask("POST", "/reports", {
          body: {
            ...newReport,
            title,
            body: `Ada lubang besar, ${title}.`,
            categoryId: "jalan",
            confidential,
            reporter: { name: "Siti Saksi" },
          },
        });
        const { trackingId, accessCode } = made.body as { trackingId: string; accessCode: string };
        categories.set(trackingId, "jalan");
        reports.push({ trackingId, accessCode, confidential, escalation: 0, entries: [] });
      }
      await watch(false);
    },
    async make({ report, action, to, category }: Move): Promise<void> {
      const { trackingId, accessCode } = reports[report % reports.length] as (typeof reports)[number];
      const act = (where: string, body: object) =>
        ask("POST", `/reports/${trackingId}/${where}`, {
          body,
          headers: { "lapor-access-code": accessCode },
        });
      const message = "Kami sampaikan perkembangannya.";
      const agencyId = readers[to % 4] as string;
      clock.pass(60_000);
      if (action === "verify") await officer(trackingId, "verify", { categoryId: category });
      if (action === "transfer")
        await officer(trackingId, "transfer", {
          reason: "Bukan wewenang kami.",
          ...(to < 4 && { toAgencyId: agencyId }),
        });
      if (action === "assign") {
        const { holder } = await holderKey(trackingId);
        await officer(
          trackingId,
          "assign",
          holder === null ? { agencyId } : { unitId: await unitOf(holder) },
        );
      }
      if (action === "follow-up") await officer(trackingId, "follow-up", { message });
      if (action === "answer") await officer(trackingId, "answer", { message });
      if (action === "archive")
        await officer(trackingId, "archive", { reason: "not_public_service", message });
      if (action === "release") await officer(trackingId, "release", {});
      if (action === "merge") {
        const other = reports[(report + 1) % reports.length] as (typeof reports)[number];
        await officer(trackingId, "merge", { intoTrackingId: other.trackingId });
      }
      if (action === "reply") await act("replies", { message: "Masih berlubang." });
      if (action === "contest") await act("feedback", { kind: "contest", message: "Masih berlubang." });
      if (action === "withdraw") await act("withdraw", {});
      if (action === "erase") await act("erasure", {});
      if (action === "wait") {
        clock.pass(9 * day);
        await runJob(channel, "tick-clocks");
      }
      if (action === "switch") policy.mode = policy.mode === "standalone" ? "single_agency" : "standalone";
      if (action === "succeed") {
        useAgencies(agencies.map(endsInto));
        await runJob(channel, "follow-agencies");
      }
      await watch(action === "wait");
    },
  };
}

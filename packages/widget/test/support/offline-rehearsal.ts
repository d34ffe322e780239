import { LaporError, type NewReport, type SubmittedReport } from "@lapor/sdk";
import type { DeviceStore, StoreChange } from "../../src/offline/device-store.ts";
import type { KeptFile, KeptReport } from "../../src/offline/kept-report.ts";
import { createOutbox, type Delivery, type OutboxOptions } from "../../src/offline/outbox.ts";

export interface Words {
  body: string;
}

export const hour = 3_600_000;
export const network = () => new LaporError({ code: "network", message: "", retryable: true });
export const refusal = (code: string, status: number, fields: object[] = []) =>
  new LaporError({ code, status, message: "", fields: fields as never });

export const newReport = (body: string): NewReport => ({
  classification: "complaint",
  title: "Jalan berlubang",
  body,
  occurredOn: "2026-11-20",
  location: { address: "Jalan Braga" },
});

/** A receipt in the channel's format. */
export const someReceipt: SubmittedReport = {
  trackingId: "K7M-2QF-9XK",
  accessCode: "4F7K-9QXW-ZB2D-M8TR",
  status: "submitted",
  channel: {
    name: "Kanal Pengaduan Pemkot Bandung",
    operator: "Pemerintah Kota Bandung",
    verificationTeam: "Tim verifikasi",
    mode: "standalone",
    nationalChannel: "none",
  },
  responsible: { kind: "national_triage" },
  submittedAt: "2026-11-24T03:15:00.000Z",
  dueAt: "2026-11-27T23:59:59+07:00",
  dueStage: "national_verification",
};

export const keptFile = (id: string, more: Partial<KeptFile> = {}): KeptFile => ({
  id,
  name: `${id}.jpg`,
  type: "image/jpeg",
  bytes: new Blob([id]),
  ...more,
});

export const waiting = (body: string, more: Partial<KeptReport<Words>> = {}): KeptReport<Words> => ({
  id: "one",
  scope: "form",
  stage: "waiting",
  savedAt: 0,
  values: { body },
  files: [],
  report: newReport(body),
  ...more,
});

/** Creates a clock that the test advances. Advancing it runs the timers that become due. */
export function createClock(start: number = Date.UTC(2026, 10, 24)) {
  let time = start;
  const timers = new Set<{ at: number; work: () => void }>();
  return {
    now: () => time,
    set: (to: number) => {
      time = to;
    },
    wait: (milliseconds: number, work: () => void) => {
      const timer = { at: time + milliseconds, work };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    timers: () => [...timers].map(({ at }) => at - time),
    advance: async (milliseconds: number) => {
      time += milliseconds;
      for (const timer of [...timers]) {
        if (timer.at > time) continue;
        timers.delete(timer);
        timer.work();
      }
      await settle();
    },
  };
}

/** Waits until everything has run that does not wait for the clock. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** Waits until a condition holds. Throws if it does not hold after a while. */
export async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 50 && !isSo(); turn++) await settle();
  if (!isSo()) throw new Error(`Never came: ${isSo}`);
}

/** Creates a device that several tabs share. Each tab sees the others' changes. */
export function createDevice() {
  const records = new Map<string, KeptReport<Words>>();
  const tabs = new Set<(change: StoreChange, from: object) => void>();
  const puts: KeptReport<Words>[] = [];
  const openTab = (): DeviceStore<Words> => {
    const tab = {};
    const listeners = new Set<(change: StoreChange) => void>();
    tabs.add((change, from) => {
      for (const listener of listeners) listener({ ...change, here: from === tab });
    });
    const announce = (id?: string, stage?: KeptReport["stage"]) => {
      for (const each of tabs) each({ id, stage, here: false }, tab);
    };
    return {
      hasOthers: async (scope) => [...records.values()].some((record) => record.scope !== scope),
      list: async (scope) => [...records.values()].filter((record) => record.scope === scope),
      get: async (id) => records.get(id),
      findSent: async (trackingId) =>
        [...records.values()].filter(({ receipt }) => receipt?.trackingId === trackingId).map(({ id }) => id),
      put: async (record) => {
        records.set(record.id, record);
        puts.push(record);
        announce(record.id, record.stage);
        return true;
      },
      delete: async (id) => {
        records.delete(id);
        announce(id);
        return true;
      },
      forgetEverything: async () => {
        records.clear();
        announce();
        return true;
      },
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    };
  };
  return { records, puts, openTab };
}

/** The outcome of a request: success, a cut connection, a lost response, or an error from the channel. */
export type Fate = "fine" | "cut" | "lost" | Error;

/** Creates a channel that accepts one report per idempotency key, over a network that the test controls. */
export function createFakeChannel(now: () => number) {
  const taken = new Map<string, { text: string; at: number; receipt: SubmittedReport }>();
  const files = new Map<string, { id: string; tied: boolean }>();
  const texts: string[] = [];
  const uploads: string[] = [];
  let fate: () => Fate = () => "fine";
  const exchange = async <Answer>(signal: AbortSignal, answer: () => Answer): Promise<Answer> => {
    const what = fate();
    await settle();
    if (signal.aborted) throw new LaporError({ code: "aborted", message: "" });
    if (what === "cut") throw network();
    if (what instanceof Error) throw what;
    const value = answer();
    await settle();
    if (signal.aborted) throw new LaporError({ code: "aborted", message: "" });
    if (what === "lost") throw network();
    return value;
  };
  const submit: OutboxOptions<Words>["submit"] = (report, { idempotencyKey, signal }) => {
    const text = JSON.stringify(report);
    texts.push(text);
    return exchange(signal, () => {
      const kept = taken.get(idempotencyKey);
      if (kept && now() - kept.at < 72 * hour) {
        if (kept.text !== text) throw refusal("idempotency_key_reused", 422);
        return kept.receipt;
      }
      const fields = (report.attachmentIds ?? []).flatMap((id, index) => {
        const file = [...files.values()].find((file) => file.id === id);
        return file && !file.tied ? [] : [{ pointer: `#/attachmentIds/${index}`, code: "not_found" }];
      });
      if (fields.length) throw refusal("validation_failed", 422, fields);
      for (const file of files.values()) if (report.attachmentIds?.includes(file.id)) file.tied = true;
      const receipt = { ...someReceipt, trackingId: `T${taken.size}` };
      const key = kept ? `${idempotencyKey} again` : idempotencyKey;
      taken.set(key, { text, at: now(), receipt });
      return receipt;
    });
  };
  const upload: OutboxOptions<Words>["upload"] = ({ id }, { signal, onProgress }) => {
    uploads.push(id);
    return exchange(signal, () => {
      onProgress({ loaded: 1, total: 2 });
      const file = files.get(`tied ${id}`) ?? { id: `up-${id}`, tied: true };
      files.set(`tied ${id}`, file);
      return file;
    });
  };
  return {
    taken,
    files,
    texts,
    uploads,
    submit,
    upload,
    bodies: () => texts.map((text) => (JSON.parse(text) as NewReport).body),
    meet: (next: Fate | (() => Fate)) => {
      fate = typeof next === "function" ? next : () => next;
    },
  };
}

export function openOutbox(
  store: DeviceStore<Words>,
  clock: ReturnType<typeof createClock>,
  { submit, upload }: Pick<OutboxOptions<Words>, "submit" | "upload">,
  locks?: LockManager,
) {
  const told: (Delivery & { onDevice: boolean })[] = [];
  let wake = () => {};
  const outbox = createOutbox<Words>({
    store,
    scope: "form",
    submit,
    upload,
    now: clock.now,
    wait: clock.wait,
    random: () => 1,
    locks,
    onWake: (listener) => {
      wake = listener;
      return () => {
        wake = () => {};
      };
    },
    changed: (_, delivery, onDevice) => told.push({ ...delivery, onDevice }),
  });
  return { outbox, told, states: () => told.map(({ state }) => state), wake: () => wake() };
}

/** Implements the part of Web Locks that the form uses, shared by several tabs. */
export function createLocks(): LockManager {
  const held = new Map<string, Promise<unknown>>();
  return {
    request: async (
      name: string,
      { ifAvailable, signal }: LockOptions,
      work: (lock: Lock | null) => Promise<unknown>,
    ) => {
      if (ifAvailable && held.has(name)) return work(null);
      while (held.has(name)) await held.get(name);
      signal?.throwIfAborted();
      const working = Promise.resolve(work({ name, mode: "exclusive" }));
      held.set(
        name,
        working.catch(() => {}),
      );
      try {
        return await working;
      } finally {
        held.delete(name);
      }
    },
    query: async () => ({ held: [...held.keys()].map((name) => ({ name })) }),
  } as unknown as LockManager;
}

/** Creates a device with a tab and its outbox. `tab` opens another tab on the device. */
export const rehearseOutbox = (locks?: LockManager) => {
  const clock = createClock();
  const device = createDevice();
  const channel = createFakeChannel(clock.now);
  const tab = (submit = channel.submit) =>
    openOutbox(device.openTab(), clock, { submit, upload: channel.upload }, locks);
  const record = () => device.records.get("one")!;
  return { clock, device, channel, tab, record, ...tab() };
};

import type {
  NationalBridge,
  NationalComplaint,
  NationalReply,
  NationalUpdate,
  SendResult,
} from "../../src/store/index.ts";

/** What happens to a message sent to the fake. */
export type Fate =
  | "accepted"
  | "refused"
  | "not_sent"
  /** The message is not created in SP4N-LAPOR!, and the sender does not learn this. */
  | "lost"
  /** The message is created in SP4N-LAPOR!, but the sender does not learn this. */
  | "answer_lost"
  /** The message is created in SP4N-LAPOR!, but only when `arrive` is called. */
  | "late";

export interface FakeComplaint {
  nationalId: string;
  complaint: NationalComplaint;
  replies: NationalReply[];
  handedBack: string[];
}

/** An in-memory SP4N-LAPOR!, as a bridge sees it. */
export interface FakeSp4n extends NationalBridge {
  complaints: FakeComplaint[];
  /** The fates of the next messages. After them, every message is accepted. */
  fates: Fate[];
  /** Creates the complaints of messages with the fate `late`. */
  arrive(): void;
  /** What `read` returns about a complaint in addition to its number. */
  updates: Map<string, Partial<NationalUpdate>>;
  /** The arguments of the calls, as text. */
  calls: string[];
}

const accepted = (nationalId: string): SendResult => ({
  outcome: "accepted",
  nationalId,
  trackingId: `98${nationalId}`,
  url: null,
});

const unlearned: Partial<Record<Fate, SendResult>> = {
  refused: { outcome: "refused", error: "http_422" },
  not_sent: { outcome: "not_sent", error: "connect" },
  lost: { outcome: "unknown", error: "timeout" },
  answer_lost: { outcome: "unknown", error: "timeout" },
  late: { outcome: "unknown", error: "timeout" },
};

/** @param looksUp Whether complaints can be found by the channel's tracking ID. */
export function createFakeSp4n({ looksUp = true } = {}): FakeSp4n {
  const late: (() => void)[] = [];
  const fates: Fate[] = [];
  const complaints: FakeComplaint[] = [];
  const updates: FakeSp4n["updates"] = new Map();
  const calls: string[] = [];
  let count = 0;
  const meet = (happen: () => string): SendResult => {
    const fate = fates.shift() ?? "accepted";
    if (fate === "accepted") return accepted(happen());
    if (fate === "answer_lost") happen();
    if (fate === "late") late.push(happen);
    return unlearned[fate] as SendResult;
  };
  const find = (nationalId: string): FakeComplaint => {
    const found = complaints.find((one) => one.nationalId === nationalId);
    if (!found) throw new Error(`There is no complaint ${nationalId}.`);
    return found;
  };
  const sp4n: FakeSp4n = {
    complaints,
    fates,
    updates,
    calls,
    arrive() {
      for (const happen of late.splice(0)) happen();
    },
    async create(complaint, window) {
      calls.push(JSON.stringify(complaint));
      if (!window.mayWrite()) return { outcome: "not_sent", error: "too_late" };
      return meet(() => {
        const nationalId = `${++count}`;
        complaints.push({ nationalId, complaint, replies: [], handedBack: [] });
        return nationalId;
      });
    },
    async reply(nationalId, reply, window) {
      calls.push(JSON.stringify(reply));
      if (!window.mayWrite()) return { outcome: "not_sent", error: "too_late" };
      return meet(() => {
        find(nationalId).replies.push(reply);
        return nationalId;
      });
    },
    async handBack(nationalId, reason) {
      return meet(() => {
        find(nationalId).handedBack.push(reason);
        return nationalId;
      });
    },
    async read(nationalId) {
      return {
        trackingId: `98${nationalId}`,
        url: null,
        status: null,
        isWithUs: false,
        entries: [],
        ...updates.get(nationalId),
      };
    },
  };
  if (!looksUp) return sp4n;
  return {
    ...sp4n,
    async lookUp(trackingId) {
      const found = complaints.find(({ complaint }) => complaint.trackingId === trackingId);
      return found ? { nationalId: found.nationalId, trackingId: `98${found.nationalId}`, url: null } : null;
    },
  };
}

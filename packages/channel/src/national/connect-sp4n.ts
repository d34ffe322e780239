import type { Delivery } from "../platform/delivery-loop.ts";
import type { Clock } from "../platform/system.ts";
import type { Policy } from "../records/policy.ts";
import type { Transactions } from "../records/ports.ts";
import type { NationalUpdate, SendResult } from "./bridge.ts";
import type { NationalOptions } from "./deliver-national.ts";
import type { NationalStore, NationalTransaction } from "./store.ts";

/** The parts of the connected channel. */
interface Connected {
  channel: { createNationalDelivery(options: NationalOptions): Delivery };
  store: NationalStore & Transactions<NationalTransaction>;
  clock: Clock;
  policy: Policy;
}

/** Connects a channel to a simulated SP4N-LAPOR!, as the contract suite requires of its target. */
export async function connectSp4n({ channel, store, clock, policy }: Connected) {
  const accepted = new Set<string>();
  const errors: unknown[] = [];
  let outcome: SendResult["outcome"] = "unknown";
  let update: NationalUpdate | undefined;
  const answer = async (): Promise<SendResult> => {
    if (outcome !== "accepted") return { outcome, error: "planted" };
    const nationalId = crypto.randomUUID();
    accepted.add(nationalId);
    return { outcome, nationalId, trackingId: null, url: null };
  };
  const delivery = channel.createNationalDelivery({
    bridge: {
      create: answer,
      reply: answer,
      handBack: answer,
      async read(nationalId) {
        // Complaints that an earlier connection accepted are unknown to this one.
        if (!update || !accepted.has(nationalId)) throw new Error("not_supported");
        return update;
      },
    },
    onError: (error) => errors.push(error),
  });
  async function deliver(): Promise<void> {
    await delivery.deliverDue();
    if (errors.length > 0) throw new AggregateError(errors.splice(0));
  }
  policy.forwarding = { confidential: "withhold", sendsIdentity: false, settleAfterMs: 1_800_000 };
  return {
    async send(what: "forwarded" | "refused" | "unknown") {
      outcome = what === "forwarded" ? "accepted" : what;
      await deliver();
    },
    async read(said: { trackingId: string; status: string; answer: { institution: string; text: string } }) {
      const { trackingId, status } = said;
      const { institution: author, text } = said.answer;
      const entry = { id: "1", at: clock.now(), kind: "answer", author, text, files: [] } as const;
      update = { trackingId, url: null, status, isWithUs: false, entries: [entry] };
      for (const { report: _, ...complaint } of await store.listNationalComplaints({ limit: 1000 }))
        if (accepted.has(complaint.nationalId))
          await store.transaction((transaction) =>
            transaction.put("nationalComplaints", { ...complaint, nextReadAt: clock.now() }),
          );
      await deliver();
    },
    async disconnect() {
      delete policy.forwarding;
    },
  };
}

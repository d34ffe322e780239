import type { ForwardingRules, NationalBridge, SendResult } from "@lapor/channel/store";
import type { NationalState } from "@lapor/openapi";

/** A state that a report can reach only through the mock's bridge. */
export type BridgedState = Exclude<NationalState, "manual">;

/** The forwarding rules of the mock's bridge. */
export const mockForwarding: ForwardingRules = {
  confidential: "withhold",
  sendsIdentity: false,
  settleAfterMs: 30 * 60_000,
};

/** A simulated connection to SP4N-LAPOR!. `choose` determines the state that a report reaches there. */
export interface MockBridge extends NationalBridge {
  choose(trackingId: string, state: BridgedState): void;
}

/** Creates a bridge. Reports stay `pending` unless another state is chosen. */
export function createMockBridge(): MockBridge {
  const chosen = new Map<string, BridgedState>();
  let count = 0;
  const accepted = (): SendResult => {
    const number = `${9812344 + ++count}`;
    return { outcome: "accepted", nationalId: number, trackingId: number, url: null };
  };
  const resultOf = (state: BridgedState | undefined): SendResult => {
    if (state === "forwarded") return accepted();
    if (state === "unknown" || state === "refused") return { outcome: state, error: state };
    return { outcome: "not_sent", error: "pending" };
  };
  return {
    choose: (trackingId, state) => void chosen.set(trackingId, state),
    create: async ({ trackingId }) => resultOf(chosen.get(trackingId)),
    reply: async () => ({ outcome: "refused", error: "not_supported" }),
    handBack: async () => ({ outcome: "refused", error: "not_supported" }),
    read: () => Promise.reject(new Error("not_supported")),
  };
}

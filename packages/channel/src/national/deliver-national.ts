import { createDeliveryLoop, type Delivery, type DeliveryHost } from "../platform/delivery-loop.ts";
import type { ClaimedNationalMessage, FollowedComplaint, NationalMessage } from "../records/national.ts";
import type { NationalBridge, NationalUpdate, SendResult } from "./bridge.ts";
import { cleanBridge } from "./clean-bridge.ts";
import { type FollowContext, followComplaint, postponeRead, stopReading } from "./follow-complaint.ts";
import { type SendContext, sendMessage } from "./send-message.ts";
import {
  type LookUpResult,
  notSupported,
  settleLapsed,
  settleLookedUp,
  settleSent,
} from "./settle-message.ts";

/** The maximum number of messages in progress at once. The same maximum applies to look-ups and to reads. */
const atOnce = 3;
const leaseMs = 180_000;
/**
 * The time after its claim during which an attempt can write, in milliseconds. The rest of the lease allows
 * for clock differences.
 */
const windowMs = 120_000;

/** The host's dependencies for the bridge. */
export interface NationalOptions extends DeliveryHost {
  bridge: NationalBridge;
  /** Returns the time of a monotonic clock, in milliseconds. Default: `performance.now`. */
  monotonic?(): number;
  /** Called with each attempt's outcome. */
  onAttempt?(what: "send" | "look_up" | "read", outcome: string): void;
}

type Item =
  | { lane: "send"; message: ClaimedNationalMessage; claimedMs: number }
  | { lane: "look_up"; message: NationalMessage }
  | { lane: "read"; complaint: FollowedComplaint };

type Result =
  | { lane: "send"; result: SendResult }
  | { lane: "look_up"; result: LookUpResult }
  | { lane: "read"; update: NationalUpdate | "failed" | "not_supported" };

/**
 * Delivers queued messages to SP4N-LAPOR!, and follows the complaints there. A message is claimed in its own
 * transaction before it is sent. If the result is lost, the message becomes `unknown`, and it is not sent
 * again until that is settled. A process that was suspended for a while does not write anything afterwards,
 * because it checks two clocks right before it writes: a monotonic clock and the clock that measures leases.
 */
export function createNationalDelivery(
  context: FollowContext & SendContext,
  options: NationalOptions,
): Delivery {
  const { onError, onAttempt = () => {}, monotonic = () => performance.now() } = options;
  const bridge = cleanBridge(options.bridge);
  const { store, clock } = context;
  const sending = { ...context, bridge };

  async function send(
    { message, claimedMs }: Extract<Item, { lane: "send" }>,
    cut: AbortSignal,
  ): Promise<SendResult> {
    const lastMs = claimedMs + windowMs;
    const until = (message.leasedUntil?.getTime() ?? 0) - (leaseMs - windowMs);
    const left = Math.max(0, Math.floor(lastMs - monotonic()));
    return sendMessage(
      sending,
      message,
      {
        signal: AbortSignal.any([cut, AbortSignal.timeout(left)]),
        mayWrite: () => !cut.aborted && monotonic() < lastMs && clock.now().getTime() < until,
      },
      onError,
    );
  }

  async function lookUp({ reportId }: NationalMessage, signal: AbortSignal): Promise<LookUpResult> {
    const startedAt = clock.now();
    try {
      const file = await store.findReport({ id: reportId });
      if (!file || !bridge.lookUp) return { failed: true };
      return { match: await bridge.lookUp(file.report.trackingId, signal), startedAt };
    } catch (error) {
      onError(error);
      return { failed: true };
    }
  }

  async function attempt(item: Item, cut: AbortSignal): Promise<Result> {
    const { lane } = item;
    const signal = AbortSignal.any([cut, AbortSignal.timeout(windowMs)]);
    if (lane === "send") return { lane, result: await send(item, cut) };
    if (lane === "look_up") return { lane, result: await lookUp(item.message, signal) };
    try {
      return { lane, update: await bridge.read(item.complaint.nationalId, signal) };
    } catch (error) {
      if (error instanceof Error && error.message === notSupported) return { lane, update: notSupported };
      onError(error);
      return { lane, update: "failed" };
    }
  }

  async function finish(item: Item, result: Result, spread: number): Promise<void> {
    if (item.lane === "send" && result.lane === "send") {
      onAttempt("send", result.result.outcome);
      return settleSent(context, item.message, result.result, spread);
    }
    if (item.lane === "look_up" && result.lane === "look_up") {
      onAttempt(
        "look_up",
        "failed" in result.result ? "failed" : result.result.match ? "found" : "not_found",
      );
      return settleLookedUp(context, item.message, result.result, spread);
    }
    if (item.lane !== "read" || result.lane !== "read") return;
    const { update } = result;
    onAttempt("read", typeof update === "string" ? update : "read");
    if (update === notSupported) return stopReading(context, item.complaint);
    if (update === "failed") return postponeRead(context, item.complaint, spread);
    const signal = AbortSignal.timeout(windowMs);
    try {
      await followComplaint(context, item.complaint, update, { spread, signal });
    } catch (error) {
      onError(error);
      await postponeRead(context, item.complaint, spread);
    }
  }

  return createDeliveryLoop<Item, Result>(
    { ...options, clock, random: context.random },
    {
      atOnce,
      inBatches: false,
      leaseMs,
      async listDueLanes() {
        await settleLapsed(context);
        return bridge.lookUp ? ["send", "look_up", "read"] : ["send", "read"];
      },
      async claim(lane, slot): Promise<Item[]> {
        // The clock is read before the claim, so the time spent on a slow database counts too.
        const claimedMs = monotonic();
        if (lane === "send")
          return (await store.claimNationalMessages(slot)).map((message) => ({
            lane,
            message,
            claimedMs,
          }));
        if (lane === "look_up")
          return (await store.claimNationalLookUps(slot)).map((message) => ({ lane, message }));
        return (await store.claimNationalReads(slot)).map((complaint) => ({ lane: "read", complaint }));
      },
      attempt,
      finish: (item, result, _, spread) => finish(item, result, spread),
      // Does nothing: attempts finish with a result even when they are aborted, and the leases of unfinished
      // claims expire.
      async giveBack() {},
    },
  );
}

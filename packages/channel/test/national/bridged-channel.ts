import assert from "node:assert/strict";
import type { Policy } from "../../src/index.ts";
import type { Delivery } from "../../src/platform/delivery-loop.ts";
import { type ReportFile, verifyHistory } from "../../src/store/index.ts";
import {
  createMemoryChannel,
  type MemoryChannel,
  type Receipt,
  unlimited,
} from "../support/memory-channel.ts";
import { createFakeSp4n, type FakeSp4n } from "./fake-sp4n.ts";

/** A single-agency channel with a bridge to a fake SP4N-LAPOR!. */
export interface BridgedChannel extends MemoryChannel {
  sp4n: FakeSp4n;
  delivery: Delivery;
  errors: unknown[];
  /** Moves the clock and runs the jobs that are due then. */
  pass(minutes: number): Promise<void>;
  /** Submits a report and transfers it to SP4N-LAPOR! as the agency. */
  handOver(changes?: object): Promise<Receipt>;
  read(receipt: Pick<Receipt, "trackingId">): Promise<ReportFile>;
  /** Takes an action as the agency's administrator. */
  act(trackingId: string, action: string, body?: object, method?: string): Promise<Response>;
}

export const bridged: Policy = {
  ...unlimited,
  mode: "single_agency",
  agencyId: "pemkot-bandung",
  forwarding: { confidential: "withhold", sendsIdentity: false, settleAfterMs: 30 * 60_000 },
};

/** @param policy Changes to the policy `bridged`. */
export async function createBridgedChannel(
  policy: Partial<Policy> = {},
  sp4n: FakeSp4n = createFakeSp4n(),
): Promise<BridgedChannel> {
  const channel = await createMemoryChannel({ ...bridged, ...policy });
  const errors: unknown[] = [];
  const delivery = channel.createNationalDelivery({
    bridge: sp4n,
    monotonic: () => channel.clock.now().getTime(),
    onError: (error) => errors.push(error),
  });
  const key = await channel.officer("pemkot-bandung");
  const read = async ({ trackingId }: Pick<Receipt, "trackingId">): Promise<ReportFile> => {
    const file = await channel.store.findReport({ trackingId });
    assert.ok(file);
    assert.deepEqual(await verifyHistory(file.report, file.timeline), [], "the chain is whole");
    return file;
  };
  const act: BridgedChannel["act"] = async (trackingId, action, body = {}, method = "POST") => {
    const { report } = await read({ trackingId });
    const headers = { "if-match": `"${report.version}"` };
    return channel.call(method, `/v1/agency-reports/${trackingId}/${action}`, { key, body, headers });
  };
  return {
    ...channel,
    sp4n,
    delivery,
    errors,
    read,
    act,
    async pass(minutes) {
      channel.clock.set(new Date(channel.clock.now().getTime() + minutes * 60_000).toISOString());
      await delivery.deliverDue();
    },
    async handOver(changes) {
      const receipt = await channel.submit(changes);
      const response = await act(receipt.trackingId, "transfer", { reason: "Ini jalan nasional." });
      assert.equal(response.status, 200, await response.clone().text());
      return receipt;
    },
  };
}

export const stateOf = ({ report }: ReportFile): string | undefined => report.national?.state;

export const kindsOf = ({ timeline }: ReportFile): string[] => timeline.map(({ kind }) => kind);

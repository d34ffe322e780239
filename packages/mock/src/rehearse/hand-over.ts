import { hasOneAgency } from "@lapor/channel/store";
import type { NationalState } from "@lapor/openapi";
import { type BridgedState, mockForwarding } from "../channel/national-bridge.ts";
import type { Mock } from "../mock.ts";
import { internalsOf } from "./internals.ts";

/** A sample report that is not the responsibility of Pemkot Bandung. The person in it is invented. */
const sample = {
  classification: "complaint",
  title: "Vaksin di rumah sakit umum pusat habis",
  body: "Sudah dua minggu vaksin anak di rumah sakit umum pusat habis, dan tidak ada kabar kapan tersedia lagi.",
  occurredOn: "2026-11-20",
  location: { regionCode: "32.73" },
  reporter: { name: "Rina Hidayat" },
};

const states: readonly NationalState[] = ["manual", "pending", "sending", "unknown", "refused", "forwarded"];

/** Parses a state. Throws `RangeError` for a state that a report cannot have in SP4N-LAPOR!. */
export function readNationalState(state: unknown = "manual"): NationalState {
  const found = states.find((one) => one === state);
  if (!found) throw new RangeError(`The state should be one of ${states.join(", ")}.`);
  return found;
}

/** Moves a handed-over report into a state through the mock's bridge. */
async function bringInto(mock: Mock, trackingId: string, state: BridgedState): Promise<void> {
  const { store, clock, national } = await internalsOf(mock).opened();
  if (state === "sending") {
    const now = clock.now();
    const until = new Date(now.getTime() + 180_000);
    await store.claimNationalMessages({ now, until, limit: 1 });
    return;
  }
  national.bridge.choose(trackingId, state);
  await national.delivery.deliverDue();
}

/**
 * Submits the sample report and hands it over as the agency would (`Mock.handOver`). Any state other than
 * `manual` connects the channel to the mock's bridge from then on.
 */
export async function handOverSample(
  mock: Mock,
  sequence: number,
  state: NationalState,
): Promise<{ trackingId: string; accessCode: string }> {
  const { callChannel, policy } = internalsOf(mock);
  if (!hasOneAgency(policy))
    throw new RangeError(
      'Nothing is handed over to SP4N-LAPOR! in the mode "standalone": start the mock with `mode: "single_agency"`.',
    );
  if (state === "manual") delete policy.forwarding;
  else policy.forwarding = mockForwarding;
  const call = async (path: string, key: string, body: object, headers: object) => {
    const response = await callChannel("POST", path, key, { body, headers });
    if (!response.ok) throw new Error(`The channel refuses the sample: ${await response.text()}`);
    return response.json();
  };
  const headers = { "idempotency-key": `mock-handed-over-${sequence}` };
  const { trackingId, accessCode } = await call("/v1/reports", mock.keys.publishable, sample, headers);
  const body = { toAgencyId: "kemenkes", reason: "Rumah sakit ini milik Kementerian Kesehatan." };
  const path = `/v1/agency-reports/${trackingId}/transfer`;
  await call(path, mock.keys.agencyAdmin, body, { "if-match": '"1"' });
  if (state !== "manual") await bringInto(mock, trackingId, state);
  return { trackingId, accessCode };
}

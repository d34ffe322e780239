import { hasOneAgency } from "@lapor/channel";
import type { ChannelMock } from "../channel-mock.ts";
import { internalsOf } from "./internals.ts";

/** A sample report that is not a matter of Pemkot Bandung. The person in it is invented. */
const sample = {
  classification: "complaint",
  title: "Vaksin di rumah sakit umum pusat habis",
  body: "Sudah dua minggu vaksin anak di rumah sakit umum pusat habis, dan tidak ada kabar kapan tersedia lagi.",
  occurredOn: "2026-11-20",
  location: { regionCode: "32.73" },
  reporter: { name: "Rina Hidayat" },
};

/** Submits the sample and hands it over as the agency would (`ChannelMock.handOver`). */
export async function handOverSample(
  mock: ChannelMock,
  sequence: number,
): Promise<{ trackingId: string; accessCode: string }> {
  const { callChannel, policy } = internalsOf(mock);
  if (!hasOneAgency(policy))
    throw new RangeError(
      'Nothing is handed over to SP4N-LAPOR! in the mode "standalone": start the mock with `mode: "single_agency"`.',
    );
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
  return { trackingId, accessCode };
}

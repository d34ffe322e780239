import type { Mock } from "../mock.ts";
import { internalsOf } from "../rehearse/internals.ts";
import { ControlError } from "./control-error.ts";

/** Sample reports. The names in them are invented. */
const samples: readonly object[] = [
  {
    classification: "complaint",
    title: "Lampu jalan di Jl. Merdeka padam",
    body: "Lampu jalan di depan SDN Merdeka padam sejak seminggu lalu. Anak-anak pulang mengaji dalam gelap.",
    occurredOn: "2026-11-20",
    location: { regionCode: "32.73", address: "Jl. Merdeka, depan SDN Merdeka" },
    agencyId: "pemkot-bandung",
    reporter: { name: "Sari Dewi" },
  },
  {
    classification: "complaint",
    title: "Jembatan gantung retak di Desa Cikidang",
    body: "Pelat jembatan gantung retak dan satu tali penahan putus. Warga memutar tiga kilometer.",
    occurredOn: "2026-11-22",
    location: { regionCode: "32.17", address: "Kampung Cikidang" },
    anonymous: true,
  },
  {
    classification: "information_request",
    title: "Jadwal layanan KTP keliling bulan Desember",
    body: "Mohon informasi jadwal dan lokasi layanan KTP elektronik keliling untuk bulan Desember.",
    occurredOn: "2026-11-23",
    location: { regionCode: "32.73" },
    agencyId: "pemkot-bandung",
    reporter: { name: "Budi Hartono" },
  },
  {
    classification: "aspiration",
    title: "Halte bus ramah kursi roda di Dago",
    body: "Usul agar halte di Dago diberi bidang miring dan jarak bus ke halte dirapatkan bagi pengguna kursi roda.",
    occurredOn: "2026-11-21",
    location: { regionCode: "32.73", address: "Jl. Ir. H. Juanda" },
    agencyId: "pemkot-bandung",
    anonymous: true,
  },
];

/**
 * Creates a function that submits a report as a site would, and returns the receipt. Without a report, the
 * function submits the next sample.
 */
export function createSampleSender(mock: Mock) {
  let next = 0;
  let sent = 0;
  return async (report?: object): Promise<{ trackingId: string; accessCode: string }> => {
    const body = report ?? samples[next++ % samples.length] ?? {};
    const headers = { "idempotency-key": `mock-sample-${++sent}` };
    const response = await internalsOf(mock).callChannel("POST", "/v1/reports", mock.keys.publishable, {
      body,
      headers,
    });
    const result = await response.json();
    if (!response.ok) throw new ControlError(response.status, result);
    return result;
  };
}

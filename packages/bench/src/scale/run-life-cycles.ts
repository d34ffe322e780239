import { type Receipt, sampleReport, seededRandom, submitForReceipts } from "../server/report-requests.ts";

/** The keys of a site and of an officer of each agency. */
export interface Actors {
  siteKey: string;
  officers: readonly { agencyId: string; key: string }[];
}

/**
 * The steps of the reports. Out of ten reports, three are closed, one is transferred to national triage, and
 * four are public. The list repeats for further reports.
 */
const lives = [
  ["verify", "follow-up", "answer", "release", "close"],
  ["verify", "follow-up", "answer", "release", "close"],
  ["verify", "follow-up", "answer", "release"],
  ["verify", "transfer"],
  ["verify", "follow-up", "release"],
  ["verify"],
  ["verify", "archive"],
  [],
  ["verify", "ask-reporter"],
  ["verify", "follow-up", "answer", "contest"],
] as const;

type Step = (typeof lives)[number][number];

const bodies: Readonly<Record<Step, object>> = {
  verify: {},
  "follow-up": { message: "Petugas kami sudah ke lokasi dan menjadwalkan perbaikan minggu ini." },
  answer: { message: "Perbaikan selesai dikerjakan. Terima kasih atas laporan Anda." },
  archive: { reason: "not_public_service", message: "Laporan ini di luar layanan publik." },
  release: {},
  close: { message: "Perbaikan sudah diperiksa bersama pelapor." },
  transfer: { reason: "Ruas ini bukan wewenang kami." },
  "ask-reporter": { message: "Di depan toko apa lubang itu? Mohon kirim fotonya." },
  contest: { kind: "contest", message: "Lubang itu belum ditambal sampai hari ini." },
};

/** Submits this many reports over HTTP and takes each through its steps. */
export async function runLifeCycles(
  url: string,
  { siteKey, officers }: Actors,
  count: number,
): Promise<void> {
  const random = seededRandom(3);
  for (let index = 0; index < count; index++) {
    const officer = officers[Math.floor(index / lives.length) % officers.length];
    const report = { ...sampleReport(random), agencyId: officer?.agencyId };
    const receipts = await submitForReceipts(url, siteKey, [report]);
    const { trackingId, accessCode } = receipts[0] as Receipt;
    for (const [done, step] of (lives[index % lives.length] ?? []).entries()) {
      const [path, headers] =
        step === "contest"
          ? [
              `reports/${trackingId}/feedback`,
              { authorization: `Bearer ${siteKey}`, "lapor-access-code": accessCode },
            ]
          : [`agency-reports/${trackingId}/${step}`, { authorization: `Bearer ${officer?.key}` }];
      const response = await fetch(`${url}/v1/${path}`, {
        method: "POST",
        headers: {
          ...headers,
          "content-type": "application/json",
          "if-match": `"${done + 1}"`,
          "idempotency-key": crypto.randomUUID(),
        },
        body: JSON.stringify(bodies[step]),
      });
      if (!response.ok) throw new Error(`${step}: ${response.status} ${await response.text()}`);
    }
  }
}

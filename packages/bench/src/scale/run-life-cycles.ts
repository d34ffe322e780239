import { sampleReport, seededRandom, submitForReceipts } from "../server/report-requests.ts";

/** The actors: a site, and officers by agency. */
export interface Actors {
  siteKey: string;
  officers: readonly { agencyId: string; key: string }[];
}

/** The steps of each report, repeated: half of all reports are closed, one in eight is untouched. */
const lives = [
  ["verify", "follow-up", "answer", "close"],
  ["verify", "follow-up", "answer", "close"],
  ["verify", "follow-up", "answer"],
  ["verify", "follow-up", "answer", "close"],
  ["verify", "follow-up"],
  ["verify"],
  ["verify", "follow-up", "answer", "close"],
  [],
] as const;

const bodies: Readonly<Record<string, object>> = {
  verify: {},
  "follow-up": { message: "Petugas kami sudah ke lokasi dan menjadwalkan perbaikan minggu ini." },
  answer: { message: "Perbaikan selesai dikerjakan. Terima kasih atas laporan Anda." },
  close: { message: "Perbaikan sudah diperiksa bersama pelapor." },
};

/** Takes this many reports through their lives over HTTP. */
export async function runLifeCycles(
  url: string,
  { siteKey, officers }: Actors,
  count: number,
): Promise<void> {
  const random = seededRandom(3);
  for (let index = 0; index < count; index++) {
    const officer = officers[Math.floor(index / lives.length) % officers.length];
    const report = { ...sampleReport(random), agencyId: officer?.agencyId };
    const [receipt] = await submitForReceipts(url, siteKey, [report]);
    for (const [done, step] of (lives[index % lives.length] ?? []).entries()) {
      const response = await fetch(`${url}/v1/agency-reports/${receipt?.trackingId}/${step}`, {
        method: "POST",
        headers: {
          authorization: `Bearer ${officer?.key}`,
          "content-type": "application/json",
          "if-match": `"${done + 1}"`,
        },
        body: JSON.stringify(bodies[step]),
      });
      if (!response.ok) throw new Error(`${step}: ${response.status} ${await response.text()}`);
    }
  }
}

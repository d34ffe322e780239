import { randomUUID } from "node:crypto";

/** Returns a generator of seeded pseudo-random numbers from 0 to 1 (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const common =
  "jalan lubang rusak air lampu mati sampah banjir sekolah pasar warga malam hujan drainase trotoar pohon tumbang listrik pipa bocor macet parkir pungutan antre puskesmas obat dokter guru bantuan beras pupuk irigasi jembatan retak papan izin usaha pajak kartu keluarga akta surat pindah antrean loket petugas lama janji pagi siang sore depan belakang dekat simpang gang nomor sudah belum tidak kami mohon segera diperbaiki dibersihkan ditindak dijelaskan diperiksa terima kasih anak lansia pengendara motor mobil truk debu bau asap suara bising selokan sungai tanggul longsor".split(
    " ",
  );
const syllables =
  "ba ca da fa ga ha ja ka la ma na pa ra sa ta wa ya bi di ki li mi ni pi ri si ti bu du ku lu mu nu pu ru su tu be de ke le me ne pe re se te bo do ko lo mo no po ro so to".split(
    " ",
  );

/** Returns a text of about 1,000 characters, with mostly common words and a few rare names. */
export function sampleText(random: () => number): { title: string; body: string } {
  const pick = (words: readonly string[]): string => words[Math.floor(random() * words.length)] as string;
  const name = () => pick(syllables) + pick(syllables) + pick(syllables) + pick(syllables);
  const words: string[] = [];
  for (let length = 0; length < 1000; ) {
    const word = random() < 0.06 ? name() : pick(common);
    words.push(word);
    length += word.length + 1;
  }
  return { title: `${pick(common)} ${pick(common)} ${pick(common)} di ${name()}`, body: words.join(" ") };
}

/** Returns a new report. Half of the reports are for an agency, and half for national triage. */
export function sampleReport(random: () => number): Record<string, unknown> {
  const { title, body } = sampleText(random);
  return {
    classification: "complaint",
    title,
    body,
    occurredOn: "2026-11-20",
    location: { regionCode: "32.73", address: "Jl. Braga 12", latitude: -6.917, longitude: 107.609 },
    ...(random() < 0.5 && { agencyId: "pemkot-bandung" }),
  };
}

const requestHead = (method: string, path: string, headers: Record<string, string | number>): string =>
  [
    `${method} ${path} HTTP/1.1`,
    "host: 127.0.0.1",
    "accept: application/json",
    "accept-language: id",
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    "\r\n",
  ].join("\r\n");

const head = (
  method: string,
  path: string,
  key: string,
  more: Record<string, string | number> = {},
): string => requestHead(method, path, { authorization: `Bearer ${key}`, ...more });

export const readRequest = (path: string, credentials: Readonly<Record<string, string>>): string =>
  requestHead("GET", path, credentials);

/** Creates requests that submit the reports in turn, each request with a new idempotency key. */
export function submitRequests(key: string, reports: readonly object[]): () => string {
  const bodies = reports.map((report) => JSON.stringify(report));
  let next = 0;
  return () => {
    const body = bodies[next++ % bodies.length] as string;
    return `${head("POST", "/v1/reports", key, {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(body),
      "idempotency-key": randomUUID(),
    })}${body}`;
  };
}

export interface Receipt {
  trackingId: string;
  accessCode: string;
}

/** Creates requests that read the reports in turn, again and again. */
export function getRequests(key: string, receipts: readonly Receipt[]): () => string {
  const requests = receipts.map(({ trackingId, accessCode }) =>
    head("GET", `/v1/reports/${trackingId}`, key, { "lapor-access-code": accessCode }),
  );
  let next = 0;
  return () => requests[next++ % requests.length] as string;
}

/** Creates requests that read the paths in turn, again and again. */
export function readRequests(key: string, paths: readonly string[]): () => string {
  const requests = paths.map((path) => head("GET", path, key));
  let next = 0;
  return () => requests[next++ % requests.length] as string;
}

export async function submitForReceipts(
  url: string,
  key: string,
  reports: readonly object[],
): Promise<Receipt[]> {
  const receipts: Receipt[] = [];
  for (const report of reports) {
    const headers = {
      authorization: `Bearer ${key}`,
      "content-type": "application/json",
      "idempotency-key": randomUUID(),
    };
    const response = await fetch(`${url}/v1/reports`, {
      method: "POST",
      headers,
      body: JSON.stringify(report),
    });
    if (response.status !== 201) throw new Error(`${response.status}: ${await response.text()}`);
    receipts.push((await response.json()) as Receipt);
  }
  return receipts;
}

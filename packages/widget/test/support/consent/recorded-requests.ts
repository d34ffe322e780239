import type { Rehearsal } from "../rehearsal.ts";

/** What must not leave: each is found in a request, in any case and encoding. */
export const secrets = /markah|sleman|34\.04|6[.,]9174|107[.,]6191/i;
export const braga = { latitude: -6.917464, longitude: 107.619125, accuracy: 12 };
export const words =
  "Markah isi laporan: paspor belum jadi dua bulan di kantor imigrasi Kabupaten Sleman.";
export const pdf = () => new File(["%PDF-1.7 markah berkas"], "markah.pdf", { type: "application/pdf" });

/** One request with everything in it: method, address, headers, body. */
export interface Sent {
  what: string;
  text: string;
  signal: AbortSignal;
  /** Id of the file that the channel has taken. */
  attachmentId?: string;
}

/** Records every request whole, and what the channel has taken. */
export function record(rehearsal: Rehearsal): Sent[] {
  const sent: Sent[] = [];
  rehearsal.intercept(async (request) => {
    const { method, url, headers, signal } = request;
    const one: Sent = { what: `${method} ${new URL(url).pathname}`, text: "", signal };
    sent.push(one);
    const body = await request.clone().text();
    one.text = `${one.what} ${decodeURIComponent(url)} ${JSON.stringify([...headers])} ${body}`;
    const response = await rehearsal.mock.fetch(request);
    if (one.what === "POST /v1/attachments" && response.ok)
      one.attachmentId = ((await response.clone().json()) as { id: string }).id;
    return response;
  });
  return sent;
}

import type { Rehearsal } from "../rehearsal.ts";

/** Texts that must not be sent. Each is found in a request, in any case and encoding. */
export const secrets = /markah|sleman|34\.04|6[.,]9174|107[.,]6191/i;
export const braga = { latitude: -6.917464, longitude: 107.619125, accuracy: 12 };
export const words = "Markah isi laporan: paspor belum jadi dua bulan di kantor imigrasi Kabupaten Sleman.";
export const pdf = () => new File(["%PDF-1.7 markah berkas"], "markah.pdf", { type: "application/pdf" });

/** One request with everything in it: method, address, headers, body. */
export interface Sent {
  what: string;
  text: string;
  signal: AbortSignal;
  /** The channel has answered. */
  isOver: boolean;
}

/** Records every request whole. `pause` is called before each answer. */
export function record(rehearsal: Rehearsal, pause = async () => {}): Sent[] {
  const sent: Sent[] = [];
  rehearsal.intercept(async (request) => {
    const { method, url, headers, signal } = request;
    // A browser does not send a request that was aborted before.
    signal.throwIfAborted();
    const one: Sent = { what: `${method} ${new URL(url).pathname}`, text: "", signal, isOver: false };
    sent.push(one);
    const body = await request.clone().text();
    one.text = `${one.what} ${decodeURIComponent(url)} ${JSON.stringify([...headers])} ${body}`;
    await pause();
    signal.throwIfAborted();
    const response = await rehearsal.mock.fetch(request);
    one.isOver = true;
    return response;
  });
  return sent;
}

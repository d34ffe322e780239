import type { Rehearsal } from "../rehearsal.ts";

/**
 * Matches text that must not be sent. Each request is searched for it, including its decoded URL and its
 * body.
 */
export const secrets = /markah|sleman|34\.04|6[.,]9174|107[.,]6191/i;
export const braga = { latitude: -6.917464, longitude: 107.619125, accuracy: 12 };
export const words = "Markah isi laporan: paspor belum jadi dua bulan di kantor imigrasi Kabupaten Sleman.";
export const pdf = () => new File(["%PDF-1.7 markah berkas"], "markah.pdf", { type: "application/pdf" });

/** A request. `text` contains its method, URL, headers and body. */
export interface Sent {
  what: string;
  text: string;
  signal: AbortSignal;
  /** Whether the channel has responded. */
  isOver: boolean;
}

/** Records every request. `pause` is called before each response. */
export function record(rehearsal: Rehearsal, pause = async () => {}): Sent[] {
  const sent: Sent[] = [];
  rehearsal.intercept(async (request) => {
    const { method, url, headers, signal } = request;
    // A browser does not send a request that has already been aborted.
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

import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { samplePhoto } from "@lapor/openapi/contract-suite";
import { newReport } from "../../support/test-channel.ts";

/** A word that identifies the reporter. It must never reach the ministry. */
export const plantedIdentity = "Sariwangi-Planted-4471";

export interface Channel {
  /** Returns the URLs of the servers currently running, which change over time. */
  urls(): readonly string[];
  key: string;
  /** Aborts all requests. */
  signal: AbortSignal;
}

/** Sends a request to the servers in turn until one accepts it. */
async function insist(
  { urls, key, signal }: Channel,
  path: string,
  makeBody: () => BodyInit,
  type?: string,
): Promise<Record<string, string>> {
  const headers = {
    authorization: `Bearer ${key}`,
    "idempotency-key": randomUUID(),
    ...(type && { "content-type": type }),
  };
  for (let turn = Math.floor(Math.random() * 2); ; turn++) {
    signal.throwIfAborted();
    const running = urls();
    const url = running[turn % Math.max(running.length, 1)];
    const sent = url && fetch(url + path, { method: "POST", headers, body: makeBody() });
    // A killed server closes its connections without a response.
    const response = sent ? await sent.catch(() => undefined) : undefined;
    if (response?.status === 201) return (await response.json()) as Record<string, string>;
    // 409: the first request is still running or was killed. 503: the server is stopping or busy.
    if (response && ![409, 503].includes(response.status))
      throw new Error(`${path}: ${response.status} ${await response.text()}`);
    await wait(20);
  }
}

/**
 * Submits a report, with a photo if requested, and returns its tracking ID. Every second report is anonymous.
 */
export async function submitReport(
  channel: Channel,
  { number, hasPhoto = false }: { number: number; hasPhoto?: boolean },
): Promise<string> {
  const attachmentIds = [];
  if (hasPhoto) {
    const { id } = await insist(channel, "/v1/attachments", () => {
      const form = new FormData();
      form.append("file", new File([samplePhoto.bytes], "foto.jpg", { type: "image/jpeg" }));
      return form;
    });
    attachmentIds.push(id);
  }
  const report = {
    ...newReport,
    title: `Jalan berlubang nomor ${number}`,
    anonymous: number % 2 === 0,
    confidential: number % 5 === 0,
    reporter: { name: plantedIdentity, email: `${plantedIdentity}@warga.example` },
    ...(attachmentIds.length > 0 && { attachmentIds }),
  };
  const sent = await insist(channel, "/v1/reports", () => JSON.stringify(report), "application/json");
  return sent.trackingId ?? "";
}

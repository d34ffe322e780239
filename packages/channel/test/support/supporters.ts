import type { Support } from "@lapor/openapi";
import { samplePhoto } from "@lapor/openapi/contract-suite";
import type { MemoryChannel } from "./memory-channel.ts";

export const newFollowCode = (): string =>
  Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64url");

/** A person with a single device. */
export interface SupporterDevice {
  followCode: string;
  address: string;
}

/** Sends a request about a report's supports from the device's network, without a key. */
export function sendSupport(
  channel: Pick<MemoryChannel, "fetch">,
  trackingId: string,
  { followCode, address }: SupporterDevice,
  act: "support" | "read" | "withdraw" | { notSolved: string },
): Promise<Response> {
  const base = `http://channel.test/v1/public-reports/${trackingId}/supports`;
  const json = { "content-type": "application/json" };
  const own = { "lapor-follow-code": followCode };
  if (act === "support") {
    const body = JSON.stringify({ followCode });
    return channel.fetch(new Request(base, { method: "POST", headers: json, body }), { address });
  }
  if (act === "read") return channel.fetch(new Request(`${base}/own`, { headers: own }), { address });
  if (act === "withdraw")
    return channel.fetch(new Request(`${base}/own`, { method: "DELETE", headers: own }), { address });
  const body = JSON.stringify({ message: act.notSolved });
  const request = { method: "POST", headers: { ...json, ...own }, body };
  return channel.fetch(new Request(`${base}/own/not-solved`, request), { address });
}

/** Uploads a photo with the site's key, and adds it to the device's support. Returns the photo's ID. */
export async function addPhoto(
  channel: Pick<MemoryChannel, "fetch" | "publishableKey">,
  trackingId: string,
  { followCode, address }: SupporterDevice,
): Promise<{ id: string; response: Response }> {
  const form = new FormData();
  form.set("file", new Blob([samplePhoto.bytes]), "a.jpg");
  const authorization = `Bearer ${channel.publishableKey}`;
  const upload = { method: "POST", headers: { authorization }, body: form };
  const uploaded = await channel.fetch(new Request("http://channel.test/v1/attachments", upload), {
    address,
  });
  const { id } = (await uploaded.json()) as { id: string };
  const headers = { authorization, "content-type": "application/json", "lapor-follow-code": followCode };
  const body = JSON.stringify({ attachmentId: id });
  const url = `http://channel.test/v1/public-reports/${trackingId}/supports/own/photo`;
  const response = await channel.fetch(new Request(url, { method: "POST", headers, body }), { address });
  return { id, response };
}

export async function isCounted(
  channel: Pick<MemoryChannel, "fetch">,
  trackingId: string,
  device: SupporterDevice,
): Promise<boolean> {
  const response = await sendSupport(channel, trackingId, device, "support");
  if (response.status !== 201) throw new Error(`The support was refused: ${await response.text()}`);
  return ((await response.json()) as Support).counted;
}

import assert from "node:assert/strict";
import type { ReportFile } from "../../src/store/index.ts";
import type { MemoryChannel, Receipt } from "./memory-channel.ts";

export async function readStored(
  { store }: MemoryChannel,
  { trackingId }: Pick<Receipt, "trackingId">,
): Promise<ReportFile> {
  const file = await store.findReport({ trackingId });
  assert.ok(file);
  return file;
}

/** Takes an action as an officer, on the report's current version. */
export async function takeAction(
  channel: MemoryChannel,
  key: string,
  receipt: Pick<Receipt, "trackingId">,
  action: string,
  body: object = {},
): Promise<void> {
  const { version } = (await readStored(channel, receipt)).report;
  const response = await channel.call("POST", `/v1/agency-reports/${receipt.trackingId}/${action}`, {
    key,
    body,
    headers: { "if-match": `"${version}"` },
  });
  assert.equal(response.status, 200, await response.text());
}

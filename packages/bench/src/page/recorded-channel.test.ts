import assert from "node:assert/strict";
import { test } from "node:test";
import { startRecordedChannel } from "./recorded-channel.ts";

test("the recorded channel responds like the mock and keeps every uploaded file unchanged", async () => {
  const channel = await startRecordedChannel();
  try {
    const authorization = `Bearer ${channel.keys.publishable}`;
    const policy = await fetch(`${channel.url}/v1/channel`, { headers: { authorization } });
    assert.equal(policy.status, 200);
    const bytes = new TextEncoder().encode("%PDF-1.4\n%%EOF\n");
    const form = new FormData();
    form.append("file", new File([bytes], "surat.pdf", { type: "application/pdf" }));
    const response = await fetch(`${channel.url}/v1/attachments`, {
      method: "POST",
      headers: { authorization, "idempotency-key": crypto.randomUUID() },
      body: form,
    });
    assert.equal(response.status, 201);
    assert.deepEqual(channel.uploads, [bytes]);
  } finally {
    await channel.stop();
  }
});

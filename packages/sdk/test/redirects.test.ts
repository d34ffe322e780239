import assert from "node:assert/strict";
import { test } from "node:test";
import { LaporError } from "../src/index.ts";
import { json, listen } from "./support/http-server.ts";
import { newReport, receipt } from "./support/samples.ts";

const access = { trackingId: "K7M-2QF-9XK", accessCode: receipt.accessCode };

for (const status of [301, 302, 307, 308])
  test(`a redirect (${status}) is not followed, so no key, access code or text reaches another address`, async (t) => {
    const other = await listen(t, json(200, {}));
    const channel = await listen(t, (response, { url }) => {
      response.writeHead(status, { Location: `${other.baseUrl}${url}` }).end();
    });
    const lapor = channel.lapor();
    await assert.rejects(lapor.getReport(access), {
      code: "bad_response",
      message: `Redirected (${status}): baseUrl must be the final address.`,
      attempts: 1,
    });
    await assert.rejects(lapor.submitReport(newReport), LaporError);
    await assert.rejects(
      lapor.uploadAttachment(new Blob(["%PDF-1.7"], { type: "application/pdf" })),
      LaporError,
    );
    assert.ok(channel.requests.length >= 3);
    assert.deepEqual(other.requests, []);
  });

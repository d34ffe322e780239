// Calls every part of the SDK. Each runtime must return the same result. `url` is the address of a mock,
// `keys` are its keys.
import { createLapor, isLaporError, iterate, LaporError, uploadAttachments, withResponse } from "@lapor/sdk";
import { solveChallenge } from "@lapor/sdk/challenge";
import { validateResponses } from "@lapor/sdk/validation";
import { verifyWebhook, WebhookError } from "@lapor/sdk/webhooks";

const codeOf = (error) => (isLaporError(error) && error instanceof LaporError ? error.code : String(error));

export async function rehearse({ url, keys, photo }) {
  const lapor = createLapor({ baseUrl: url, key: keys.publishable, solveChallenge, maxRetries: 0 });
  const regions = await iterate(lapor.listRegions, { parentCode: "32", limit: 2 }).toArray({ limit: 5 });
  const seen = [];
  const bytes = Uint8Array.from(atob(photo), (char) => char.charCodeAt(0));
  const file = new File([bytes, new Uint8Array(100_000)], "jalan.jpg", { type: "image/jpeg" });
  const [outcome] = await uploadAttachments(lapor, [file], {
    onProgress: ({ loaded, total }) => seen.push(loaded / total),
  });
  const {
    data: receipt,
    status,
    requestId,
  } = await withResponse((options) =>
    lapor.submitReport(
      {
        classification: "complaint",
        title: "Jalan Braga berlubang",
        body: "Ada lubang besar di depan nomor 12, sudah dua motor jatuh minggu ini.",
        occurredOn: "2026-01-01",
        location: { regionCode: "32.73" },
        attachmentIds: outcome.status === "fulfilled" ? [outcome.value.id] : [],
      },
      options,
    ),
  );
  const report = await lapor.getReport(receipt);
  const stored = await lapor.getAttachment(report.attachments[0]);
  const refused = await lapor.getReport({ ...receipt, accessCode: "0000-0000-0000-0000" }).catch(codeOf);
  const controller = new AbortController();
  const asked = lapor.getChannel({ signal: controller.signal });
  controller.abort();
  const checked = createLapor({
    baseUrl: url,
    key: keys.publishable,
    fetch: validateResponses(
      async () => ["planted"],
      (...message) => fetch(...message),
    ),
  });
  const away = createLapor({ baseUrl: "http://127.0.0.1:1", key: "pk_x", maxRetries: 0 });
  const headers = { "webhook-id": "x", "webhook-timestamp": "1", "webhook-signature": "v1,x" };
  return {
    regions: regions.length,
    upload: outcome.status,
    progress: seen.length > 2 && seen[0] === 0 && seen.at(-1) === 1,
    status,
    named: typeof requestId === "string",
    report: report.title,
    stored: stored.type,
    refused,
    aborted: await asked.catch(codeOf),
    invalid: await checked.getChannel().catch(codeOf),
    away: await away.getChannel().catch(codeOf),
    webhook: await verifyWebhook("{}", headers, "whsec_AAAA").catch((error) =>
      error instanceof WebhookError ? error.code : String(error),
    ),
  };
}

// Size only: verifies one webhook.
import { verifyWebhook } from "@lapor/sdk/webhooks";
export const create = (payload, headers) =>
  verifyWebhook(payload, headers, "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

// Verifies one webhook. The bench measures only the size of this program.
import { verifyWebhook } from "@lapor/sdk/webhooks";
export const create = (payload, headers) =>
  verifyWebhook(payload, headers, "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

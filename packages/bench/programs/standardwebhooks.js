// Size only: verifies one webhook.
import { Webhook } from "standardwebhooks";
export const create = (payload, headers) =>
  new Webhook("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").verify(payload, headers);

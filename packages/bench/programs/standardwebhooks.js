// Verifies one webhook. The bench measures only the size of this program.
import { Webhook } from "standardwebhooks";
export const create = (payload, headers) =>
  new Webhook("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").verify(payload, headers);

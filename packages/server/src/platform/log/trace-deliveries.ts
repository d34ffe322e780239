import type { DeliveryOptions, MailAttempt, Mailer, WebhookAttempt } from "@lapor/channel/store";
import { SpanKind, traced, traceHeaders } from "./tracing.ts";

/**
 * Records each webhook as a span that its receiver can continue. The span omits the host, which concerns only
 * the agency.
 */
export const traceWebhooks =
  (send: DeliveryOptions["send"]): DeliveryOptions["send"] =>
  (call, signal) =>
    traced(
      { name: "webhook", kind: SpanKind.CLIENT },
      () => send({ ...call, headers: { ...call.headers, ...traceHeaders() } }, signal),
      (attempt: WebhookAttempt) =>
        "status" in attempt
          ? { "http.response.status_code": attempt.status }
          : { "error.type": attempt.error },
    );

/** Records each email as a span with its outcome. Emails carry no trace context. */
export const traceMails = ({ send }: Mailer, onAttempt: (attempt: MailAttempt) => void): Mailer => ({
  async send(message, signal) {
    const attempt = await traced(
      { name: "mail", kind: SpanKind.CLIENT },
      () => send(message, signal),
      (result) => (result.taken ? {} : { "error.type": result.error }),
    );
    onAttempt(attempt);
    return attempt;
  },
});

import type { DeliveryOptions, MailAttempt, Mailer, WebhookAttempt } from "@lapor/channel";
import { SpanKind, traced, traceHeaders } from "./tracing.ts";

/**
 * Makes each webhook a span that its receiver can continue. The host is left out: it concerns the agency
 * alone.
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
          : { "error.type": attempt.fault },
    );

/** Makes each mail a span with its outcome. Mail has no trace context to pass on. */
export const traceMails = ({ send }: Mailer, onAttempt: (attempt: MailAttempt) => void): Mailer => ({
  async send(message, signal) {
    const attempt = await traced(
      { name: "mail", kind: SpanKind.CLIENT },
      () => send(message, signal),
      (result) => (result.taken ? {} : { "error.type": result.fault }),
    );
    onAttempt(attempt);
    return attempt;
  },
});

import {
  type Attributes,
  context,
  ProxyTracerProvider,
  propagation,
  type SpanKind,
  SpanStatusCode,
  type TextMapGetter,
  trace,
} from "@opentelemetry/api";

export { SpanKind } from "@opentelemetry/api";

/**
 * A span. Its names and attributes come from the program, never from a request, and never contain a report's
 * ID.
 */
interface SpanOf {
  name: string;
  kind: SpanKind;
  attributes?: Attributes;
}

/** Whether an SDK records traces. Without an SDK, OpenTelemetry would only copy contexts. */
function isRecording(): boolean {
  const provider = trace.getTracerProvider();
  return !(provider instanceof ProxyTracerProvider) || provider.getDelegateTracer("lapor") !== undefined;
}

const kindOfError = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

/**
 * Runs work inside an OpenTelemetry span. Without an SDK (`node --import`), it only runs the work. `describe`
 * adds the outcome. Only the type of an error is recorded, because a database's messages contain citizens'
 * text.
 */
export function traced<T>(
  { name, kind, attributes = {} }: SpanOf,
  work: () => Promise<T>,
  describe: (result: T) => Attributes = () => ({}),
): Promise<T> {
  if (!isRecording()) return work();
  return trace.getTracer("lapor").startActiveSpan(name, { kind, attributes }, async (span) => {
    try {
      const result = await work();
      span.setAttributes(describe(result));
      return result;
    } catch (error) {
      span.setAttribute("error.type", kindOfError(error));
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  });
}

const fromHeaders: TextMapGetter<Headers> = {
  keys: (headers) => [...headers.keys()],
  get: (headers, name) => headers.get(name) ?? undefined,
};

/** Runs work as part of the trace that a request belongs to (W3C Trace Context). */
export const continueTrace = <T>(headers: Headers, work: () => T): T =>
  isRecording() ? context.with(propagation.extract(context.active(), headers, fromHeaders), work) : work();

/** Returns headers with which a receiver can continue the current trace. Empty without an SDK. */
export function traceHeaders(): Record<string, string> {
  const headers: Record<string, string> = {};
  propagation.inject(context.active(), headers);
  return headers;
}

/**
 * Matches the metrics that show whether the server stays within its limits: peaks, refused requests and
 * closed connections.
 */
const counterLine = /^lapor_(\w*(?:_peak|_refused_total|_cut_total)(?:\{[^}]*\})?) ([\d.e+]+)$/gm;

/**
 * Returns a server's counters since its start, by the metric's name without `lapor_`. Returns an empty object
 * if the server cannot be reached.
 */
export async function readCounters(metricsUrl: string): Promise<Record<string, number>> {
  try {
    const response = await fetch(new URL("/metrics", metricsUrl), { signal: AbortSignal.timeout(10_000) });
    const text = await response.text();
    return Object.fromEntries(
      [...text.matchAll(counterLine)].map(([, name = "", value]) => [name, Number(value)]),
    );
  } catch {
    return {};
  }
}

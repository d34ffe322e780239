import assert from "node:assert/strict";
import { until } from "../../support/until.ts";
import { submitReport } from "./citizens.ts";
import { openTrial, type Trial } from "./open-trial.ts";

async function stateOf({ store }: Trial, trackingId: string): Promise<string | undefined> {
  return (await store.findReport({ trackingId }))?.report.national?.state;
}

/**
 * Stops a server (SIGSTOP) immediately before it creates a complaint, after it has recorded its intent and
 * uploaded a file. Another server then finds the outcome unknown and, with a look-up, sends the report again.
 * Finally the first server continues. Returns the number of complaints.
 */
export async function stopBeforeWrite(options: {
  speed: number;
  hasLookUp: boolean;
  settleAfterMinutes: number;
}): Promise<number> {
  const trial = await openTrial(options);
  const { sp4n } = trial.ministry;
  try {
    const first = await trial.start();
    // The server is stopped while the response to its upload is in transit.
    sp4n.setQuirks({ slow: { share: 1, seconds: 1, times: 1 } });
    const trackingId = await submitReport(
      { urls: () => [first.url], key: trial.keys.publishable, signal: trial.signal },
      { number: 1, hasPhoto: true },
    );
    const hasUploaded = () => sp4n.requests.some(({ path }) => path.endsWith("/complaints/complaint/file"));
    await until(hasUploaded);
    first.child.kill("SIGSTOP");
    assert.equal(await stateOf(trial, trackingId), "sending");
    assert.equal(sp4n.complaints.length, 0, "stopped before the complaint was created");

    const second = await trial.start();
    const reached = options.hasLookUp ? "forwarded" : "unknown";
    await until(async () => (await stateOf(trial, trackingId)) === reached, 120_000);
    first.child.kill("SIGCONT");
    // The server finishes the work it has begun before it ends.
    await first.end("SIGTERM");
    await until(async () => (await stateOf(trial, trackingId)) === "forwarded", 120_000);
    await second.end("SIGTERM");
    return sp4n.complaints.length;
  } finally {
    await trial.close();
  }
}

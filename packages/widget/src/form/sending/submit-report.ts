import { isLaporError, type NewReport, type SubmittedReport } from "@lapor/sdk";
import type { ChannelElement } from "../../channel-element.ts";
import { clientOf, onSolving } from "../../client.ts";
import { isOffline } from "../../offline/sending-rules.ts";
import { readPolicy } from "../policy/read-policy.ts";
import { ownAgency } from "./new-report.ts";

/** The timeout for one attempt, in milliseconds. It is sufficient for the report's text at 64 kbit/s. */
const timeout = 20_000;

/**
 * Sends a report under its idempotency key. Retries once immediately after a broken connection, because
 * connections often recover within a moment. The outbox handles longer delays, including those that the
 * channel requests, because it shows the citizen when it retries.
 */
export async function submitReport(
  element: ChannelElement,
  report: NewReport,
  {
    solving,
    ...options
  }: { idempotencyKey: string; signal: AbortSignal; solving: (solving: boolean) => void },
): Promise<SubmittedReport> {
  const once = { ...options, maxRetries: 0, timeout };
  onSolving(options.signal, solving);
  const attempt = async () => {
    const lapor = clientOf(element);
    const own = report.agencyId === ownAgency;
    const agencyId = own ? readPolicy(await lapor.getChannel(once)).agency?.id : report.agencyId;
    return lapor.submitReport({ ...report, ...(agencyId && { agencyId }) }, once);
  };
  return attempt().catch((error) => {
    if (!isLaporError(error) || !isOffline(error.code)) throw error;
    return attempt();
  });
}

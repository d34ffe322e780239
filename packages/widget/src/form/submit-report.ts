import { isLaporError, type NewReport, type SubmittedReport } from "@lapor/sdk";
import { clientOf, onSolving } from "../client.ts";
import { isOffline } from "../offline/sending-rules.ts";
import type { LaporForm } from "./lapor-form.ts";
import { ownAgency } from "./new-report.ts";
import { readPolicy } from "./read-policy.ts";

/** Milliseconds for one try: words alone, also at 64 kbit/s. */
const timeout = 20_000;

/**
 * Sends a report under its key, at once again when the line was cut: that is often a matter of a moment. Whatever takes longer, a pause
 * that the channel asks for too, is the outbox's, which tells the citizen when it tries again.
 */
export async function submitReport(
  form: LaporForm,
  report: NewReport,
  {
    solving,
    ...options
  }: { idempotencyKey: string; signal: AbortSignal; solving: (solving: boolean) => void },
): Promise<SubmittedReport> {
  const once = { ...options, maxRetries: 0, timeout };
  onSolving(options.signal, solving);
  const attempt = async () => {
    const lapor = clientOf(form);
    const own = report.agencyId === ownAgency;
    const agencyId = own ? readPolicy(await lapor.getChannel(once)).agency.id : report.agencyId;
    return lapor.submitReport({ ...report, ...(agencyId && { agencyId }) }, once);
  };
  return attempt().catch((error) => {
    if (!isLaporError(error) || !isOffline(error.code)) throw error;
    return attempt();
  });
}

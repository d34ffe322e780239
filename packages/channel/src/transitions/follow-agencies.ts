import { listEndedAgencies } from "@lapor/directory";
import { transitions } from "../life-cycle/life-cycle-table.ts";
import { StoreUnavailable } from "../platform/domain-error.ts";
import { hasOneAgency } from "../policy/channel-mode.ts";
import type { System } from "../records/ports.ts";
import { inboxPosition } from "../report/inbox-cursor.ts";
import type { InboxQuery, ReportStore } from "../report/store.ts";
import { applyAutomaticTransition, type TransitionContext } from "./apply-automatic-transition.ts";
import type { TickOptions } from "./tick-clocks.ts";

const batchSize = 200;

const statusesOf = (action: string, holder: string) => [
  ...new Set(
    transitions.filter((row) => row.action === action && row.holder === holder).map(({ from }) => from),
  ),
];
const ofEnded = statusesOf("followAgency", "agency");
const ofTriage = statusesOf("followMode", "national_triage");

async function* inboxPages(
  { store }: { store: ReportStore },
  query: Pick<InboxQuery, "responsibleAgencyId" | "statuses">,
): AsyncGenerator<string[]> {
  for (let after: InboxQuery["after"]; ; ) {
    const { reports } = await store.listInbox({ ...query, limit: batchSize, ...(after && { after }) });
    const last = reports.at(-1);
    if (!last) return;
    after = inboxPosition(last);
    yield reports.map(({ id }) => id);
  }
}

async function* handedOverPages(
  { store }: { store: ReportStore },
  query: { custodianAgencyIds: string[] } | { untaken: true },
): AsyncGenerator<string[]> {
  for (let after: string | undefined; ; ) {
    const ids = await store.listHandedOver({ ...query, limit: batchSize, ...(after && { after }) });
    after = ids.at(-1);
    if (after === undefined) return;
    yield ids;
  }
}

/**
 * Yields reports whose party may no longer exist: their agency was abolished, or their party does not exist
 * in the channel's current mode.
 */
async function* candidatePages(
  context: Pick<System, "policy"> & { store: ReportStore },
): AsyncGenerator<string[]> {
  const ended = listEndedAgencies().map(({ id }) => id);
  for (const responsibleAgencyId of ended)
    yield* inboxPages(context, { responsibleAgencyId, statuses: ofEnded });
  if (ended.length > 0) yield* handedOverPages(context, { custodianAgencyIds: ended });
  if (hasOneAgency(context.policy))
    yield* inboxPages(context, { responsibleAgencyId: null, statuses: ofTriage });
  else yield* handedOverPages(context, { untaken: true });
}

/**
 * Moves open reports whose party no longer exists. An abolished agency's reports move to the successor for
 * their topic, or otherwise to national triage. An abolished custodian is replaced by its successor. After
 * the operator has changed the channel's mode, reports move from national triage to the only agency, or from
 * SP4N-LAPOR! to national triage. Each report moves once, however many calls and replicas there are, with an
 * entry that states the reason. The next call continues an interrupted run, and also moves reports that were
 * reopened in the meantime. Returns how many reports moved. Throws `StoreUnavailable`.
 */
export async function followAgencies(
  context: TransitionContext & { store: ReportStore },
  { signal, onError }: TickOptions = {},
): Promise<number> {
  let moved = 0;
  for await (const ids of candidatePages(context))
    for (const id of ids) {
      if (signal?.aborted) return moved;
      try {
        if (await applyAutomaticTransition(context, id)) moved++;
      } catch (error) {
        if (error instanceof StoreUnavailable) throw error;
        onError?.(error);
      }
    }
  return moved;
}

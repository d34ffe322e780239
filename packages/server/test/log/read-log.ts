import type { Event, Lapor } from "@lapor/sdk";

/** Reads all events that the key may read. */
export async function readLog(lapor: Pick<Lapor, "listEvents">): Promise<Event[]> {
  const log: Event[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await lapor.listEvents({ limit: 100, ...(cursor && { cursor }) });
    log.push(...page.data);
    cursor = page.nextCursor;
    if (page.data.length === 0) return log;
  }
}

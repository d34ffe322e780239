import type { Event, Lapor } from "@lapor/sdk";

/** Reads the whole log with the key's permissions. */
export async function readLog(lapor: Pick<Lapor, "listEvents">): Promise<Event[]> {
  const log: Event[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await lapor.listEvents({ limit: 100, ...(cursor && { cursor }) });
    log.push(...page.data);
    cursor = page.nextCursor;
    if (page.data.length === 0) return log;
  }
}

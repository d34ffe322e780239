import type { Page } from "playwright-core";

/**
 * What a piece of work took of a page's own thread, in milliseconds: what others on the machine take
 * meanwhile is not in it.
 */
export async function threadTime(page: Page): Promise<(work: () => Promise<unknown>) => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const busy = async (): Promise<number> => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
  };
  return async (work) => {
    const before = await busy();
    await work();
    return (await busy()) - before;
  };
}

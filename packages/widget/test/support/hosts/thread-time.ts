import type { Page } from "playwright-core";

/**
 * Returns a function that measures how long `work` keeps the page's main thread busy, in milliseconds. The
 * time of other processes is not included.
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

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { type Browser, type BrowserContext, type Page, chromium as playwright } from "playwright-core";
import type { FaultStage } from "./stage.ts";

export type Ending = "the tab is closed" | "the tab crashes" | "the browser is killed";

/** Simulates a phone: a browser with a profile on disk, which can be killed and started again. */
export interface Device {
  /** Opens the page. Starts the browser if necessary. */
  visit(url?: string): Promise<Page>;
  end(page: Page, how: Ending): Promise<void>;
  /** Stops the browser and deletes its profile. */
  stop(): Promise<void>;
}

/** Starts a device. The caller has to stop it. */
export async function createDevice(stage: FaultStage): Promise<Device> {
  const profile = await mkdtemp(join(tmpdir(), "lapor-device-"));
  let child: ChildProcess | undefined;
  let browser: Browser | undefined;

  const start = async (): Promise<BrowserContext> => {
    if (!browser) {
      const { executablePath, args } = stage.launch;
      const own = ["--headless", "--lang=id", "--remote-debugging-port=0", `--user-data-dir=${profile}`];
      // The browser gets its own process group, so its helper processes are killed with it.
      child = spawn(executablePath, [...args, ...own], {
        stdio: ["ignore", "ignore", "pipe"],
        detached: true,
      });
      for await (const line of createInterface({ input: child.stderr! })) {
        const [, address] = /DevTools listening on (\S+)/.exec(line) ?? [];
        if (!address) continue;
        browser = await playwright.connectOverCDP(address);
        break;
      }
      child.stderr!.resume();
    }
    return browser!.contexts()[0]!;
  };

  const kill = async (): Promise<void> => {
    if (!child) return;
    const ended = once(child, "exit");
    process.kill(-child.pid!, "SIGKILL");
    await ended;
    child = browser = undefined;
  };

  return {
    visit: async (url) => stage.visit(await start(), url),
    async end(page, how) {
      if (how === "the browser is killed") return kill();
      if (how === "the tab is closed") return page.close();
      const crashed = page.waitForEvent("crash");
      const devtools = await page.context().newCDPSession(page);
      // The call gets no response, because the tab crashes.
      devtools.send("Page.crash").catch(() => {});
      await crashed;
      await page.close();
    },
    async stop() {
      await kill();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

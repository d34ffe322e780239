// A browser launcher of @web/test-runner for WebKitGTK's MiniBrowser, over plain W3C WebDriver. (The launcher that exists,
// @web/test-runner-webdriver, wants a newer Node than the one this workspace runs on.)
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

const freePort = async () => {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  return port;
};

const environment = {
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1", // its sandbox does not start in a container
  WEBKIT_DISABLE_DMABUF_RENDERER: "1",
  LIBGL_ALWAYS_SOFTWARE: "1",
};

/**
 * For `browsers` in web-test-runner.config.mjs.
 * @param {string} binary path of MiniBrowser, as `miniBrowser()` of browser.ts finds it. Starts an Xvfb when there is no DISPLAY.
 * @returns {import("@web/test-runner").BrowserLauncher}
 */
export function webkitLauncher(binary) {
  const children = [];
  const pages = new Map(); // session of the test runner -> { session of WebDriver, url }
  let base;

  const call = async (method, path, body) => {
    const response = await fetch(base + path, {
      method,
      headers: { "content-type": "application/json" },
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = await response.json();
    if (!response.ok)
      throw new Error(`WebKitWebDriver refused ${method} ${path}: ${value?.error} ${value?.message}`);
    return value;
  };

  const start = (command, args, options) => {
    const child = spawn(command, args, options);
    children.push(child);
    return child;
  };

  const startDisplay = async () => {
    const screen = start("Xvfb", ["-displayfd", "3", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"], {
      stdio: ["ignore", "ignore", "ignore", "pipe"],
    });
    const [number] = await once(screen.stdio[3], "data");
    return `:${String(number).trim()}`;
  };

  /**
   * A browser for one test file. Never used twice: a page that is left in the middle of an IndexedDB transaction may leave WebKitGTK's storage
   * waiting for it, and every later page of that browser with it.
   */
  const newPage = async () => {
    const { sessionId } = await call("POST", "/session", {
      capabilities: {
        alwaysMatch: {
          browserName: "MiniBrowser",
          "webkitgtk:browserOptions": { binary, args: ["--automation"] },
        },
      },
    });
    return { sessionId };
  };

  return {
    name: "WebKitGTK",
    type: "webdriver",
    concurrency: 1,
    async initialize() {
      const DISPLAY = process.env.DISPLAY ?? (await startDisplay());
      const port = await freePort();
      base = `http://127.0.0.1:${port}`;
      const driver = start("WebKitWebDriver", [`--port=${port}`], {
        stdio: "ignore",
        env: { ...process.env, ...environment, DISPLAY },
      });
      const deadline = Date.now() + 10_000;
      while (Date.now() < deadline && driver.exitCode === null) {
        if (await call("GET", "/status").catch(() => undefined)) return;
        await pause(50);
      }
      throw new Error("WebKitWebDriver did not answer within 10 seconds");
    },
    async startSession(id, url) {
      const page = { ...(await newPage()), url };
      pages.set(id, page);
      await call("POST", `/session/${page.sessionId}/url`, { url });
    },
    isActive: (id) => pages.has(id),
    getBrowserUrl: (id) => pages.get(id)?.url,
    async stopSession(id) {
      const page = pages.get(id);
      if (page) {
        pages.delete(id);
        await call("DELETE", `/session/${page.sessionId}`).catch(() => {});
      }
      return {};
    },
    async stop() {
      for (const { sessionId } of pages.values())
        await call("DELETE", `/session/${sessionId}`).catch(() => {});
      for (const child of children.reverse()) child.kill();
    },
  };
}

// A launcher for @web/test-runner that runs WebKitGTK's MiniBrowser over W3C WebDriver. The existing
// launcher, @web/test-runner-webdriver, requires a newer Node than this workspace uses.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  return port;
}

const environment = {
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1", // the sandbox does not start in a container
  WEBKIT_DISABLE_DMABUF_RENDERER: "1",
  LIBGL_ALWAYS_SOFTWARE: "1",
};

/**
 * Creates a launcher for `browsers` in web-test-runner.config.mjs.
 * @param {string} binary The path of MiniBrowser, from `miniBrowser()` in browser.ts. Without a DISPLAY it
 *   starts an Xvfb.
 * @returns {import("@web/test-runner").BrowserLauncher}
 */
export function webkitLauncher(binary) {
  const children = [];
  const pages = new Map(); // test runner's session -> { WebDriver session, url }
  let base;

  const call = async (method, path, body) => {
    const response = await fetch(base + path, {
      method,
      headers: { "content-type": "application/json" },
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = await response.json();
    if (!response.ok)
      throw new Error(`WebKitWebDriver failed ${method} ${path}: ${value?.error} ${value?.message}`);
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
   * Opens a browser for one test file, which is never reused. A page that is left during an IndexedDB
   * transaction can block WebKitGTK's storage, and with it all later pages in that browser.
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
      throw new Error("WebKitWebDriver did not start within 10 seconds");
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

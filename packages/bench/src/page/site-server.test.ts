import assert from "node:assert/strict";
import { test } from "node:test";
import { served, startSite } from "./site-server.ts";

test("a site serves compressed files to every origin and returns 404 for unknown paths", async () => {
  const script = served("/a/main.js", "export const a = 1;", {
    "content-security-policy": "default-src 'self'",
  });
  const site = await startSite(({ pathname }) => (pathname === "/a/main.js" ? script : undefined));
  try {
    const found = await fetch(`${site.origin}/a/main.js`);
    assert.equal(await found.text(), "export const a = 1;");
    assert.equal(found.headers.get("content-encoding"), "br");
    assert.equal(found.headers.get("content-type"), "text/javascript");
    assert.equal(found.headers.get("access-control-allow-origin"), "*");
    assert.equal(found.headers.get("content-security-policy"), "default-src 'self'");
    assert.equal((await fetch(`${site.origin}/b.js`)).status, 404);
  } finally {
    await site.stop();
  }
});

test("a request with a delay gets a late response", async () => {
  const site = await startSite(() => served("a.js", ""));
  try {
    const start = performance.now();
    await (await fetch(`${site.origin}/a.js?late=60`)).text();
    assert.ok(performance.now() - start >= 55);
  } finally {
    await site.stop();
  }
});

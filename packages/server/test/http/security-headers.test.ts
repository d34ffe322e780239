import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { samplePhoto } from "@lapor/openapi/contract-suite";
import { createLapor } from "@lapor/sdk";
import type { RunningServer } from "../../src/index.ts";
import { sendRaw } from "../support/raw-http.ts";
import { serve } from "../support/servers.ts";
import { makeKey, newReport, siteKey } from "../support/test-channel.ts";

const site = "https://bandung.example";

/** The status and headers of a response, from `fetch` or from a raw connection. */
interface Head {
  status: number;
  headers: Headers;
}

function parseHead(raw: string): Head {
  const [first = "", ...lines] = (raw.split("\r\n\r\n")[0] ?? "").split("\r\n");
  const pairs = lines.map((line): [string, string] => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon), line.slice(colon + 1).trim()];
  });
  return { status: Number(first.split(" ")[1]), headers: new Headers(pairs) };
}

const directives = (policy: string | null): string[] => (policy ?? "").split(";").map((part) => part.trim());

describe("the security headers", () => {
  let server: RunningServer;
  let key: string;
  const seen = new Map<string, Head>();

  before(async () => {
    server = await serve({
      publicUrl: "https://kanal.example",
      metrics: { host: "127.0.0.1", port: 0 },
      // No mail server listens there. The mail waits, but its pages are served.
      mail: {
        smtpUrl: "smtp://127.0.0.1:1",
        from: { name: "Kanal", address: "kanal@bandung.example" },
        perMinute: 60,
      },
    });
    key = await makeKey(server.store, { ...siteKey, origins: [site] });
    const lapor = createLapor({ baseUrl: server.url, key });
    const photo = new File([samplePhoto.bytes], "foto.jpg", { type: "image/jpeg" });
    const { id } = await lapor.uploadAttachment(photo);
    const { trackingId, accessCode } = await lapor.submitReport({ ...newReport, attachmentIds: [id] });
    const [file] = (await lapor.getReport({ trackingId, accessCode })).attachments;
    const fileUrl = file?.url ?? "";
    assert.ok(fileUrl, "the report has a link to its file");

    const authorization = `Bearer ${key}`;
    const asked: [name: string, path: string, init?: RequestInit][] = [
      ["a channel's description", "/v1/channel", { headers: { authorization, origin: site } }],
      ["a public list", "/v1/public-reports"],
      ["a HEAD request", "/v1/public-reports", { method: "HEAD" }],
      ["a request without a key", "/v1/channel"],
      [
        "a report",
        `/v1/reports/${trackingId}`,
        { headers: { authorization, "lapor-access-code": accessCode } },
      ],
      ["an unknown address", "/.git/config"],
      ["a wrong method", "/v1/channel", { method: "DELETE" }],
      ["a preflight", "/v1/reports", { method: "OPTIONS", headers: { origin: site } }],
      ["a file", new URL(fileUrl).pathname + new URL(fileUrl).search],
      ["a broken link to a file", new URL(fileUrl).pathname],
      ["liveness", "/healthz"],
      ["readiness", "/readyz"],
      ["a page about mail", "/email/berhenti/no-such-token"],
      ["a page of public reports", "/publik"],
      ["a feed of public reports", "/publik/umpan.atom"],
      ["a missing page of public reports", "/publik/K7M-2QF-9XK"],
      ["a wrong method on a page about mail", "/email/berhenti/no-such-token", { method: "PUT" }],
    ];
    for (const [name, path, init] of asked)
      seen.set(name, await fetch(server.url + path, { redirect: "manual", ...init }));
    seen.set("metrics", await fetch(`${server.metricsUrl}/metrics`));
    seen.set("an unknown path of the metrics server", await fetch(`${server.metricsUrl}/`));
    const raw = {
      "invalid HTTP": "nonsense\r\n\r\n",
      "a request without a host": "GET /v1/channel HTTP/1.1\r\nConnection: close\r\n\r\n",
    };
    for (const [name, bytes] of Object.entries(raw))
      seen.set(name, parseHead(await sendRaw(server.url, [bytes])));
  });
  after(() => server.stop());

  test("the headers forbid sniffing, framing and loading on every response", () => {
    assert.equal(seen.size, 21);
    for (const [name, { status, headers }] of seen) {
      assert.equal(headers.get("x-content-type-options"), "nosniff", name);
      assert.equal(headers.get("referrer-policy"), "no-referrer", name);
      const policy = directives(headers.get("content-security-policy"));
      for (const wanted of ["default-src", "base-uri", "frame-ancestors", "object-src"])
        assert.ok(policy.includes(`${wanted} 'none'`), `${name} (${status}): ${policy}`);
      assert.ok(!policy.some((part) => part.startsWith("script-src")), name);
    }
  });

  test("the headers let other sites embed only files, and run nothing in them", () => {
    for (const [name, { headers }] of seen) {
      const wanted = name === "a file" ? "cross-origin" : "same-origin";
      if (!/a page|on a page/.test(name))
        assert.equal(headers.get("cross-origin-resource-policy"), wanted, name);
    }
    const file = seen.get("a file");
    assert.equal(file?.status, 200);
    assert.ok(directives(file?.headers.get("content-security-policy") ?? null).includes("sandbox"));
    assert.match(file?.headers.get("content-disposition") ?? "", /^inline; filename\*=UTF-8''/);
  });

  test("HTML gets the same headers, with a UTF-8 charset and an isolated window", () => {
    const html = [...seen].filter(([, { headers }]) => headers.get("content-type")?.startsWith("text/html"));
    assert.deepEqual(
      html.map(([name]) => name),
      ["a page about mail", "a page of public reports", "a missing page of public reports"],
    );
    for (const [, { headers }] of html) {
      assert.equal(headers.get("content-type"), "text/html; charset=utf-8");
      assert.equal(headers.get("cross-origin-opener-policy"), "same-origin");
    }
  });

  test("no response contains a cookie, a redirect or the name of the software", () => {
    for (const [name, { status, headers }] of seen) {
      assert.ok(status < 300 || status >= 400, `${name}: ${status}`);
      for (const header of ["set-cookie", "location", "server", "x-powered-by", "via"])
        assert.equal(headers.get(header), null, `${name}: ${header}`);
      assert.equal(headers.get("access-control-allow-credentials"), null, name);
    }
  });

  test("responses with personal data stay out of every cache", () => {
    for (const name of [
      "a report",
      "a file",
      "a request without a key",
      "invalid HTTP",
      "readiness",
      "metrics",
    ])
      assert.equal(seen.get(name)?.headers.get("cache-control"), "no-store", name);
  });
});

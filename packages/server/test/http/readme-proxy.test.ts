import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const [, nginx = ""] = /### TLS[\s\S]*?```nginx\n([\s\S]*?)```/.exec(readme) ?? [];

test("the proxy configuration in the README accepts only TLS 1.2 and later, and sends HSTS", () => {
  assert.match(nginx, /^ {2}listen 443 ssl;$/m);
  assert.match(nginx, /^ {2}ssl_protocols TLSv1\.2 TLSv1\.3;$/m);
  const [, seconds = "0"] =
    /Strict-Transport-Security "max-age=(\d+); includeSubDomains" always;/.exec(nginx) ?? [];
  assert.ok(Number(seconds) >= 31_536_000);
  assert.ok(!/listen 80\b|return 30\d/.test(nginx), "no redirect from http");
});

test("the proxy configuration in the README logs neither the client's address nor the path", () => {
  const [, format = ""] = /log_format kanal '([^']+)';/.exec(nginx) ?? [];
  assert.match(nginx, /^ {2}access_log \S+ kanal;$/m);
  assert.deepEqual(format.match(/\$\w+/g), [
    "$time_iso8601",
    "$request_method",
    "$status",
    "$request_time",
    "$sent_http_request_id",
  ]);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { contractCases } from "@lapor/openapi/contract-suite";
import { operations } from "@lapor/openapi/operations";
import { createLog, type Log } from "../src/log.ts";
import { type ServedChannel, serveOn } from "./served-channel.ts";

/** Values of a request or an answer that are a person's or a secret: its words, and what opens a report. */
const personal =
  /^(title|body|message|reason|text|name|email|phone|address|accessCode|trackingId|intoTrackingId|question|q|secret|description|label|url)$/;

const collect = (value: unknown, into: Set<string>): void => {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === "string" && personal.test(key)) into.add(inner);
    else collect(inner, into);
  }
};

const collectJson = (text: string, into: Set<string>): void => {
  try {
    collect(JSON.parse(text), into);
  } catch {
    // What is no JSON is as hostile as it gets: looked for as a whole.
    into.add(text.slice(0, 200));
  }
};

test("of the whole contract suite nothing personal gets into the log, for programs or for people", async () => {
  let written = "";
  const write = (text: string) => (written += text);
  const logs = [createLog("debug", { write }), createLog("debug", { write, isTTY: true })];
  const log: Log = (...line) => {
    for (const one of logs) one(...line);
  };
  const served: ServedChannel = await serveOn("PostgreSQL", () => ({ log }));
  const seen = new Set<string>(Object.values(served.keys));
  const watching = async (request: Request): Promise<Response> => {
    for (const header of ["lapor-access-code", "idempotency-key", "authorization"])
      seen.add(request.headers.get(header)?.replace(/^Bearer /, "") ?? "");
    for (const part of new URL(request.url).pathname.split("/"))
      if (/^[\w]{3}-[\w]{3}-[\w]{3}$|^[\w-]{36}$/.test(part)) seen.add(part);
    for (const value of new URL(request.url).searchParams.values()) seen.add(value);
    if (/json/.test(request.headers.get("content-type") ?? ""))
      collectJson(await request.clone().text(), seen);
    const response = await fetch(request);
    if (/json/.test(response.headers.get("content-type") ?? ""))
      if (response.ok)
        // A refusal's own words are the program's.
        collectJson(await response.clone().text(), seen);
    return response;
  };
  for (const { run } of contractCases) await run({ ...served, fetch: watching });
  await served.stop();
  const lines = written.trim().split("\n");
  assert.ok(lines.length > 2 * contractCases.length && /internal_error|fault/.test(written));
  // Short values are in every text, and the directory's names (Statistics) in those of operations.
  const hidden = [...seen].filter(
    (value) => value.length >= 6 && !operations.some(({ id }) => id.includes(value)),
  );
  assert.ok(hidden.length > 200, String(hidden.length));
  const told = hidden.filter((value) => written.includes(value));
  assert.deepEqual(told, []);
  assert.ok(!written.includes("planted at"));
});

test("a log shows what its level says, one JSON object per line, and the key by its id", async () => {
  const texts: string[] = [];
  const write = (text: string) => texts.push(text);
  const log = createLog("warn", { write });
  log("info", "request", { status: 200 });
  log("warn", "mail", { fault: "login", word: "a\nb" });
  assert.equal(texts.length, 1);
  assert.deepEqual(Object.keys(JSON.parse(texts[0] ?? "")), ["at", "level", "event", "fault", "word"]);
  assert.equal(texts[0]?.split("\n").length, 2);
  createLog("info", { write, isTTY: true })("error", "fault", { word: "a\nb", error: { name: "Error" } });
  assert.match(texts[1] ?? "", /error.*fault/);
});

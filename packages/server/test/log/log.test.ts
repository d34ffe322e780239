import assert from "node:assert/strict";
import { test } from "node:test";
import { createLog, describeError } from "../../src/platform/log/log.ts";

test("the log writes one JSON object per line at or above its level, and identifies a key by its ID", async () => {
  const texts: string[] = [];
  const write = (text: string) => texts.push(text);
  const log = createLog("warn", { write });
  log("info", "request", { status: 200 });
  log("warn", "mail", { reason: "login", word: "a\nb" });
  assert.equal(texts.length, 1);
  assert.deepEqual(Object.keys(JSON.parse(texts[0] ?? "")), ["at", "level", "event", "reason", "word"]);
  assert.equal(texts[0]?.split("\n").length, 2);
  createLog("info", { write, isTTY: true })("error", "fault", { word: "a\nb", error: { name: "Error" } });
  assert.match(texts[1] ?? "", /error.*fault/);
});

test("the log gives the reason for an error only as a code or a fixed text, never another message", () => {
  const reasonOf = (message: string) => describeError(new Error(message)).reason;
  assert.equal(reasonOf("invalid_response"), "invalid_response");
  assert.equal(reasonOf("Connection terminated unexpectedly: ayu"), "Connection terminated");
  for (const message of ["ayu", "Jalan rusak", "jalan_rusak di depan", "invalid input syntax: ayu", ""])
    assert.equal(reasonOf(message), undefined, message);
});

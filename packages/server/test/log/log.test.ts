import assert from "node:assert/strict";
import { test } from "node:test";
import { createLog } from "../../src/log/log.ts";

test("a log writes one JSON object per line at its level or above, and identifies a key by its id", async () => {
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

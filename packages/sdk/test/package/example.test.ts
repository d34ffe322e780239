import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { receipt } from "../support/samples.ts";

test("createLapor's example runs", async (t) => {
  const source = await readFile(new URL("../../src/create-lapor.ts", import.meta.url), "utf8");
  const example = /```ts\n([\s\S]*?)```/.exec(source)?.[1]?.replace(/^ \* ?/gm, "") ?? "";
  const code = example.replace("@lapor/sdk", new URL("../../src/index.ts", import.meta.url).href);
  const log = t.mock.method(console, "log", () => {});
  t.mock.method(globalThis, "fetch", async () => Response.json(receipt, { status: 201 }));
  await import(`data:text/javascript,${encodeURIComponent(code)}`);
  assert.deepEqual(log.mock.calls[0]?.arguments, [
    "K7M-2QF-9XK, 4F7K-9QXW-ZB2D-M8TR: answered by 2026-11-27T23:59:59+07:00",
  ]);
});

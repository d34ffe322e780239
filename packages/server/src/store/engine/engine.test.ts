import assert from "node:assert/strict";
import { test } from "node:test";
import { engines } from "../../../test/support/filled-store.ts";
import { openEngine } from "./engine.ts";

for (const [name, start] of Object.entries(engines))
  test(`closing ${name} ends its connections although only scripts ran`, async (context) => {
    const place = await start();
    context.after(() => place.stop());
    const engine = await openEngine(place.address);
    await engine.script((run) => run("select 1"));
    await engine.close();
    await assert.rejects(engine.script((run) => run("select 1")));
    await engine.close();
  });

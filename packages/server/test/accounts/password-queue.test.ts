import assert from "node:assert/strict";
import crypto from "node:crypto";
import { syncBuiltinESMExports } from "node:module";
import { after, before, describe, test } from "node:test";
import { until } from "../support/until.ts";
import {
  type Browser,
  codeOf,
  enrolWithPassword,
  goodPassword,
  openWorld,
  type World,
} from "./sign-in-world.ts";

/**
 * The passwords being hashed, in the order in which hashing began. A hash finishes when the test allows it.
 */
const begun: string[] = [];
const held = new Map<string, () => void>();
let isHolding = false;

const { scrypt } = crypto;
crypto.scrypt = ((
  password: string,
  ...more: Parameters<typeof scrypt> extends [unknown, ...infer M] ? M : never
) => {
  const run = (): void => scrypt(password, ...more);
  if (!isHolding) return run();
  begun.push(password);
  held.set(password, run);
}) as typeof scrypt;
// Must run before the module under test is imported.
syncBuiltinESMExports();

/** The number of comparisons that have not finished. */
let waiting = 0;

let world: World;
let served: Awaited<ReturnType<World["serve"]>>;
before(async () => {
  world = await openWorld();
  const { hashing } = world.context;
  world.context.hashing = {
    ...hashing,
    matches(...password) {
      waiting++;
      return hashing.matches(...password).finally(() => waiting--);
    },
  };
  served = await world.serve();
});
after(async () => {
  crypto.scrypt = scrypt;
  syncBuiltinESMExports();
  await served.stop();
  await world.close();
});

const release = (password: string): void => {
  const run = held.get(password);
  assert.ok(run, `${password} is being hashed`);
  held.delete(password);
  run();
};

let nth = 0;
const guess = (browser: Browser, password: string) =>
  browser.post("sign-in/password", { email: `akun${nth++}@bandung.example`, password, code: "123456" });

describe("a hundred sign-in attempts from one IPv6 /48", () => {
  test("twenty attempts wait and the rest get 503, while a known browser is served at once and another site next", async () => {
    const officer = await enrolWithPassword(world, served.browser("198.51.100.7"));
    world.passTime(30_000);
    isHolding = true;
    const flooding = Array.from({ length: 100 }, (_, index) => {
      const browser = served.browser(`2001:db8:7:${index.toString(16)}::1`);
      return { browser, sent: guess(browser, `tebakan ${index}`).catch(() => undefined) };
    });
    const refused: (string | null | undefined)[] = [];
    for (const { sent } of flooding)
      void sent.then((received) => {
        if (received?.status === 503)
          refused.push(`${received.body.code} ${received.headers.get("retry-after")}`);
        if (received?.status === 429) refused.push(undefined);
      });
    await until(() => refused.length === 79);
    assert.deepEqual(begun, ["tebakan 0"], "unknown browsers take one place");
    assert.ok(refused.includes("busy 5"));

    const proof = { email: officer.email, password: goodPassword, code: codeOf(world, officer.totpSecret) };
    const signedIn = officer.browser.post("sign-in/password", proof);
    await until(() => begun.length === 2);
    assert.equal(begun[1], goodPassword, "the known browser waits for nobody");
    release(goodPassword);
    assert.equal((await signedIn).status, 200);

    const other = guess(served.browser("203.0.113.9"), "dari jaringan lain");
    await until(() => refused.length === 80);
    release("tebakan 0");
    await until(() => begun.length === 3);
    release(begun[2] as string);
    await until(() => begun.length === 4);
    assert.equal(begun[3], "dari jaringan lain", "after one more attempt of the other site");

    for (const { browser } of flooding) browser.closing.abort();
    await until(() => waiting === 1);
    release("dari jaringan lain");
    assert.equal((await other).status, 401);
    assert.equal(begun.length, 4, "attempts whose clients left are not served");
    assert.deepEqual(world.errors, []);
  });
});

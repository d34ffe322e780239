import assert from "node:assert/strict";
import { after, before, beforeEach, describe, test } from "node:test";
import { register, signIn } from "./passkey-steps.ts";
import {
  type Browser,
  codeOf,
  enrolWithPassword,
  goodPassword,
  openWorld,
  type World,
} from "./sign-in-world.ts";
import { SoftwareAuthenticator } from "./software-authenticator.ts";

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());
// Each test starts with full buckets, because they refill within a day.
beforeEach(() => world.passTime(86_400_000));

const guess = async (browser: Browser, nth: number): Promise<number> => {
  const account = { email: `akun${nth}@bandung.example`, password: "salah sekali ini", code: "123456" };
  return (await browser.post("sign-in/password", account)).status;
};
const statusesOf = async (count: number, attempt: (nth: number) => Promise<number>): Promise<string> => {
  const statuses: number[] = [];
  for (let nth = 1; nth <= count; nth++) statuses.push(await attempt(nth));
  return [...new Set(statuses)]
    .map((one) => `${statuses.filter((other) => other === one).length} x ${one}`)
    .join();
};

describe("password guesses", () => {
  test("guesses from all networks of one IPv6 site share a bucket three times as large as a network's", async () => {
    const from = (nth: number) => world.browser(`2001:db8:7:${nth.toString(16)}::1`);
    assert.equal(await statusesOf(92, (nth) => guess(from(nth), nth)), "90 x 401,2 x 429");
    assert.equal(await guess(world.browser("2001:db8:8:1::1"), 0), 401, "another site");
  });

  test("a network of a site is stopped at its own limit and leaves the rest of the site's limit to other networks", async () => {
    const browser = world.browser("2001:db8:7:1::1");
    assert.equal(await statusesOf(100, (nth) => guess(browser, nth)), "30 x 401,70 x 429");
    assert.equal(await guess(world.browser("2001:db8:7:2::1"), 0), 401);
  });

  test("guesses from behind an unlisted proxy share a bucket twenty times as large", async () => {
    await world.withCosts(10, async () => {
      const browser = () => world.browser({ sharedProxy: "10.0.0.1" });
      // Each attempt names a new account, because one account's bucket of ten would be empty first.
      assert.equal(await statusesOf(62, (nth) => guess(browser(), nth)), "60 x 401,2 x 429");
    });
  });
});

describe("the request limit", () => {
  const open = async (browser: Browser, invitation: string): Promise<number> =>
    (await browser.post("invitation", { invitation })).status;
  const ask = async (browser: Browser): Promise<number> =>
    (await browser.post("sign-in/passkey/options")).status;

  test("a wrong invitation costs a network ten units, a correct one or any other request costs one", async () => {
    const { invitation } = await world.invite();
    await world.withCosts(30, async () => {
      const network = "198.51.100.1";
      assert.equal(await statusesOf(12, () => open(world.browser(network), "x")), "10 x 404,2 x 429");
      const second = "198.51.100.2";
      assert.equal(await statusesOf(90, () => open(world.browser(second), invitation)), "90 x 200");
      const third = "198.51.100.3";
      assert.equal(await statusesOf(102, () => ask(world.browser(third))), "100 x 200,2 x 429");
    });
  });

  test("the limit applies per IPv6 site, and is twenty times as high for an unlisted proxy", async () => {
    await world.withCosts(100, async () => {
      const ofSite = (nth: number) => world.browser(`2001:db8:7:${nth.toString(16)}::1`);
      assert.equal(await statusesOf(92, (nth) => ask(ofSite(nth))), "90 x 200,2 x 429");
    });
    await world.withCosts(1000, async () => {
      const behind = () => world.browser({ sharedProxy: "10.0.0.1" });
      assert.equal(await statusesOf(62, () => ask(behind())), "60 x 200,2 x 429");
    });
  });

  test("the server rejects a forged browser token", async () => {
    const officer = await enrolWithPassword(world);
    const [name = "", mark = ""] = [...officer.browser.cookies].find(([one]) => /device/.test(one)) ?? [];
    const [id = "", any = "", own = ""] = mark.split(".");
    await world.withCosts(3000, async () => {
      const from = (value?: string): Browser => {
        const browser = world.browser("198.51.100.4");
        if (value !== undefined) browser.cookies.set(name, value);
        return browser;
      };
      assert.equal(await ask(from()), 200);
      for (const forged of ["", id, `${id}..`, `${id}.${own}.${any}`, `x.${any}.${own}`])
        assert.equal(await ask(from(forged)), 429, forged);
      assert.equal(await ask(from(mark)), 200);
      assert.equal(await ask(from(mark)), 429, "a known browser has a limit too");
    });
  });
});

test("one computer in an office cannot block a colleague with a known browser, with passkey or password", async (t) => {
  const served = await world.serve();
  t.after(served.stop);
  const office = "198.51.100.20";
  const colleague = await enrolWithPassword(world, served.browser(office));
  const authenticator = new SoftwareAuthenticator();
  assert.equal((await register(colleague.browser, authenticator)).status, 200);
  // Half a minute later the authenticator app shows a new code. The previous one was used to set up the app.
  world.passTime(30_000);
  let accounts = 1000;
  // The cheapest request comes last, because the others leave a few units that it can still use.
  const emptying: Record<string, () => Promise<number>> = {
    "passwords of the colleague": async () => {
      const wrong = { email: colleague.email, password: "salah sekali ini", code: "123456" };
      return (await served.browser(office).post("sign-in/password", wrong)).status;
    },
    "passwords of others": () => guess(served.browser(office), accounts++),
    invitations: async () => (await served.browser(office).post("invitation", { invitation: "x" })).status,
    "passkey options": async () => (await served.browser(office).post("sign-in/passkey/options")).status,
  };
  for (const [what, attempt] of Object.entries(emptying)) {
    let sent = 0;
    while ((await attempt()) !== 429) assert.ok(++sent < 4000, what);
    t.diagnostic(`${sent} ${what} until 429`);
  }
  const { email, totpSecret, browser } = colleague;
  assert.equal((await signIn(browser, authenticator)).status, 200);
  const proof = { email, password: goodPassword, code: codeOf(world, totpSecret) };
  assert.equal((await browser.post("sign-in/password", proof)).status, 200);
});

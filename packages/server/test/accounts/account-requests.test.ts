import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { StoreUnavailable } from "@lapor/channel/store";
import { findBaseUrl } from "../../src/accounts/http/account-request.ts";
import { ceremonyCookie, deviceCookie, readCookies } from "../../src/accounts/http/cookies.ts";
import { routes } from "../../src/accounts/http/routes.ts";
import { shownNetwork, userAgentFamily } from "../../src/accounts/record-sign-in.ts";
import { baseUrl, openWorld, type Received, type World } from "./sign-in-world.ts";

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

const outcome = ({ status, body }: Received) => [status, body?.code];

/**
 * Whether only the identity provider sends requests to this path: the redirect after sign-in, or a logout
 * token.
 */
const isException = (path: string) => /\/(?:callback|back-channel)$/.test(path);

describe("cross-site requests", () => {
  const foreign: Record<string, Record<string, string | null>> = {
    "of another site": { "sec-fetch-site": "cross-site" },
    "of a sibling host": { "sec-fetch-site": "same-site" },
    "typed into the address bar": { "sec-fetch-site": "none" },
    "without Sec-Fetch-Site": { "sec-fetch-site": null },
  };
  for (const [title, headers] of Object.entries(foreign))
    test(`every route returns 403 for a request ${title}, even with a session`, async () => {
      for (const name of Object.keys(routes)) {
        const [method = "", path = ""] = name.split(" ");
        if (isException(path)) continue;
        const answer = await world.browser().send(method, path, method === "POST" ? {} : undefined, headers);
        assert.deepEqual(outcome(answer), [403, "cross_site_request"], name);
      }
    });

  const origins = [
    null,
    "null",
    "https://bandung.example",
    "http://lapor.bandung.example",
    `${baseUrl}:8443`,
  ];
  for (const origin of origins)
    test(`every write returns 403 for a request with the origin ${origin}`, async () => {
      for (const name of Object.keys(routes)) {
        const [method = "", path = ""] = name.split(" ");
        if (method === "GET" || isException(path)) continue;
        const answer = await world.browser().send(method, path, {}, { origin });
        assert.deepEqual(outcome(answer), [403, "cross_site_request"], name);
      }
    });

  test("responses carry no CORS headers and are not cached", async () => {
    const browser = world.browser();
    for (const answer of [
      await browser.get("sign-in"),
      await browser.get("nothing"),
      await browser.send("OPTIONS", "sign-in", undefined, { "access-control-request-method": "POST" }),
    ]) {
      assert.equal(answer.headers.get("cache-control"), "no-store");
      for (const [name] of answer.headers) assert.doesNotMatch(name, /^access-control-/);
    }
  });

  test("the callback cannot be reached from a form, a frame or a script on another site", async () => {
    for (const headers of [
      { "sec-fetch-mode": "no-cors", "sec-fetch-dest": "image" },
      { "sec-fetch-mode": "navigate", "sec-fetch-dest": "iframe" },
      { "sec-fetch-mode": "cors", "sec-fetch-dest": "empty" },
    ]) {
      const answer = await world.browser().send("GET", "sign-in/oidc/callback?code=x", undefined, headers);
      assert.match(answer.headers.get("location") ?? "", /signInError=cross_site_request$/);
    }
  });
});

describe("request bodies", () => {
  test("the server rejects a body that is not a JSON object or exceeds 16 KiB", async () => {
    const send = async (body: string, changes: Record<string, string | null> = {}) =>
      outcome(await world.browser().send("POST", "sign-in/password", body, changes));
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "application/jsonp", null])
      assert.deepEqual(
        await send("{}", { "content-type": type }),
        [415, "unsupported_media_type"],
        `${type}`,
      );
    for (const body of ["", "{", "[]", "7", "null", '"x"'])
      assert.deepEqual(await send(body), [400, "invalid_request"], body);
    assert.deepEqual(await send(JSON.stringify({ email: "x".repeat(17_000) })), [413, "body_too_large"]);
  });

  test("the server rejects a body without the fields of its route or with a field that is too long", async () => {
    const whole = { email: "a@b.example", password: "x", code: "1" };
    for (const changes of [
      { email: undefined },
      { email: 7 },
      { email: " " },
      { email: "x".repeat(301) },
      { password: "x".repeat(1001) },
      { code: null },
      { recoveryCode: [] },
      { confirm: "yes" },
    ]) {
      const answer = await world.browser().post("sign-in/password", { ...whole, ...changes });
      assert.deepEqual(outcome(answer), [400, "invalid_request"], JSON.stringify(changes).slice(0, 60));
    }
    for (const credential of [undefined, null, 7, {}, { id: "x" }, { id: "x", response: {} }])
      assert.deepEqual(outcome(await world.browser().post("sign-in/passkey", { credential })), [
        400,
        "invalid_request",
      ]);
  });
});

test("the other routes return an error without a session, an invitation or an identity provider", async () => {
  const browser = world.browser();
  for (const path of ["proofs/passkeys/options", "proofs/password/options", "proofs/recovery-codes"])
    assert.deepEqual(outcome(await browser.post(path)), [401, "session_ended"], path);
  assert.deepEqual(outcome(await browser.get("proofs")), [401, "session_ended"]);
  assert.deepEqual(outcome(await browser.send("DELETE", "proofs/passkeys/x")), [401, "session_ended"]);
  assert.deepEqual(outcome(await browser.post("sign-in/oidc")), [404, "not_found"]);
  for (const path of ["proofs", "sign-in/", "proofs/passkeys/x/y", "constructor", ""])
    assert.deepEqual(outcome(await browser.post(path)), [404, "not_found"], path);
});

test("the routes of a sign-in method that the operator has switched off return 404", async () => {
  const { settings } = world.context;
  world.context.settings = { passkey: false, password: false };
  try {
    for (const path of Object.keys(routes).filter((name) => /^POST .*(?:passkey|password)/.test(name)))
      assert.equal((await world.browser().post(path.replace("POST ", ""))).status, 404, path);
  } finally {
    world.context.settings = settings;
  }
});

test("the server returns 503 when the database does not respond, and logs any other error and returns 500", async () => {
  const { officers } = world.context;
  const findSession = officers.findSession.bind(officers);
  try {
    officers.findSession = () => Promise.reject(new StoreUnavailable("down"));
    assert.deepEqual(outcome(await world.browser().get("proofs")), [503, "unavailable"]);
    const error = new Error("secret");
    officers.findSession = () => Promise.reject(error);
    const answer = await world.browser().get("proofs");
    assert.deepEqual(outcome(answer), [500, "internal_error"]);
    assert.doesNotMatch(JSON.stringify(answer.body), /secret/);
    assert.deepEqual(world.errors, [error]);
  } finally {
    officers.findSession = findSession;
  }
});

test("officers can sign in only at the public https URL or on this machine", () => {
  const at = (url: string, publicUrl?: string) => findBaseUrl({ url }, publicUrl);
  assert.equal(at("http://10.0.0.1:8544/x", "https://lapor.example/kanal"), "https://lapor.example/kanal");
  assert.equal(at("http://localhost:8544/x"), "http://localhost:8544");
  assert.equal(at("http://x/", "http://localhost:8544"), "http://localhost:8544");
  for (const [url, publicUrl] of [
    ["http://lapor.example/x"],
    ["http://127.0.0.1:8544/x"],
    ["http://localhost.evil.example/x"],
    ["http://localhost/x", "http://lapor.example"],
  ] as const)
    assert.throws(() => at(url, publicUrl), { code: "insecure_origin" }, url);
});

test("cookies are bound to the host and inaccessible to scripts", () => {
  assert.equal(
    ceremonyCookie("x", baseUrl),
    "__Host-lapor-sign-in=x; Path=/; HttpOnly; Secure; SameSite=Lax; Max-Age=900",
  );
  assert.equal(
    deviceCookie("x", baseUrl),
    "__Host-lapor-device=x; Path=/; HttpOnly; Secure; SameSite=Strict; Max-Age=15552000",
  );
  assert.match(
    ceremonyCookie("x", "http://localhost:1"),
    /^lapor-sign-in=x; Path=\/; HttpOnly; SameSite=Lax/,
  );
  const header = "lapor-sign-in=planted; __Host-lapor-sign-in=own; x; __Host-lapor-device=known";
  assert.deepEqual(readCookies(header, baseUrl), { ceremony: "own", device: "known" });
  assert.deepEqual(readCookies(null, baseUrl), { ceremony: undefined, device: undefined });
});

test("the list of sign-ins shows only the network and the browser family", () => {
  assert.equal(shownNetwork("203.0.113.77"), "203.0.113.0/24");
  assert.equal(shownNetwork("2001:db8:1:2::3"), "2001:db8:1::/48");
  assert.equal(shownNetwork(undefined), null);
  const chrome =
    "Mozilla/5.0 (Linux; Android 15; SM-S938B) AppleWebKit/537.36 Chrome/150.0 Mobile Safari/537.36";
  assert.equal(userAgentFamily(chrome), "Chrome, Android");
  assert.equal(userAgentFamily("curl/8.0"), "");
  assert.equal(userAgentFamily(null), "");
});

import assert from "node:assert/strict";
import { registerHooks } from "node:module";
import { after, before, test } from "node:test";
import { systemRandom } from "@lapor/channel";
import { invitationIn } from "@lapor/channel/testing";
import { TOTP } from "otpauth";
import type { RunningServer } from "../../src/index.ts";
import { preparedFolder } from "../support/prepared-folder.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { adminKey, channelOn, makeKey } from "../support/test-channel.ts";

const libraries = ["openid-client", "@simplewebauthn/server"];
const loaded: string[] = [];
registerHooks({
  resolve(specifier, context, next) {
    if (libraries.includes(specifier)) loaded.push(specifier);
    return next(specifier, context);
  },
});

const secret = systemRandom.bytes(32);
let server: RunningServer;
let origin: string;
before(async () => {
  const { startServer } = await import("../../src/index.ts");
  const dataFolder = preparedFolder();
  server = await startServer({ host: "127.0.0.1", port: 0, quiet: true, dataFolder, secret });
  origin = server.url.replace("127.0.0.1", "localhost");
});
after(() => server.stop());

const send = (path: string, { cookie = "", body }: { cookie?: string; body?: object } = {}) =>
  fetch(`${origin}${path}`, {
    method: body ? "POST" : "GET",
    headers: { "sec-fetch-site": "same-origin", origin, "content-type": "application/json", cookie },
    ...(body && { body: JSON.stringify(body) }),
  });

test("the server serves the sign-in routes beside the contract, and loads their libraries on the first request to one", async () => {
  assert.equal((await send("/v1/channel")).status, 401, "the server responds");
  assert.deepEqual(loaded, []);
  const proofs = await send("/petugas/api/proofs");
  assert.equal(proofs.status, 401);
  assert.match(await proofs.text(), /"code":"session_ended"/);
  assert.deepEqual([...new Set(loaded)].sort(), libraries.toSorted());
  assert.equal(proofs.headers.get("cache-control"), "no-store");
  assert.equal(proofs.headers.get("x-content-type-options"), "nosniff");
  assert.equal(proofs.headers.get("access-control-allow-origin"), null);
});

test("an invited officer signs in over HTTP, and the contract's operations accept the session", async () => {
  const invited = await channelOn(server.store, { secret })
    .officerAccounts(origin)
    .invite({ name: "Siti", email: "siti@bandung.example", role: "liaison", agencyId: "pemkot-bandung" });
  const invitation = invitationIn(invited);
  const offered = await send("/petugas/api/proofs/password/options", { body: { invitation } });
  const { totpSecret } = (await offered.json()) as { totpSecret: string };
  const code = new TOTP({ secret: totpSecret }).generate();
  const body = { password: "kuda laut di atas awan", code };
  const [ceremony = ""] = offered.headers.getSetCookie().map((one) => one.split(";")[0]);
  const set = await send("/petugas/api/proofs/password", { body, cookie: ceremony });
  assert.equal(set.status, 200);
  const cookie = set.headers.getSetCookie().map((one) => one.split(";")[0] ?? "");
  assert.match(cookie.join(), /^lapor-session=[\w-]{43},lapor-device=/);
  const me = await send("/v1/me", { cookie: cookie.join("; ") });
  assert.equal(me.status, 200);
  assert.match(await me.text(), /"name":"Siti"/);

  // An administrator offboards the officer. The hourly job would delete the password; the test deletes it at
  // once.
  const { store } = server;
  const key = await makeKey(store, adminKey);
  const { id } = invited.officer;
  assert.ok(await store.accounts.findPassword(id));
  const headers = { authorization: `Bearer ${key}`, "content-type": "application/json", "if-match": '"2"' };
  const left = await fetch(`${origin}/v1/officers/${id}/offboard`, { method: "POST", headers, body: "{}" });
  assert.equal(left.status, 200);
  assert.equal(await store.accounts.findPassword(id), undefined);
  assert.equal((await send("/v1/me", { cookie: cookie.join("; ") })).status, 401);
});

test("the server does not start with a faulty sign-in file, and reports why", async () => {
  const { ConfigError, startServer } = await import("../../src/index.ts");
  const dataFolder = temporaryFolder();
  await assert.rejects(
    startServer({ host: "127.0.0.1", port: 0, dataFolder, signInFile: "/nonexistent/sign-in.json" }),
    (error) => error instanceof ConfigError && /LAPOR_SIGN_IN_FILE .* is not \(ENOENT\)/.test(error.message),
  );
});

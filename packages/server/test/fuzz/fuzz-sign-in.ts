import { type Chance, createChance } from "../../../../test/support/chance.ts";
import { routes } from "../../src/accounts/http/routes.ts";
import { type Browser, baseUrl, codeOf, enrolWithPassword, openWorld } from "../accounts/sign-in-world.ts";
import { SoftwareAuthenticator } from "../accounts/software-authenticator.ts";
import type { engines } from "../support/engines.ts";
import type { FuzzOptions, FuzzResult } from "./fuzz-result.ts";
import { jsonBody } from "./hostile-bodies.ts";
import { hostileText, planted } from "./hostile-values.ts";
import { withHostileMembers } from "./with-hostile-members.ts";

/** Existing IDs and tokens that a request can refer to. */
interface Known {
  email: string;
  invitation: string;
  code(): string;
  /** A credential of an unregistered authenticator, for the challenge of another ceremony. */
  created: object;
  asserted: object;
}

/** The body that each route expects, by method and path. */
const bodies: Readonly<Record<string, (known: Known) => object>> = {
  "POST invitation": ({ invitation }) => ({ invitation }),
  "POST sign-in/passkey/options": () => ({ confirm: false }),
  "POST sign-in/passkey": ({ asserted }) => ({ credential: asserted }),
  "POST sign-in/password": ({ email, code }) => ({
    ...{ email, password: "kuda laut di atas awan", code: code(), confirm: false },
  }),
  "POST sign-in/oidc": ({ invitation }) => ({ invitation }),
  "POST proofs/passkeys/options": ({ invitation }) => ({ invitation }),
  "POST proofs/passkeys": ({ created }) => ({ name: "Laptop kantor", credential: created }),
  "POST proofs/password/options": ({ invitation }) => ({ invitation }),
  "POST proofs/password": ({ code }) => ({ password: "kuda laut di atas awan", code: code() }),
};

/** For each route that ends a ceremony, the route that begins it. */
const beginnings: Readonly<Record<string, string>> = {
  "POST sign-in/passkey": "sign-in/passkey/options",
  "POST proofs/passkeys": "proofs/passkeys/options",
  "POST proofs/password": "proofs/password/options",
};

const names = Object.keys(routes);
const { hostname } = new URL(baseUrl);

/**
 * Returns a new address for each browser, so that the limits per network do not refuse requests before the
 * routes see them.
 */
const addressOf = (nth: number): string => `10.${(nth >> 16) & 255}.${(nth >> 8) & 255}.${nth & 255}`;

function targetOf(path: string, chance: Chance): string {
  const text = encodeURIComponent(Buffer.from(hostileText(chance)).toString()).slice(0, 3000);
  if (path.endsWith("/")) return path + (text || "x");
  return path.endsWith("callback") ? `${path}?code=${text}&state=${text}&iss=${text}` : path;
}

const navigation = { "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" };

async function sendHostile(name: string, browser: Browser, known: Known, chance: Chance) {
  const [method = "", path = ""] = name.split(" ");
  const target = targetOf(path, chance);
  if (path.endsWith("back-channel")) {
    const form = new URLSearchParams({ logout_token: hostileText(chance) }).toString();
    return browser.send(method, target, form, { "content-type": "application/x-www-form-urlencoded" });
  }
  if (method !== "POST") return browser.send(method, target, undefined, navigation);
  const { invitation } = known;
  const beginning = beginnings[name];
  if (beginning && chance.percent(70)) await browser.post(beginning, { invitation });
  const good = bodies[name]?.(known) ?? {};
  const body = chance.percent(10) ? good : withHostileMembers(good, chance);
  const { bytes, headers } = jsonBody(body, chance);
  return browser.send(method, target, new Uint8Array(bytes), { "content-type": null, ...headers });
}

/**
 * Sends `count` requests with hostile text to the desk's sign-in routes, with and without a session. Checks
 * that each response is JSON, is no server error and does not repeat the text.
 */
export async function fuzzSignIn(
  engine: keyof typeof engines,
  { count, seed, onProgress }: FuzzOptions,
): Promise<FuzzResult> {
  const world = await openWorld({ engine });
  const chance = createChance(seed);
  const faults: string[] = [];
  const statuses: Record<string, number> = {};
  let slowestMs = 0;
  try {
    const enrolled = await enrolWithPassword(world);
    const { invitation, email } = await world.invite();
    const asked = { challenge: "AAAA", rpId: hostname, origin: baseUrl };
    const known: Known = {
      ...{ email, invitation },
      code: () => codeOf(world, enrolled.totpSecret),
      created: new SoftwareAuthenticator().create(asked),
      asserted: new SoftwareAuthenticator().get(asked),
    };
    let nth = 0;
    for (; nth < count && faults.length < 50; nth++) {
      const browser = world.browser(addressOf(nth));
      if (chance.percent(50))
        for (const [cookie, value] of enrolled.browser.cookies) browser.cookies.set(cookie, value);
      const name = chance.pick(chance.percent(70) ? Object.keys(bodies) : names);
      const began = performance.now();
      const { status, body } = await sendHostile(name, browser, known, chance);
      slowestMs = Math.max(slowestMs, performance.now() - began);
      statuses[status] = (statuses[status] ?? 0) + 1;
      if (status >= 500) faults.push(`#${nth} ${name}: answered ${status}`);
      if (status >= 400 && JSON.stringify(body).includes(planted)) faults.push(`#${nth} ${name}: repeats`);
      for (const error of world.errors.splice(0)) faults.push(`#${nth} ${name}: ${error}`);
      if (nth % 1000 === 999) onProgress?.(nth + 1);
    }
    return { count: nth, statuses, faults, slowestMs: Math.round(slowestMs) };
  } finally {
    await world.close();
  }
}

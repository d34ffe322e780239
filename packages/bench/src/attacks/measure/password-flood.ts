import { createHmac, randomUUID } from "node:crypto";
import { type Figure, withBar } from "../../figures/figures.ts";
import { median, spread } from "../../figures/statistics.ts";
import { assertLoopback } from "../attack.ts";
import { expectStatus, send } from "../requests.ts";
import type { AttackedServer, Engine } from "./engines.ts";

/** The name for `--only`. */
export const passwordFlood = "password-flood";

const attempts = 100;
const signIns = 4;
const password = "kuda laut di atas awan";

/** The durations of sign-ins from a known browser, without the flood and during it, in milliseconds. */
export interface SignInRound {
  quiet: number[];
  attacked: number[];
  /** The number of responses to the flood, by status. */
  statuses: Record<string, number>;
}

/** A client that stores cookies like a browser. */
class Browser {
  readonly #cookies = new Map<string, string>();
  readonly #origin: string;
  readonly #address: string;

  constructor(server: AttackedServer, address: string) {
    assertLoopback(server.url);
    // Officers can sign in without HTTPS only under the host name `localhost`.
    this.#origin = server.url.replace("127.0.0.1", "localhost");
    this.#address = address;
  }

  async post(path: string, body: object): Promise<{ status: number; body: Record<string, unknown> }> {
    const response = await fetch(`${this.#origin}/petugas/api/${path}`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "sec-fetch-site": "same-origin",
        origin: this.#origin,
        "x-forwarded-for": this.#address,
        cookie: [...this.#cookies].map((pair) => pair.join("=")).join("; "),
      },
      body: JSON.stringify(body),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [name = "", value = ""] = (cookie.split(";")[0] ?? "").split("=");
      this.#cookies.set(name, value);
    }
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  }
}

/** Computes an authenticator app's code (RFC 6238) for a secret in base32. */
function codeOf(secret: string): string {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...secret].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const hash = createHmac("sha1", key).update(step).digest();
  const code = hash.readUInt32BE((hash.at(-1) as number) & 15) & 0x7fffffff;
  return String(code % 1_000_000).padStart(6, "0");
}

/** Creates an officer with a password. Returns the browser in which it was set. */
async function enrol(server: AttackedServer, key: string) {
  const email = `${randomUUID()}@petugas.example`;
  const invited = await send({ url: server.url, key, address: "192.0.2.1" }, "POST", "/v1/officers", {
    headers: { "content-type": "application/json", "idempotency-key": randomUUID() },
    body: JSON.stringify({ name: "Sari Wulandari", email, role: "liaison" }),
  });
  const { url } = expectStatus(invited, 201, "invite") as { url: string };
  const browser = new Browser(server, "192.0.2.1");
  const offered = await browser.post("proofs/password/options", { invitation: new URL(url).hash.slice(1) });
  const code = codeOf(String(offered.body.totpSecret));
  const enrolled = await browser.post("proofs/password", { password, code });
  const { recoveryCodes } = expectStatus(enrolled, 200, "enrol") as { recoveryCodes: string[] };
  return { email, browser, recoveryCodes };
}

/**
 * Measures an officer's password sign-ins from a known browser, first alone and then during a flood. The
 * flood consists of 100 attempts for accounts that do not exist, from networks in one IPv6 /48. Each sign-in
 * uses a recovery code, because a code from an authenticator app can be used only once every 30 seconds.
 */
export async function measureSignIns(engine: Engine, run: number): Promise<SignInRound> {
  const server = await engine.start();
  try {
    const { email, browser, recoveryCodes } = await enrol(server, engine.agencyKey);
    const signIn = async (): Promise<number> => {
      const began = performance.now();
      const proof = { email, password, recoveryCode: recoveryCodes.pop() };
      expectStatus(await browser.post("sign-in/password", proof), 200, "sign-in");
      return performance.now() - began;
    };
    const measure = async (): Promise<number[]> => {
      const times: number[] = [];
      while (times.length < signIns) times.push(await signIn());
      return times;
    };
    await signIn();
    const quiet = await measure();
    const statuses: Record<string, number> = {};
    const guess = async (_: unknown, index: number): Promise<void> => {
      const attacker = new Browser(server, `2001:db8:${run}:${index.toString(16)}::1`);
      const wrong = { email: `akun${index}@petugas.example`, password: "salah sekali ini", code: "123456" };
      const { status } = await attacker.post("sign-in/password", wrong);
      statuses[status] = (statuses[status] ?? 0) + 1;
    };
    const flood = Promise.all(Array.from({ length: attempts }, guess));
    const attacked = await measure();
    await flood;
    return { quiet, attacked, statuses };
  } finally {
    await server.stop();
  }
}

export function signInFigure(engine: string, rounds: readonly SignInRound[]): Figure {
  const ratios = rounds.map(({ quiet, attacked }) => median(attacked) / median(quiet));
  return withBar({
    name: `password sign-in from a known browser, ${passwordFlood} (${engine})`,
    value: median(ratios),
    unit: "x quiet",
    spread: spread(ratios),
    bar: "<= 2",
    note: rounds
      .map(({ statuses }) =>
        Object.entries(statuses)
          .map(([status, count]) => `${count} x ${status}`)
          .join(", "),
      )
      .join("; "),
  });
}

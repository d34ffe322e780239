import { defaultPolicy, type Policy } from "@lapor/channel";
import type { Store } from "@lapor/channel/store";
import type { Mock } from "@lapor/mock";
import { createChannelMock } from "@lapor/mock/channel-mock";
import { createLapor, type FieldRule, type Lapor } from "@lapor/sdk";
import type { Settings } from "../settings.ts";

/** An in-memory channel for this page, with a simulated network. */
export interface Rehearsal {
  client(locale: string): Lapor;
  /** Changes the network conditions immediately, also for pending requests. */
  behave(scenario: string): void;
}

/** Returns a store that assigns the mock's keys, which belong to Bandung, to the selected agency. */
const withAgency = (store: Store, agencyId: string): Store =>
  new Proxy(store, {
    get(target, name, receiver) {
      const value: unknown = Reflect.get(target, name, receiver);
      if (name !== "find" || !agencyId) return value;
      const find: Store["find"] = async (kind, match) => {
        const record = await target.find(kind, match);
        const isSiteKey = kind === "keys" && record && "kind" in record && record.kind === "publishable";
        return isSiteKey ? { ...record, agencyId } : record;
      };
      return find;
    },
  });

const policyOf = ({ askName, askEmail, askPhone }: Settings): Policy => ({
  ...defaultPolicy,
  reporter: { name: askName as FieldRule, email: askEmail as FieldRule, phone: askPhone as FieldRule },
  limits: {},
  challenge: { ...defaultPolicy.challenge, mode: "off" },
});

/** Creates an error response in the channel's format (RFC 9457). */
const refuse = (status: number, code: string, seconds: number): Response =>
  new Response(
    JSON.stringify({ type: `urn:lapor:problem:${code}`, title: code, status, code, requestId: "latihan" }),
    {
      status,
      headers: { "content-type": "application/problem+json", "retry-after": String(seconds) },
    },
  );

const isReport = (request: Request): boolean =>
  request.method === "POST" && new URL(request.url).pathname.endsWith("/v1/reports");

/** The delay of each response on a slow network, in milliseconds. */
const slowness = 2500;

/**
 * Simulates the network between the form and the channel. Each scenario is a situation that citizens
 * experience.
 */
const network =
  (mock: Mock, scenario: () => string) =>
  async (request: Request): Promise<Response> => {
    const now = scenario();
    if (now === "slow") await new Promise((resolve) => setTimeout(resolve, slowness));
    if (now === "offline") throw new TypeError("Failed to fetch");
    if (now === "maintenance") return refuse(503, "unavailable", 60);
    if (now === "rate_limited" && isReport(request)) return refuse(429, "rate_limited", 30);
    return mock.fetch(request);
  };

export function rehearse(settings: Settings): Rehearsal {
  let scenario = settings.scenario;
  const mock = createChannelMock({
    now: "system",
    publicReports: true,
    policy: policyOf(settings),
    wrapParts: (parts) => ({ ...parts, store: withAgency(parts.store, settings.agency) }),
  });
  const behave = (next: string) => {
    scenario = next;
    mock.limit(next === "challenge" ? { challenge: { mode: "on", work: 20_000 } } : {});
  };
  behave(scenario);
  const fetch = network(mock, () => scenario);
  return {
    behave,
    client: (locale) =>
      createLapor({
        baseUrl: "https://latihan.example",
        key: mock.keys.publishable,
        locale,
        fetch: (url, init) => fetch(new Request(url, init)),
        solveChallenge: async (...asked) => (await import("@lapor/sdk/challenge")).solveChallenge(...asked),
      }),
  };
}

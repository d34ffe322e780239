import { createMock, type Mock } from "@lapor/mock";
import { createLapor, type Lapor } from "@lapor/sdk";

/** What a test may do to one exchange: answer in the channel's place, hold it back, throw, or (undefined) let it pass. */
export type Intercept = (request: Request) => Promise<Response | undefined> | Response | undefined;

/** A channel in memory, a client for it, and what was asked of it. */
export interface Rehearsal {
  mock: Mock;
  client: Lapor;
  /** "POST /v1/reports", in the order in which they were sent. */
  calls: { what: string; key: string | null; body: string }[];
  /** Stands between client and channel from now on. */
  intercept: (intercept: Intercept | undefined) => void;
  count: (what: string) => number;
}

/** The real channel with its rules; only the network is in the test's hands. */
export function rehearse(): Rehearsal {
  const mock = createMock({ seed: 1, now: "system" });
  const calls: Rehearsal["calls"] = [];
  let current: Intercept | undefined;
  const client = createLapor({
    baseUrl: "http://kanal.test",
    key: mock.keys.publishable,
    maxRetries: 0,
    fetch: async (request) => {
      const what = `${request.method} ${new URL(request.url).pathname}`;
      const isForm = request.headers.get("content-type")?.startsWith("multipart/");
      const body = isForm ? "" : await request.clone().text();
      calls.push({ what, key: request.headers.get("idempotency-key"), body });
      return (await current?.(request)) ?? mock.fetch(request);
    },
  });
  return {
    mock,
    client,
    calls,
    intercept: (intercept) => {
      current = intercept;
    },
    count: (what) => calls.filter((call) => call.what === what).length,
  };
}

/** A promise whose end is in the test's hands. */
export function gate(): { open: () => void; opened: Promise<void> } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

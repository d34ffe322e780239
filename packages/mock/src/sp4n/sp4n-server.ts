import { createSettableClock, type SettableClock } from "../channel/settable-clock.ts";
import { type Listener, listen } from "../listen.ts";
import { createSp4nMock, type Sp4nMock, type Sp4nMockOptions } from "./create-sp4n-mock.ts";
import { createSp4nControl } from "./sp4n-control.ts";

/** Options for a server that simulates the ministry's API. Every option has a default. */
export interface Sp4nServerOptions extends Omit<Sp4nMockOptions, "clock"> {
  /** The port to listen on. Default: 0, which selects any free port. */
  port?: number;
  /** The address to listen on. Default: `127.0.0.1`. */
  host?: string;
  /** The mock's clock. Default: the system clock. */
  clock?: SettableClock;
  /** Whether to serve the control API under `/__lapor/`, for this machine only. Default: false. */
  admin?: boolean;
}

/** A mock of the ministry's API that listens on a port. */
export interface Sp4nServer extends Listener {
  readonly sp4n: Sp4nMock;
  readonly clock: SettableClock;
}

/**
 * Serves the mock of the ministry's API over HTTP. Rejects if the port is in use or `host` is not an address
 * of this machine.
 * @example const ministry = await startSp4nMock({ lookUpDelay: 0, quirks: { lost_response: { share: 0.1 } }
 * }); console.log(ministry.url, ministry.sp4n.complaints); await ministry.stop();
 */
export async function startSp4nMock({
  port = 0,
  host = "127.0.0.1",
  clock = createSettableClock(undefined),
  admin = false,
  ...options
}: Sp4nServerOptions = {}): Promise<Sp4nServer> {
  const sp4n = createSp4nMock({ ...options, clock });
  const control = admin ? createSp4nControl(sp4n, clock) : undefined;
  const listener = await listen({ port, host }, async (request, incoming) =>
    control && (incoming.url ?? "").startsWith("/__lapor") ? control(request, incoming) : sp4n.fetch(request),
  );
  return { ...listener, sp4n, clock };
}

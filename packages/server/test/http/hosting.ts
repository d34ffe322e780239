import type { Channel } from "@lapor/channel";
import { type Host, type HostOptions, serveChannel } from "../../src/http/host.ts";
import { readResponse } from "../../src/http/send-response.ts";
import { noLog } from "../../src/platform/log/log.ts";

/** Serves a channel that responds with `fetch`, on a free port. */
export const hosting = (fetch: Channel["fetch"], more: Partial<HostOptions> = {}): Promise<Host> =>
  serveChannel({
    channel: { respond: async (...asked) => readResponse(await fetch(...asked)) },
    store: { ping: async () => {} },
    log: noLog,
    host: "127.0.0.1",
    port: 0,
    ...more,
  });

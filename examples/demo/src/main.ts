import { createLapor } from "@lapor/sdk";
import { ConfigError, startServer } from "@lapor/server";
import type { Hono } from "hono";
import { importDemoAgencies } from "./demo-agencies.ts";
import { claimFolder, openDemoState } from "./demo-state.ts";
import { listen } from "./listen.ts";
import type { OfficerId } from "./officers/officers.ts";
import { makeSamples } from "./seed/make-samples.ts";
import { readSettings } from "./settings.ts";
import { createSite } from "./site/create-site.ts";

const starting = (): Response =>
  new Response("Situs sedang disiapkan. Silakan tunggu sebentar, lalu muat ulang.", {
    status: 503,
    headers: { "content-type": "text/plain; charset=utf-8", "retry-after": "2" },
  });

/**
 * Starts the demo: the channel and a local government's site in one process. Returns a function
 * that stops both.
 */
async function start(): Promise<() => Promise<void>> {
  const settings = readSettings(process.env);
  let app: Hono | undefined;
  // Takes the site's port first, so that a start that cannot work fails before anything is written.
  const site = await listen(settings.channel.host, settings.sitePort, (request) =>
    app ? app.fetch(request) : starting(),
  );
  try {
    claimFolder(settings.channel.dataFolder);
    const channel = await startServer(settings.channel);
    try {
      await importDemoAgencies(channel.store);
      const state = await openDemoState(settings.channel.dataFolder, channel.store, site.port);
      const publishableKey = state.publishableKeys[site.port] as string;
      await makeSamples({ channel, settings, state, publishableKey });
      const { identity } = await createLapor({ baseUrl: channel.url, key: publishableKey }).getChannel();
      app = createSite({
        nationalChannel: identity.nationalChannel,
        channelUrl: channel.url,
        publishableKey,
        sample: state.samples.drainase,
        laporOf: (id: OfficerId) =>
          createLapor({ baseUrl: channel.url, key: state.secretKeys[id] as string, locale: "id" }),
      });
      console.log(`
  Site     http://localhost:${site.port}/          the form on a local government's page (a demonstration)
           http://localhost:${site.port}/lacak     the reporter follows the report
           http://localhost:${site.port}/petugas   the officers' side
  Channel  ${channel.url}/healthz
  Data     ${settings.channel.databaseUrl ? "PostgreSQL (DEMO_DATABASE_URL)" : settings.channel.dataFolder}

  Stop with Ctrl+C; the data stays.
`);
      return async () => {
        await site.stop();
        await channel.stop();
      };
    } catch (error) {
      await channel.stop();
      throw error;
    }
  } catch (error) {
    await site.stop();
    throw error;
  }
}

try {
  const stop = await start();
  const end = () => {
    stop().catch((error: unknown) => {
      console.error(error);
      process.exitCode = 1;
    });
  };
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exitCode = 1;
}

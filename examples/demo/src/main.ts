import { systemClock } from "@lapor/channel";
import { ConfigError, startServer } from "@lapor/server";
import type { Hono } from "hono";
import { createChannelBeside } from "./channel-beside.ts";
import { importDemoAgencies } from "./demo-agencies.ts";
import { claimFolder, openDemoState } from "./demo-state.ts";
import { listen } from "./listen.ts";
import { makeOfficers } from "./officers/officers.ts";
import { makePast, makeSamples } from "./seed/make-samples.ts";
import { readSettings } from "./settings.ts";
import { createSite } from "./site/create-site.ts";

const starting = (): Response =>
  new Response("Situs sedang disiapkan. Silakan tunggu sebentar, lalu muat ulang.", {
    status: 503,
    headers: { "content-type": "text/plain; charset=utf-8", "retry-after": "2" },
  });

/**
 * Starts the demo, which is the channel and a local government's site in one process. Returns a function that
 * stops both.
 */
async function start(): Promise<() => Promise<void>> {
  const settings = readSettings(process.env);
  let app: Hono | undefined;
  // Open the site's port first. If the port is not available, nothing has been written yet.
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
      const demo = { channel, settings, state, publishableKey };
      await makeSamples(demo);
      const deskUrl = `http://localhost:${new URL(channel.url).port}`;
      const accounts = createChannelBeside(channel, settings, systemClock).officerAccounts(deskUrl);
      await makeOfficers(accounts);
      app = createSite({
        channelUrl: channel.url,
        publishableKey,
        sample: state.samples.drainase,
        accounts,
        deskUrl,
      });
      console.log(`
  Site     http://localhost:${site.port}/          the form on a local government's page (a demonstration)
           http://localhost:${site.port}/lacak     the reporter follows the report
           http://localhost:${site.port}/petugas   the officers' desk, with one click
  Channel  ${channel.url}/publik    the reports that everyone can read
           ${channel.url}/healthz
  Data     ${settings.channel.databaseUrl ? "PostgreSQL (DEMO_DATABASE_URL)" : settings.channel.dataFolder}

  Stop with Ctrl+C; the data stays.
`);
      const stopping = new AbortController();
      // Creating the past reports takes half a minute. The demo can already be used meanwhile.
      const past = makePast(demo, stopping.signal).catch(console.error);
      return async () => {
        await site.stop();
        stopping.abort();
        await past;
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

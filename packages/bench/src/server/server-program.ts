import { readConfig, startServer } from "@lapor/server";

// A process of its own: the channel, as the environment configures it. When it is ready it prints its
// address, and that of its metrics where they are served; it ends when its input does.
const server = await startServer(readConfig(process.env));
process.stdout.write(`${[server.url, server.metricsUrl].filter(Boolean).join(" ")}\n`);
process.stdin.resume().on("end", async () => {
  await server.stop();
  process.exit(0);
});

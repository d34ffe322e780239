import { readConfig, startServer } from "@lapor/server";

// Runs the channel in a separate process, configured by the environment. When it is ready, it prints its URL
// and, if metrics are served, their URL. It ends when its standard input ends.
const server = await startServer(readConfig(process.env));
process.stdout.write(`${[server.url, server.metricsUrl].filter(Boolean).join(" ")}\n`);
process.stdin.resume().on("end", async () => {
  await server.stop();
  process.exit(0);
});

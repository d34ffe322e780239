import { readConfig, startServer } from "@lapor/server";

// A separate process: the channel, configured by the environment. Once ready it prints its address,
// and that of its metrics where they are served. Ends with its input.
const server = await startServer(readConfig(process.env));
process.stdout.write(`${[server.url, server.metricsUrl].filter(Boolean).join(" ")}\n`);
process.stdin.resume().on("end", async () => {
  await server.stop();
  process.exit(0);
});

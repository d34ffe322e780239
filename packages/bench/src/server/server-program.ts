import { readConfig, startServer } from "@lapor/server";

// A separate process that runs the channel, configured by the environment. Once ready, it prints its address,
// and that of its metrics if they are served. It ends when its input ends.
const server = await startServer(readConfig(process.env));
process.stdout.write(`${[server.url, server.metricsUrl].filter(Boolean).join(" ")}\n`);
process.stdin.resume().on("end", async () => {
  await server.stop();
  process.exit(0);
});

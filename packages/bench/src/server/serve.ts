import { readConfig, startServer } from "@lapor/server";

// A process of its own: the channel, as the environment configures it. Prints its address when it is ready; ends when its input does.
const server = await startServer(readConfig(process.env));
process.stdout.write(`${server.url}\n`);
process.stdin.resume().on("end", async () => {
  await server.stop();
  process.exit(0);
});

import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { startMockServer } from "@lapor/mock/server";

const script = fileURLToPath(new URL("src/main.ts", import.meta.url));

export async function run(): Promise<void> {
  const mock = await startMockServer();
  const env = { ...process.env, LAPOR_CHANNEL: mock.url, LAPOR_KEY: mock.keys.publishable };
  const child = spawn(process.execPath, [script], { env, stdio: "inherit" });
  const [code] = await once(child, "exit");
  await mock.stop();
  process.exitCode = (code as number | null) ?? 1;
}

import { parentPort } from "node:worker_threads";
import { runCommand } from "../../src/commands/run-command.ts";

export interface CommandCall {
  args: string[];
  environment: Record<string, string | undefined>;
}

const output = { stdout: "", stderr: "" };
for (const name of ["stdout", "stderr"] as const)
  process[name].write = (chunk: string | Uint8Array) => {
    output[name] += typeof chunk === "string" ? chunk : Buffer.from(chunk).toString();
    return true;
  };

parentPort?.on("message", async ({ args, environment }: CommandCall) => {
  output.stdout = output.stderr = "";
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, environment);
  const code = await runCommand(args);
  parentPort?.postMessage({ code, ...output });
});

// `pnpm example NAME` starts an example with a mock of the channel. Ctrl+C stops it.
import { existsSync, readdirSync } from "node:fs";
import { openStage, type StartExample } from "./stage.ts";

const examples = new URL("../../examples/", import.meta.url);
const name = process.argv[2] ?? "";
const names = readdirSync(examples).filter((folder) => existsSync(new URL(`${folder}/start.ts`, examples)));
if (!names.includes(name)) {
  console.error(`Usage: pnpm example NAME. Examples: ${names.join(", ")}`);
  process.exit(2);
}

const { start, run } = (await import(new URL(`${name}/start.ts`, examples).href)) as {
  start?: StartExample;
  /** Does the work of an example without pages, and ends. */
  run?: () => Promise<void>;
};
if (run) await run();
if (start) {
  const stage = await openStage({ mock: 8546, cdn: 8547 });
  const running = await start(stage, 8548);
  console.log(`
  Form     ${running.form}
  Lacak    ${running.status}
${running.reports ? `  Laporan  ${running.reports}\n` : ""}  Channel  ${stage.mock.url}   a mock in memory: reports are sent to nobody, and are lost when it stops
${running.note ? `\n  ${running.note}\n` : ""}
  Stop with Ctrl+C.
`);
  const end = async () => {
    await running.stop();
    await stage.stop();
    process.exit(0);
  };
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
}

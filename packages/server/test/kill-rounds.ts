// Kills the channel in the middle of its work on each engine, twenty times or as often as is said: node test/kill-rounds.ts [rounds]
import { killWhileTicking } from "./kill-while-ticking.ts";

const rounds = Number(process.argv[2] ?? 20);
for (const engine of ["PGlite", "PostgreSQL"] as const) {
  const { reports, overdue } = await killWhileTicking(engine, rounds);
  console.log(
    `${engine}: killed ${rounds} times; all ${reports} acknowledged reports are there, of ${overdue} each clock fired once.`,
  );
}

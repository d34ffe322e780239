// Kills the channel while it works, on each engine, twenty times by default: `node
// packages/server/test/replicas/kill-rounds.ts [rounds]`.
import { killWhileWorking } from "./kill-while-working.ts";

const rounds = Number(process.argv[2] ?? 20);
for (const engine of ["PGlite", "PostgreSQL"] as const) {
  const { reports, overdue, events, amid, repeated } = await killWhileWorking(engine, rounds);
  console.log(
    [
      `${engine}: killed ${rounds} times; all ${reports} acknowledged reports are there, each with its file;`,
      `of ${overdue} each clock fired once; all ${events} events reached the receiver, those of a report in order,`,
      `${amid} came amid the kills, ${repeated} again under the same id; each was verified.`,
    ].join(" "),
  );
}

// Puts two processes on one PostgreSQL under load, with a thousand reports by default: `node
// packages/server/test/replicas/replica-rounds.ts [reports]`.
import { loadTwoReplicas } from "./load-two-replicas.ts";

const reports = Number(process.argv[2] ?? 1000);
const { repetitions, clockSteps, events, repeatedWebhooks, seconds } = await loadTwoReplicas(reports, 500);
const [one, two] = clockSteps;
console.log(
  [
    `${reports} reports, each sent three times to two processes under one key, were taken once each in ${seconds.toFixed(1)} s,`,
    `${repetitions} answers were repetitions or had to wait; of 1000 steps of clocks one process took ${one}, the other ${two};`,
    `${events} events reached the receiver in order, ${repeatedWebhooks} webhooks came again under the same id.`,
  ].join(" "),
);

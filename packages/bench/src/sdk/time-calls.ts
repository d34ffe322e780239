import { pathToFileURL } from "node:url";

// Runs programs in a separate process. Arguments: base URL or `stub`, rounds, calls per round, then
// name=program. Prints one JSON object with the microseconds per call in each round for each name, as
// wall-clock time and as CPU time of this process.
type Target = typeof globalThis & { BASE: string };

const [base = "stub", rounds = "1", calls = "1", ...pairs] = process.argv.slice(2);

if (base === "stub") {
  const body =
    '{"id":"x_1","trackingId":"LPR-01JDE0000000000000000001","accessCode":"x","status":"submitted","object":"x"}';
  const headers = {
    "content-type": "application/json",
    "content-length": String(body.length),
    "x-request-id": "r1",
  };
  (globalThis as Target).BASE = "http://127.0.0.1:9";
  globalThis.fetch = async () => new Response(body, { status: 201, headers });
} else (globalThis as Target).BASE = base;

const programs: { name: string; create: () => Promise<unknown>; clock: number[]; cpu: number[] }[] = [];
for (const pair of pairs) {
  const [name = "", file = ""] = pair.split("=");
  const { create } = (await import(pathToFileURL(file).href)) as { create: () => Promise<unknown> };
  for (let call = 0; call < 300; call++) await create();
  programs.push({ name, create, clock: [], cpu: [] });
}
for (let round = 0; round < Number(rounds); round++)
  for (let turn = 0; turn < programs.length; turn++) {
    const { create, clock, cpu } = programs[(turn + round) % programs.length]!;
    // Collect the previous program's garbage first and run its requests' finalizers, so that they do not
    // count as this program's time.
    (globalThis as { gc?: () => void }).gc?.();
    await new Promise((resolve) => setImmediate(resolve));
    const used = process.cpuUsage();
    const start = performance.now();
    for (let call = 0; call < Number(calls); call++) await create();
    clock.push(((performance.now() - start) * 1000) / Number(calls));
    const { user, system } = process.cpuUsage(used);
    cpu.push((user + system) / Number(calls));
  }
process.stdout.write(JSON.stringify(programs.map(({ name, clock, cpu }) => ({ name, clock, cpu }))));
process.exit(0);

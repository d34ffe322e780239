import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createMock, type Mock } from "@lapor/mock";
import type { Bench } from "../bench.ts";
import { packPackage } from "../build/pack-package.ts";
import { workspace } from "../build/workspace.ts";
import { withBar } from "../figures/figures.ts";
import { inRounds, median, spread } from "../figures/statistics.ts";
import { installPeers } from "../peers/install-peers.ts";
import {
  connections,
  exampleId,
  keys,
  loadServer,
  memoryAfterReads,
  ours,
  type Round,
  submit,
} from "./load-mock.ts";
import { type Given, peerServers } from "./peer-servers.ts";
import { type RunningServer, runServer } from "./run-server.ts";

interface Server {
  name: string;
  command(port: string): string[];
}

/** Writes our mock's responses to a file, for peers that return fixed responses. */
async function writeGiven(folder: string): Promise<Given> {
  const mock: Mock = createMock();
  const read = async (path: string, headers: Record<string, string>): Promise<object> =>
    (await mock.fetch(new Request(`http://mock${path}`, { headers }))).json();
  const { trackingId, accessCode } = await submit(mock.fetch, "http://mock");
  const channel = await read("/v1/channel", keys);
  const report = await read(`/v1/reports/${trackingId}`, { ...keys, "lapor-access-code": accessCode });
  const given = {
    contract: join(workspace, "openapi/openapi.yaml"),
    responses: join(folder, "responses.json"),
    database: join(folder, "database.json"),
    routes: join(folder, "routes.json"),
  };
  writeFileSync(given.responses, JSON.stringify({ channel, report }));
  writeFileSync(given.database, JSON.stringify({ channel, reports: [{ ...report, id: exampleId }] }));
  writeFileSync(given.routes, JSON.stringify({ "/v1/*": "/$1" }));
  return given;
}

/**
 * Measures the costs of a mock: the time from process start to the first response, reads of one report over
 * eight kept-alive connections, and memory. All mocks implement the same contract, but only ours returns a
 * report that was submitted to it.
 */
export const mockBench: Bench = async ({ work, short, only, runs }) => {
  const home = join(work, "mock-peers");
  mkdirSync(home, { recursive: true });
  const given = await writeGiven(home);
  const installed = packPackage("mock", work);
  const chosen = peerServers.filter(
    ({ name }) =>
      only.length === 0 ||
      only.includes(name) ||
      ["node:http floor", "prism quiet", "mockoon-cli"].includes(name),
  );
  const servers: Server[] = [
    {
      name: ours,
      command: (port) => [join(installed, "node_modules/.bin/lapor-mock"), "--quiet", "--port", port],
    },
    ...chosen.map(({ name, dependencies, command }): Server => {
      const folder = join(home, name.replace(/\W+/g, "-"));
      if (Object.keys(dependencies).length > 0) installPeers(folder, dependencies);
      const bin = (program: string): string => join(folder, "node_modules/.bin", program);
      return { name, command: (port) => command(port, given, { bin, folder }) };
    }),
  ];

  const seconds = short ? 1 : 3;
  const withServer = async <Result>(
    { name, command }: Server,
    measure: (server: RunningServer) => Promise<Result>,
  ): Promise<Result> => {
    const log = join(home, `${name.replace(/\W+/g, "-")}.log`);
    const server = await runServer(command, { path: "/v1/channel", headers: keys, log });
    try {
      return await measure(server);
    } finally {
      await server.stop();
    }
  };
  const rounds = await inRounds(
    servers,
    runs,
    (server): Promise<Round> => withServer(server, (running) => loadServer(server.name, running, seconds)),
  );
  const reads = short ? 2000 : 100_000;
  const remembered = new Map<string, number>();
  for (const server of servers.filter(({ name }) => name === ours || name === "prism quiet"))
    remembered.set(
      server.name,
      await withServer(server, (running) => memoryAfterReads(server.name, running, reads)),
    );
  const of = (name: string, what: keyof Round): number[] =>
    rounds.find(({ entry }) => entry.name === name)?.results.map((round) => round[what]) ?? [];
  const against = (figure: string, what: keyof Round, unit: string, peer: string, bar: string) =>
    withBar({
      name: figure,
      value: median(of(ours, what)),
      unit,
      peer,
      peerValue: median(of(peer, what)),
      // Compare values of the same round, because other load on the machine affected both servers.
      ratio: median(of(ours, what).map((value, round) => value / (of(peer, what)[round] ?? Number.NaN))),
      bar,
      spread: spread(of(ours, what)),
    });
  return {
    figures: [
      against("start to first response", "startMs", "ms", "prism quiet", "<= 0.10"),
      against("start to first response, CPU", "startCpuMs", "ms", "prism quiet", "<= 0.25"),
      against("GET a second, validated and stateful", "perSecond", "/s", "prism quiet", ">= 2.5"),
      against("GET a second, validated and stateful", "perSecond", "/s", "mockoon-cli", ">= 10"),
      against("CPU of one GET", "cpuUs", "us", "prism quiet", "<= 0.67"),
      against("resident memory after load", "residentMiB", "MiB", "prism quiet", "<= 0.8"),
      withBar({
        name: `resident memory after ${reads} recorded calls`,
        value: remembered.get(ours) ?? null,
        unit: "MiB",
        peer: "prism quiet",
        peerValue: remembered.get("prism quiet") ?? Number.NaN,
        bar: "<= 0.40",
      }),
    ],
    tables: [
      {
        title: `Mock servers for the same contract: medians of ${runs} rounds of ${seconds} s with ${connections} connections`,
        rows: rounds.map(({ entry: { name }, results }) => ({
          name,
          "start ms": median(results.map((round) => round.startMs)),
          "start CPU ms": median(results.map((round) => round.startCpuMs)),
          "GET /s": median(results.map((round) => round.perSecond)),
          "best /s": Math.max(...results.map((round) => round.perSecond)),
          "CPU us a GET": median(results.map((round) => round.cpuUs)),
          "memory MiB": median(results.map((round) => round.residentMiB)),
        })),
      },
    ],
    versions: Object.assign({}, ...chosen.map(({ dependencies }) => dependencies)),
  };
};

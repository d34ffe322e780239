import { fileURLToPath } from "node:url";

/** Files that the peers are given: the same contract for all, and what those answer that make up nothing from it. */
export interface Given {
  contract: string;
  /** JSON with the answers of the two operations that are asked for, as our mock gave them. */
  answers: string;
  /** The same for json-server, which may write into it. */
  database: string;
  /** Its routes. */
  routes: string;
}

/** A server beside ours. */
export interface PeerServer {
  name: string;
  /** What it is installed from; nothing for the floor. */
  dependencies: Readonly<Record<string, string>>;
  /** Arguments for Node; `bin` gives the path of a program that was installed, `folder` is where. */
  command(port: string, given: Given, at: { bin(name: string): string; folder: string }): string[];
}

const script = (name: string): string => fileURLToPath(new URL(`./servers/${name}`, import.meta.url));

const prism = { "@stoplight/prism-cli": "5.16.0" };

/** The projects that the mock is compared with, pinned. */
export const peerServers: readonly PeerServer[] = [
  {
    name: "node:http floor",
    dependencies: {},
    command: (port, { answers }) => [script("floor.ts"), port, answers],
  },
  {
    name: "prism quiet",
    dependencies: prism,
    command: (port, { contract }, { bin }) => [
      ...[bin("prism"), "mock", "-v", "silent", "-h", "127.0.0.1", "-p", port, contract],
    ],
  },
  {
    name: "prism",
    dependencies: prism,
    command: (port, { contract }, { bin }) => [bin("prism"), "mock", "-h", "127.0.0.1", "-p", port, contract],
  },
  {
    name: "mockoon-cli",
    dependencies: { "@mockoon/cli": "9.9.0" },
    command: (port, { contract }, { bin }) => [
      ...[bin("mockoon-cli"), "start", "--data", contract, "--port", port, "--hostname", "127.0.0.1"],
      ...["--disable-log-to-file", "--disable-admin-api"],
    ],
  },
  {
    name: "msw getResponse",
    dependencies: { msw: "3.0.5" },
    command: (port, { answers }, { folder }) => [script("msw.ts"), port, answers, folder],
  },
  {
    name: "openapi-backend",
    dependencies: { "openapi-backend": "5.21.2", yaml: "2.9.1" },
    command: (port, { contract }, { folder }) => [script("openapi-backend.ts"), port, contract, folder],
  },
  {
    name: "json-server",
    dependencies: { "json-server": "0.17.4" },
    command: (port, { database, routes }, { bin }) => [
      ...[bin("json-server"), "--quiet", "--host", "127.0.0.1", "--port", port, "--routes", routes, database],
    ],
  },
];

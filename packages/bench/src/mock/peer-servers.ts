import { fileURLToPath } from "node:url";

/**
 * The input files of the peers: the contract, and fixed responses for peers that do not generate responses.
 */
export interface Given {
  contract: string;
  /** A JSON file with our mock's responses to the two requested operations. */
  responses: string;
  /** The same responses for json-server. It has its own file, because it may write to the file. */
  database: string;
  routes: string;
}

export interface PeerServer {
  name: string;
  /** The npm packages to install. Empty for the baseline server. */
  dependencies: Readonly<Record<string, string>>;
  /**
   * Returns the arguments for Node. `bin` returns the path of an installed program; `folder` is the
   * installation folder.
   */
  command(port: string, given: Given, at: { bin(name: string): string; folder: string }): string[];
}

const script = (name: string): string => fileURLToPath(new URL(`./servers/${name}`, import.meta.url));

const prism = { "@stoplight/prism-cli": "5.16.0" };

/** All peers, with pinned versions. */
export const peerServers: readonly PeerServer[] = [
  {
    name: "node:http floor",
    dependencies: {},
    command: (port, { responses }) => [script("floor.ts"), port, responses],
  },
  {
    name: "prism quiet",
    dependencies: prism,
    command: (port, { contract }, { bin }) => [
      bin("prism"),
      "mock",
      "-v",
      "silent",
      "-h",
      "127.0.0.1",
      "-p",
      port,
      contract,
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
      bin("mockoon-cli"),
      "start",
      "--data",
      contract,
      "--port",
      port,
      "--hostname",
      "127.0.0.1",
      "--disable-log-to-file",
      "--disable-admin-api",
    ],
  },
  {
    name: "msw getResponse",
    dependencies: { msw: "3.0.5" },
    command: (port, { responses }, { folder }) => [script("msw.ts"), port, responses, folder],
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
      bin("json-server"),
      "--quiet",
      "--host",
      "127.0.0.1",
      "--port",
      port,
      "--routes",
      routes,
      database,
    ],
  },
];

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { mappingTemplate } from "../../src/bridges/sp4n/mapping/template.ts";
import { helpText } from "../../src/commands/help.ts";
import { readConfig } from "../../src/index.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const workspace = fileURLToPath(new URL("../../../..", import.meta.url));
const read = (name: string): string => readFileSync(new URL(`../../deploy/${name}`, import.meta.url), "utf8");

interface Service {
  environment: Record<string, string>;
  build?: { context: string; dockerfile: string };
  [key: string]: unknown;
}

/** Substitutes variables as Compose does: `${NAME}`, `${NAME:-default}` and `${NAME:?message}`. */
const filled = (text: string, values: Record<string, string>): string =>
  text.replace(/\$\{(\w+)(?::([-?])([^}]*))?\}/g, (_, name: string, kind?: string, rest?: string) => {
    const value = values[name];
    if (value) return value;
    if (kind === "?") throw new Error(rest);
    return kind === "-" ? (rest ?? "") : "";
  });

test("the compose file uses valid settings and contains no secret", () => {
  const text = read("compose.yaml");
  const { services } = parse(text) as { services: Record<string, Service> };
  const { server, database } = services as { server: Service; database: Service };
  const given = {
    POSTGRES_PASSWORD: "0123456789abcdef",
    LAPOR_SECRET: Buffer.alloc(32, 9).toString("base64"),
    LAPOR_PUBLIC_URL: "https://kanal.example",
    NODE_IMAGE: `node:24-slim@sha256:${"0".repeat(64)}`,
    POSTGRES_IMAGE: `postgres:18@sha256:${"1".repeat(64)}`,
  };
  const environmentOf = (values: Record<string, string>) =>
    Object.fromEntries(
      Object.entries(server.environment).map(([name, value]) => [name, filled(value, values)]),
    );
  const config = readConfig(environmentOf(given));
  assert.equal(config.databaseUrl, "postgres://lapor:0123456789abcdef@database:5432/lapor");
  assert.deepEqual([config.publicUrl, config.s3], ["https://kanal.example", undefined]);
  for (const name of Object.keys(given))
    assert.throws(
      () => {
        const without = { ...given, [name]: "" };
        environmentOf(without);
        filled(JSON.stringify([database, server.build]), without);
      },
      new RegExp(`Set ${name} to`),
    );
  assert.ok(existsSync(join(workspace, server.build?.dockerfile ?? "")));
  assert.deepEqual([server.read_only, server.cap_drop], [true, ["ALL"]]);
  // A fault makes the process exit with 1, and it must then be restarted.
  assert.deepEqual([server.restart, unitSettings.get("Restart")], ["unless-stopped", ["on-failure"]]);
});

test("the compose file passes on every setting, and mounts configuration and backups into the containers", () => {
  const { server } = (parse(read("compose.yaml")) as { services: { server: Service } }).services;
  const settings = helpText.slice(helpText.indexOf("Settings are"));
  const known = new Set(settings.match(/\b(?:LAPOR_|S3_|DATABASE_)[A-Z][A-Z0-9_]*[A-Z]\b/g));
  assert.ok(known.size > 15);
  for (const name of mappingTemplate.match(/\bLAPOR_SP4N_[A-Z]+\b/g) ?? []) known.add(name);
  const ofImage = [...read("Dockerfile").matchAll(/^ENV .*$/gm)].flatMap(
    ([line]) => line.match(/\bLAPOR_[A-Z]+(?==)/g) ?? [],
  );
  const given = new Set([...Object.keys(server.environment), ...ofImage]);
  assert.deepEqual([...given].sort(), [...known].sort());
  for (const [name, value] of Object.entries(server.environment))
    if (name !== "DATABASE_URL") assert.ok(value.startsWith(`\${${name}:`), name);
  assert.deepEqual(server.volumes, [
    "files:/data",
    "/etc/lapor:/etc/lapor:ro",
    "/var/backups/lapor:/var/backups/lapor",
  ]);
});

test("the image is built from existing files, runs as an unprivileged user, and has a health check", () => {
  const text = read("Dockerfile");
  const copied = [...text.matchAll(/^COPY (?!--)(.+) \S+$/gm)].flatMap(([, names = ""]) => names.split(" "));
  assert.ok(copied.length > 5);
  for (const name of copied) assert.ok(existsSync(join(workspace, name)), name);
  for (const [, path = ""] of text.matchAll(/node (packages\/\S+\.mjs)/g))
    assert.ok(existsSync(join(workspace, path)), path);
  const last = text.slice(text.lastIndexOf("FROM "));
  for (const line of [/^USER node$/m, /^HEALTHCHECK /m, /^ENTRYPOINT \["node", "\/app\/dist\/cli\.js"\]$/m])
    assert.match(last, line);
  assert.doesNotMatch(text, /SECRET|PASSWORD/);
  const lines = text.split("\n").filter((line) => /^(?:ARG|FROM) /.test(line));
  assert.deepEqual(lines, [
    "ARG NODE_IMAGE",
    `FROM \${NODE_IMAGE} AS build`,
    "ARG NODE_IMAGE",
    `FROM \${NODE_IMAGE}`,
  ]);
  // Runs the build's own check in a shell. An image with only a tag is refused.
  const check = /^RUN (case .*)$/m.exec(text)?.[1] ?? "exit 9";
  const ended = (NODE_IMAGE: string) => spawnSync("sh", ["-c", check], { env: { NODE_IMAGE } }).status;
  assert.deepEqual([ended("node:24-slim"), ended("node:24-slim@sha256:0f"), ended("")], [1, 0, 1]);
});

test("systemd accepts the service unit", () => {
  const unit = read("lapor.service");
  assert.match(unit, /^ExecStart=\/usr\/bin\/node \/opt\/lapor\/dist\/cli\.js serve$/m);
  for (const line of unit.split("\n")) assert.match(line, /^(#.*|\[\w+\]|\w+=.*|)$/);
  // Where systemd is not installed, the unit is not verified.
  const path = join(temporaryFolder(), "lapor.service");
  writeFileSync(path, unit.replace("/usr/bin/node", process.execPath));
  const { error, status, stderr } = spawnSync("systemd-analyze", ["verify", path], { encoding: "utf8" });
  if (!error) assert.deepEqual([status, stderr], [0, ""]);
});

/** Reads the settings of a unit, or of a transient unit that `systemd-run` creates. */
function settingsOf(text: string, line: RegExp): Map<string, string[]> {
  const settings = new Map<string, string[]>();
  for (const [, name = "", value = ""] of text.matchAll(line))
    settings.set(name, [...(settings.get(name) ?? []), value]);
  return settings;
}
const unitSettings = settingsOf(read("lapor.service"), /^(\w+)=(.*)$/gm);

test("the service unit has a permanent user and every protection that a dynamic user would have", () => {
  assert.deepEqual(unitSettings.get("User"), ["lapor"]);
  assert.ok(!unitSettings.has("DynamicUser"));
  for (const [name, value] of [
    ["ProtectSystem", "strict"],
    ["ProtectHome", "yes"],
    ["PrivateTmp", "yes"],
    ["RemoveIPC", "yes"],
    ["NoNewPrivileges", "yes"],
    ["RestrictSUIDSGID", "yes"],
  ] as const)
    assert.deepEqual(unitSettings.get(name), [value], name);
});

/** Runs the documented command in a shell in which `systemd-run` only prints its arguments. */
function callCommand(args: string[], cwd: string): string[] {
  const folder = temporaryFolder();
  const path = join(folder, "systemd-run");
  writeFileSync(path, `#!/bin/sh\nfor word; do printf '%s\\0' "$word"; done\n`);
  chmodSync(path, 0o755);
  const command = fileURLToPath(new URL("../../deploy/lapor", import.meta.url));
  const { status, stdout, stderr } = spawnSync("sh", [command, ...args], {
    cwd,
    env: { PATH: `${folder}:${process.env.PATH}` },
    encoding: "utf8",
  });
  assert.deepEqual([status, stderr], [0, ""]);
  return stdout.split("\0").slice(0, -1);
}

test("the command uses the service's user, settings, folder and program", () => {
  const folder = temporaryFolder();
  const words = callCommand(["keys", "list"], folder);
  const properties = words.flatMap((word, index) => (words[index - 1] === "-p" ? [word] : []));
  const settings = settingsOf(properties.join("\n"), /^(\w+)=(.*)$/gm);
  assert.deepEqual(
    words.filter((word) => word.startsWith("--")),
    ["--quiet", "--pipe", "--wait", "--collect", `--uid=${unitSettings.get("User")}`],
  );
  // "-" makes systemd ignore a folder that the user may not enter, such as root's home.
  assert.deepEqual(settings.get("WorkingDirectory"), [`-${folder}`]);
  for (const name of ["EnvironmentFile", "StateDirectory", "StateDirectoryMode", "UMask"])
    assert.deepEqual(settings.get(name), unitSettings.get(name), name);
  assert.deepEqual(settings.get("Environment"), [
    `LAPOR_DATA=/var/lib/${unitSettings.get("StateDirectory")}`,
  ]);
  assert.ok(
    unitSettings
      .get("Environment")?.[0]
      ?.split(" ")
      .includes(settings.get("Environment")?.[0] ?? ""),
  );
  const program =
    unitSettings
      .get("ExecStart")?.[0]
      ?.replace(/ serve$/, "")
      .split(" ") ?? [];
  assert.deepEqual(words.slice(-4), [...program, "keys", "list"]);
});

test("the command passes on its arguments unchanged, although systemd expands dollar signs", () => {
  const typed = ["export", "K7M-2QF-9XK", "--reason", "", 'it\'s "$HOME" $$ %h * \\n'];
  const words = callCommand(typed, temporaryFolder());
  assert.deepEqual(
    words.slice(-typed.length).map((word) => word.replaceAll("$$", "$")),
    typed,
  );
  assert.equal(words.at(-1)?.match(/\$/g)?.length, 6);
});

const pages = ["docs/en/run.md", "docs/id/jalankan.md"].map((page) => ({
  page,
  text: readFileSync(join(workspace, page), "utf8"),
}));

test("the docs install the unit and the command at the paths that both expect, and create the user that both name", () => {
  const { files } = JSON.parse(readFileSync(join(workspace, "packages/server/package.json"), "utf8"));
  for (const { page, text } of pages) {
    const copied = [...text.matchAll(/^install -m \d+ \/opt\/lapor\/(\S+) (\S+)$/gm)];
    assert.deepEqual(
      copied.map(([, from, to]) => [from, to]),
      [
        ["deploy/lapor", "/usr/local/bin/lapor"],
        ["deploy/lapor.service", "/etc/systemd/system/lapor.service"],
      ],
      page,
    );
    for (const [, from] of copied) assert.ok(files.includes(from), `the package has ${from}`);
    const [, home, user] = /^useradd --system --user-group --home-dir (\S+) .* (\w+)$/m.exec(text) ?? [];
    assert.deepEqual(
      [home, user],
      [`/var/lib/${unitSettings.get("StateDirectory")}`, unitSettings.get("User")?.[0]],
    );
    // "lapor setup" writes this file with mode 0600.
    assert.ok(text.includes(`chown root:root ${unitSettings.get("EnvironmentFile")}\n`), page);
  }
});

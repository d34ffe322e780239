import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { readConfig } from "../src/index.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const workspace = fileURLToPath(new URL("../../..", import.meta.url));
const read = (name: string): string => readFileSync(new URL(`../deploy/${name}`, import.meta.url), "utf8");

interface Service {
  environment: Record<string, string>;
  build?: { context: string; dockerfile: string };
  [key: string]: unknown;
}

/** What Compose makes of `${NAME}`, `${NAME:-default}` and `${NAME:?message}`. */
const filled = (text: string, values: Record<string, string>): string =>
  text.replace(/\$\{(\w+)(?::([-?])([^}]*))?\}/g, (_, name: string, kind?: string, rest?: string) => {
    const value = values[name];
    if (value) return value;
    if (kind === "?") throw new Error(rest);
    return kind === "-" ? (rest ?? "") : "";
  });

test("the compose file gives the server settings that it takes, and has no secret of its own", () => {
  const text = read("compose.yaml");
  const { services } = parse(text) as { services: Record<string, Service> };
  const { server, database } = services as { server: Service; database: Service };
  const given = {
    POSTGRES_PASSWORD: "0123456789abcdef",
    LAPOR_SECRET: Buffer.alloc(32, 9).toString("base64"),
    LAPOR_PUBLIC_URL: "https://kanal.example",
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
        filled(JSON.stringify(database), without);
      },
      new RegExp(`Set ${name} to`),
    );
  assert.ok(existsSync(join(workspace, server.build?.dockerfile ?? "")));
  assert.deepEqual([server.read_only, server.cap_drop], [true, ["ALL"]]);
});

test("the image is made of what is there, and runs as nobody special with a check of its health", () => {
  const text = read("Dockerfile");
  const copied = [...text.matchAll(/^COPY (?!--)(.+) \S+$/gm)].flatMap(([, names = ""]) => names.split(" "));
  assert.ok(copied.length > 5);
  for (const name of copied) assert.ok(existsSync(join(workspace, name)), name);
  for (const [, path = ""] of text.matchAll(/node (packages\/\S+\.mjs)/g))
    assert.ok(existsSync(join(workspace, path)), path);
  const last = text.slice(text.lastIndexOf("FROM "));
  for (const line of [/^USER node$/m, /^HEALTHCHECK /m, /^ENTRYPOINT \["node", "\/app\/dist\/cli\.js"\]$/m])
    assert.match(last, line);
  assert.doesNotMatch(text, /SECRET|PASSWORD|ARG /);
});

test("the unit is one that systemd takes", () => {
  const unit = read("lapor.service");
  assert.match(unit, /^ExecStart=\/usr\/bin\/node \/opt\/lapor\/dist\/cli\.js serve$/m);
  for (const line of unit.split("\n")) assert.match(line, /^(#.*|\[\w+\]|\w+=.*|)$/);
  // Where systemd is not installed, its form is all that can be judged.
  const path = join(temporaryFolder(), "lapor.service");
  writeFileSync(path, unit.replace("/usr/bin/node", process.execPath));
  const { error, status, stderr } = spawnSync("systemd-analyze", ["verify", path], { encoding: "utf8" });
  if (!error) assert.deepEqual([status, stderr], [0, ""]);
});

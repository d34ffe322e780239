import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { cli } from "../support/run-cli.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { until } from "../support/until.ts";
import { folderWithDatabase, keysIn, runIn } from "./run-setup.ts";

const ctrlC = "\u0003";

/** Runs `lapor setup` on its own terminal, which script(1) of util-linux creates. */
function openTerminal(cwd: string) {
  // `exec` avoids a shell between script and the program, because some shells exit with 130 on Ctrl+C
  // whatever the program does.
  const command = `exec ${process.execPath} ${cli} setup --lang en`;
  const child = spawn("script", ["-qec", command, "/dev/null"], { cwd });
  let shown = "";
  let read = 0;
  child.stdout.on("data", (data) => {
    shown += data;
  });
  process.once("exit", () => child.kill("SIGKILL"));
  return {
    /** Waits until the text appears after the previous one, then types. */
    async type(after: string, keys: string) {
      await until(() => shown.indexOf(after, read) >= 0, 120_000);
      read = shown.indexOf(after, read) + after.length;
      child.stdin.write(keys);
    },
    async end() {
      const [code] = (await once(child, "close")) as [number];
      return { code, shown: shown.replaceAll("\r", "") };
    },
  };
}

test("Ctrl+C at a question exits lapor setup with 130 and leaves an empty folder", async () => {
  const folder = temporaryFolder();
  const terminal = openTerminal(folder);
  await terminal.type("name or id)", "bandung\r");
  await terminal.type("Number 1 to", ctrlC);
  const { code, shown } = await terminal.end();
  assert.equal(code, 130);
  assert.match(shown, /Stopped\. Nothing was written\.\n$/);
  assert.deepEqual(readdirSync(folder), []);
});

test("a wrong answer is asked again, and Ctrl+C while writing leaves a complete set-up", async () => {
  const folder = temporaryFolder();
  const terminal = openTerminal(folder);
  await terminal.type("name or id)", "qqqqqqq\r");
  await terminal.type('no agency "qqqqqqq"', "pemkot-bandung\r");
  await terminal.type("Mode [single_agency]", "3\r");
  await terminal.type("needs a mapping file", "1\r");
  await terminal.type("[http://localhost:8080]", "http://bandung.go.id\r");
  await terminal.type("Did you mean https://bandung.go.id?", "\r");
  await terminal.type("Database:", "\r");
  await terminal.type("Mail to reporters:", "\r");
  await terminal.type("Name of the channel", "\r");
  await terminal.type("Operator:", "\r");
  await terminal.type("Write it?", "y\r");
  // The first files exist now, but the database does not.
  await until(() => readdirSync(folder).length > 0, 120_000);
  await terminal.type("", ctrlC);
  const { code, shown } = await terminal.end();
  assert.equal(code, 0, shown);
  assert.match(shown, /Writing: this cannot be stopped now/);
  assert.equal(keysIn(shown).length, 2);
  assert.deepEqual(readdirSync(folder).sort(), ["data", "environment", "policy.json", "site"]);
  assert.deepEqual(readdirSync(`${folder}/site`).sort(), ["index.html", "lacak.html"]);
});

test("a signal does not interrupt the printing of the keys", async () => {
  // Loaded before the program. Sends the program a signal as soon as it prints that the channel is set up.
  const interrupt = `
    const { write } = process.stdout;
    process.stdout.write = function (text, ...rest) {
      const result = write.call(this, text, ...rest);
      if (String(text).includes("The channel is set up.")) process.kill(process.pid, "SIGINT");
      return result;
    };`;
  const preload = `--import=data:text/javascript,${encodeURIComponent(interrupt)}`;
  const answers = [
    "--lang",
    "en",
    "--yes",
    "--agency",
    "pemkot-bandung",
    "--origin",
    "http://localhost:8080",
  ];
  const { code, stdout } = await runIn(folderWithDatabase(), ["setup", ...answers], {
    environment: { NODE_OPTIONS: preload },
  });
  assert.equal(code, 0, stdout);
  assert.equal(keysIn(stdout).length, 2);
});

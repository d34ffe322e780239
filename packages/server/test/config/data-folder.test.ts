import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { ConfigError } from "../../src/index.ts";
import { FolderInUse, folderSecret, lockFolder, makeFolder } from "../../src/platform/data-folder.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { until } from "../support/until.ts";

/** Locks the folder in a separate process, which prints "locked" and keeps running. */
async function lockElsewhere(folder: string) {
  const module = new URL("../../src/platform/data-folder.ts", import.meta.url).href;
  const code = `import { lockFolder } from ${JSON.stringify(module)};
    lockFolder(${JSON.stringify(folder)}); console.log("locked"); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module-typescript", "-e", code], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  return child;
}

test("a folder locked by another process is rejected, and the error names the process and what to do", async () => {
  const folder = temporaryFolder();
  const child = await lockElsewhere(folder);
  assert.throws(
    () => lockFolder(folder),
    (error) => {
      assert.ok(error instanceof FolderInUse);
      assert.equal(error.pid, child.pid);
      assert.match(
        error.message,
        new RegExp(`is in use by another lapor \\(process ${child.pid}\\).*Stop that one`),
      );
      return true;
    },
  );
  child.kill("SIGKILL");
  await once(child, "exit");
  // A killed process leaves its lock behind.
  assert.ok(existsSync(join(folder, "lock")));
  lockFolder(folder)();
  assert.deepStrictEqual(readdirSync(folder), []);
});

test("the lock of a killed process is taken over, even while its parent has not reaped it", {
  skip: existsSync("/proc/self/stat") ? false : "needs /proc of Linux",
}, async (t) => {
  const folder = temporaryFolder();
  // The parent becomes another program, which never waits for its child. The killed child stays a zombie.
  const parent = spawn("sh", ["-c", 'sleep 60 & echo "$!"; exec sleep 60'], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(parent.stdout, "data");
  const holder = Number(String(line));
  t.after(() => parent.kill("SIGKILL"));
  const stat = () =>
    readFileSync(`/proc/${holder}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
  await until(() => readFileSync(`/proc/${parent.pid}/comm`, "utf8") === "sleep\n");
  writeFileSync(join(folder, "lock"), `${holder} ${stat()[19]} ${readlinkSync("/proc/self/ns/pid")}\n`);
  assert.throws(() => lockFolder(folder), FolderInUse);
  process.kill(holder, "SIGKILL");
  await until(() => stat()[0] === "Z");
  lockFolder(folder)();
});

test("an empty lock, or one whose process ID now belongs to another program, is taken over", () => {
  const folder = temporaryFolder();
  for (const left of [`${process.pid} 1\n`, "", "x y z", "-1 5", "999999999 1\n"]) {
    writeFileSync(join(folder, "lock"), left);
    if (left === `${process.pid} 1\n` && !existsSync("/proc/self/stat")) continue;
    lockFolder(folder)();
  }
});

test("a lock from another container is respected as long as its owner renews it", () => {
  const folder = temporaryFolder();
  const path = join(folder, "lock");
  // Process ID 1 belongs to the other container. Here it belongs to another process, so it does not prove
  // that the holder runs.
  writeFileSync(path, `1 1 pid:[1]\n`);
  assert.throws(() => lockFolder(folder), FolderInUse);
  const longAgo = new Date(Date.now() - 60_000);
  utimesSync(path, longAgo, longAgo);
  lockFolder(folder)();
});

test("the owner of a lock renews it regularly", (t) => {
  t.mock.timers.enable({ apis: ["setInterval"] });
  const folder = temporaryFolder();
  const path = join(folder, "lock");
  const unlock = lockFolder(folder);
  const longAgo = new Date(Date.now() - 60_000);
  utimesSync(path, longAgo, longAgo);
  t.mock.timers.tick(5000);
  assert.ok(statSync(path).mtimeMs > longAgo.getTime() + 30_000);
  unlock();
});

test("a process cannot lock a folder twice", () => {
  const folder = temporaryFolder();
  const unlock = lockFolder(folder);
  assert.throws(() => lockFolder(folder), FolderInUse);
  unlock();
  lockFolder(folder)();
});

test("the secret is created once, is readable only by its owner, and never changes", () => {
  const folder = temporaryFolder();
  const secret = folderSecret(folder);
  assert.equal(secret.length, 32);
  assert.deepStrictEqual(folderSecret(folder), secret);
  assert.equal(statSync(join(folder, "secret")).mode & 0o777, 0o600);
  assert.notDeepStrictEqual(folderSecret(temporaryFolder()), secret);
});

test("a damaged secret is never overwritten", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "secret"), "damaged");
  assert.throws(() => folderSecret(folder), /secret should contain .* Restore it from a backup/);
  assert.equal(readFileSync(join(folder, "secret"), "utf8"), "damaged");
});

test("a path that cannot be a folder is reported as an error", () => {
  const file = join(temporaryFolder(), "file");
  writeFileSync(file, "");
  assert.throws(
    () => makeFolder(join(file, "data")),
    (error) =>
      error instanceof ConfigError && /^LAPOR_DATA should be a folder .*ENOTDIR.*\.$/.test(error.message),
  );
});

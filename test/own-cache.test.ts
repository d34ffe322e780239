import assert from "node:assert/strict";
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, test } from "node:test";
import { ownCache } from "../scripts/own-cache.ts";

describe("the cache folder for installed programs", () => {
  const before = process.env.XDG_CACHE_HOME;
  let home: string;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), "lapor-own-cache-"));
    process.env.XDG_CACHE_HOME = home;
  });
  afterEach(() => {
    if (before === undefined) delete process.env.XDG_CACHE_HOME;
    else process.env.XDG_CACHE_HOME = before;
    rmSync(home, { recursive: true, force: true });
  });

  test("ownCache creates a private folder in the user's cache and reuses it", () => {
    const folder = ownCache("tools");
    assert.equal(folder, join(home, "lapor/tools"));
    for (const path of [folder, join(home, "lapor")]) assert.equal(statSync(path).mode & 0o777, 0o700);
    assert.equal(ownCache("tools"), folder);
  });

  test("ownCache rejects a folder to which other users can write", () => {
    chmodSync(ownCache("tools"), 0o777);
    assert.throws(() => ownCache("tools"), /other users can write to it/);
  });

  test("ownCache rejects a folder that another user owns", {
    skip: process.getuid?.() !== 0 && "only root can change the owner",
  }, () => {
    mkdirSync(join(home, "lapor"), { mode: 0o755 });
    chownSync(join(home, "lapor"), 65_534, 65_534);
    assert.throws(() => ownCache("tools"), /belongs to another user/);
  });

  test("ownCache rejects a symbolic link", () => {
    ownCache("tools");
    symlinkSync(tmpdir(), join(home, "lapor/elsewhere"));
    assert.throws(() => ownCache("elsewhere"), /is a link/);
  });
});

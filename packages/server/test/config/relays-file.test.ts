import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { relayDeliveries } from "@lapor/channel/store";
import { ConfigError } from "../../src/index.ts";
import { readRelaysFile } from "../../src/mail/relays-file.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folder = temporaryFolder();
const path = join(folder, "relays.json");
const secretUrl = "https://chat.bandung.example/hooks/rahasia-sekali";
writeFileSync(join(folder, "url"), `${secretUrl}\n`);
writeFileSync(join(folder, "http-url"), "http://chat.bandung.example/hooks/rahasia-sekali");
writeFileSync(join(folder, "private-url"), "https://10.0.0.7/hooks/rahasia-sekali");

function read(relays: unknown, allowPrivate = false) {
  writeFileSync(path, JSON.stringify({ relays }));
  return readRelaysFile(path, allowPrivate);
}

async function faultsOf(relays: unknown): Promise<readonly string[]> {
  try {
    await read(relays);
  } catch (error) {
    assert.ok(error instanceof ConfigError);
    return error.faults;
  }
  return [];
}

const least = { name: "bandung", agencyId: "pemkot-bandung", format: "slack", urlFile: "url" };

test("a relay has defaults, and its URL is read from a file next to the settings", async () => {
  assert.deepEqual(await read([least]), [
    {
      name: "bandung",
      agencyId: "pemkot-bandung",
      format: "slack",
      url: secretUrl,
      titles: false,
      locale: "id",
      deliveries: relayDeliveries,
    },
  ]);
  const notifications = { overdue: "now", new_report: "off" };
  const telegram = {
    format: "telegram",
    chatId: "-1001234567890",
    agencyId: null,
    titles: true,
    language: "en",
  };
  const [relay] = await read([{ ...least, ...telegram, notifications }]);
  assert.deepEqual(
    [relay?.chatId, relay?.agencyId, relay?.titles, relay?.locale, relay?.deliveries],
    ["-1001234567890", null, true, "en", notifications],
  );
});

test("each fault is reported once, without the URL", async () => {
  const faulty: [object, string][] = [
    [{ name: "Bandung!" }, "relays[0].name"],
    [{ agencyId: "pemkot-antah" }, "relays[0].agencyId"],
    [{ format: "irc" }, "relays[0].format"],
    [{ urlFile: "missing" }, "relays[0].urlFile"],
    [{ urlFile: secretUrl }, "relays[0].urlFile"],
    [{ urlFile: "http-url" }, "relays[0].urlFile"],
    [{ urlFile: "private-url" }, "relays[0].urlFile"],
    [{ chatId: "-100" }, "relays[0].chatId"],
    [{ format: "telegram" }, "relays[0].chatId"],
    [{ titles: "ya" }, "relays[0].titles"],
    [{ language: "jv" }, "relays[0].language"],
    [{ notifications: { overdue: "soon" } }, "relays[0].notifications.overdue"],
    [{ notifications: { mentioned: "now" } }, "relays[0].notifications"],
    [{ url: secretUrl }, '"url"'],
  ];
  for (const [change, member] of faulty) {
    const faults = await faultsOf([{ ...least, ...change }]);
    assert.equal(faults.length, 1, JSON.stringify([change, faults]));
    assert.ok(faults[0]?.includes(member), faults[0]);
    assert.ok(!faults.join().includes("rahasia-sekali"), faults[0]);
  }
  assert.equal((await faultsOf([least, least])).length, 1);
  assert.equal((await faultsOf("slack")).length, 1);
});

test("relays may use private networks and plain HTTP where webhooks may", async () => {
  for (const urlFile of ["http-url", "private-url"])
    assert.equal((await read([{ ...least, urlFile }], true)).length, 1);
});

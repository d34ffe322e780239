import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { OfficerInvitation } from "@lapor/openapi";
import {
  createChannel,
  createKey,
  createMemoryBlobs,
  createMemoryStore,
  systemClock,
  systemRandom,
} from "../../src/index.ts";
import type { MailMessage } from "../../src/store/index.ts";

const agencyId = "pemkot-bandung";
const publicUrl = "https://kanal.example";

/** Creates a channel with an agency administrator's secret key. `mails` contains the emails to officers. */
async function open({ sendsMail = true } = {}) {
  const parts = { store: createMemoryStore(), clock: systemClock, random: systemRandom };
  const mails: MailMessage[] = [];
  const officerMailer = {
    async send(message: MailMessage) {
      mails.push(message);
      return { taken: true } as const;
    },
  };
  const channel = createChannel({
    ...parts,
    blobs: createMemoryBlobs(),
    secret: systemRandom.bytes(32),
    publicUrl,
    ...(sendsMail && { officerMailer }),
  });
  const { key } = await createKey(parts, { kind: "secret", agencyId, role: "agency_admin" });
  const call = async (
    method: string,
    path: string,
    body?: object,
    version?: number,
  ): Promise<OfficerInvitation> => {
    const headers = new Headers({ authorization: `Bearer ${key}`, "content-type": "application/json" });
    headers.set("idempotency-key", crypto.randomUUID());
    if (version !== undefined) headers.set("if-match", `"${version}"`);
    const init = { method, headers, ...(body && { body: JSON.stringify(body) }) };
    const response = await channel.fetch(new Request(`${publicUrl}/v1/officers${path}`, init));
    assert.ok(response.ok, `${method} ${path}: ${response.status}`);
    return (await response.json()) as OfficerInvitation;
  };
  const accounts = channel.officerAccounts(publicUrl);
  const invite = (role: string) =>
    call("POST", "", { name: "Sari Wulandari", email: "sari@bandung.example", role });
  const isOpen = async (link: string | undefined): Promise<boolean> =>
    (await accounts.findInvited(link?.split("#")[1] ?? "")) !== undefined;
  const linkIn = ({ text }: MailMessage): string | undefined => /https:\S+#\w+/.exec(text)?.[0];
  return { call, accounts, invite, isOpen, linkIn, mails };
}

describe("an invitation link", () => {
  test("a renewed link is sent only to the officer's address", async () => {
    const { call, invite, isOpen, linkIn, mails } = await open();
    const first = await invite("liaison");
    assert.equal(await isOpen(first.url), true);
    const renewed = await call("POST", `/${first.officer.id}/renew-invitation`, undefined, 1);
    assert.deepEqual([renewed.url, renewed.mailed, renewed.officer.version], [undefined, true, 2]);
    assert.equal(await isOpen(first.url), false);
    assert.equal(mails.length, 2);
    assert.equal(mails[1]?.to, "sari@bandung.example");
    assert.equal(await isOpen(linkIn(mails[1] as MailMessage)), true);
    assert.doesNotMatch(JSON.stringify(renewed), /#/);
  });

  test("without mail, a link cannot be renewed: the first link stays valid, and the operator's command line creates another", async () => {
    const { call, accounts, invite, isOpen } = await open({ sendsMail: false });
    const first = await invite("liaison");
    const { officer, ...rest } = await call("POST", `/${first.officer.id}/renew-invitation`, undefined, 1);
    assert.deepEqual(rest, { mailed: false });
    assert.equal(officer.version, 1);
    assert.equal(await isOpen(first.url), true);
    const made = await accounts.renew(officer.id);
    assert.equal(await isOpen(made?.url), true);
    assert.equal(await isOpen(first.url), false);
  });

  test("an identity_custodian's invitation links, including the first one, are sent only by mail", async () => {
    const { invite, isOpen, linkIn, mails } = await open();
    const { url, mailed } = await invite("identity_custodian");
    assert.deepEqual([url, mailed], [undefined, true]);
    assert.equal(await isOpen(linkIn(mails[0] as MailMessage)), true);
  });

  test("a link is revoked when its officer becomes an identity_custodian, and stays valid after any other role change", async () => {
    const { call, invite, isOpen } = await open();
    const { officer, url } = await invite("liaison");
    const change = (role: string, version: number) =>
      call("PUT", `/${officer.id}`, { name: "Sari Wulandari", role }, version);
    await change("leader", 1);
    assert.equal(await isOpen(url), true);
    await change("identity_custodian", 2);
    assert.equal(await isOpen(url), false);
  });
});

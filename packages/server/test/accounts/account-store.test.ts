import assert from "node:assert/strict";
import { randomBytes, randomUUID } from "node:crypto";
import { after, before, describe, test } from "node:test";
import { type OfficerRecord, type SignInQuery, StoreUnavailable } from "@lapor/channel/store";
import type { OpenStore } from "../../src/index.ts";
import type { AccountStore } from "../../src/store/accounts/account-store.ts";
import type {
  CeremonyRecord,
  PasskeyRecord,
  PasswordRecord,
} from "../../src/store/tables/account-records.ts";
import { engines } from "../support/engines.ts";

const at = (seconds: number): Date => new Date(Date.UTC(2026, 10, 29, 5, 0, seconds));

const newCeremony = (changes: Partial<CeremonyRecord> = {}): CeremonyRecord => ({
  tokenHash: randomUUID(),
  kind: "oidc",
  data: "1.sealed",
  expiresAt: at(60),
  ...changes,
});

const newPasskey = (changes: Partial<PasskeyRecord> = {}): PasskeyRecord => ({
  id: randomUUID(),
  officerId: randomUUID(),
  credentialId: randomBytes(16).toString("base64url"),
  publicKey: "pQECAyYg",
  counter: 2 ** 32 - 2,
  transports: ["internal", "hybrid"],
  name: "Laptop kantor",
  createdAt: at(0),
  lastUsedAt: null,
  ...changes,
});

const newPassword = (changes: Partial<PasswordRecord> = {}): PasswordRecord => ({
  officerId: randomUUID(),
  passwordHash: "scrypt$17$8$1$salt$hash",
  totpSecret: "1.sealed",
  totpStep: 59_000_000,
  recoveryCodeHashes: ["one", "two"],
  changedAt: at(0),
  ...changes,
});

async function addOfficer(
  store: OpenStore,
  officer: Pick<OfficerRecord, "id"> & Partial<OfficerRecord>,
): Promise<void> {
  await store.transaction((transaction) =>
    transaction.replace("officers", {
      ...{ agencyId: "pemkot-bandung", role: "liaison", unitId: null, state: "active", version: 1 },
      ...{ name: "1.sealed", email: "1.sealed", emailHash: officer.id },
      ...{ invitationHash: null, invitedUntil: null, createdAt: at(0), updatedAt: at(0) },
      ...officer,
    }),
  );
}

async function startSession(store: OpenStore, officerId: string): Promise<string> {
  const [id, tokenHash] = [randomUUID(), randomUUID()];
  const times = { startedAt: at(0), usedAt: at(0), confirmedAt: at(0) };
  const client = { network: null, userAgent: "" };
  await store.put("sessions", { id, tokenHash, officerId, method: "passkey", ...times, ...client });
  return tokenHash;
}

const many = <T>(work: () => Promise<T>): Promise<T[]> => Promise.all(Array.from({ length: 5 }, work));
const successes = (results: boolean[]): number => results.filter(Boolean).length;

for (const [engine, open] of Object.entries(engines))
  describe(`the account store on ${engine}`, () => {
    let store: OpenStore;
    let accounts: AccountStore;
    before(async () => {
      store = await open();
      accounts = store.accounts;
    });
    after(() => store.close());

    test("a ceremony can be taken only once, for its own kind and before it expires", async () => {
      const ceremony = newCeremony();
      const { tokenHash } = ceremony;
      await accounts.insertCeremony(ceremony);
      assert.deepEqual(await accounts.findCeremony(tokenHash, "oidc", at(59)), ceremony);
      for (const method of ["findCeremony", "takeCeremony"] as const) {
        assert.equal(await accounts[method](tokenHash, "oidc", at(60)), undefined);
        assert.equal(await accounts[method](tokenHash, "passkey_sign_in", at(0)), undefined);
        assert.equal(await accounts[method]("other", "oidc", at(0)), undefined);
      }
      const taken = await many(() => accounts.takeCeremony(tokenHash, "oidc", at(0)));
      assert.deepEqual(
        taken.filter((one) => one !== undefined),
        [ceremony],
      );
    });

    test("the store keeps every field of a passkey, rejects a second officer for it, and never lowers its counter", async () => {
      const passkey = newPasskey();
      const { id, officerId, credentialId } = passkey;
      assert.equal(await accounts.insertPasskey(passkey), true);
      assert.equal(await accounts.insertPasskey(newPasskey({ credentialId })), false);
      const second = newPasskey({ officerId, createdAt: at(1), counter: 0 });
      await accounts.insertPasskey(second);
      assert.deepEqual(await accounts.listPasskeys(officerId), [passkey, second]);
      assert.equal(await accounts.usePasskey({ id, counter: 2 ** 32 - 2, at: at(5) }), false);
      assert.equal(await accounts.usePasskey({ id, counter: 0, at: at(5) }), false);
      const used = await many(() => accounts.usePasskey({ id, counter: 2 ** 32 - 1, at: at(5) }));
      assert.equal(successes(used), 1);
      const found = await accounts.findPasskey(credentialId);
      assert.deepEqual(found, { ...passkey, counter: 2 ** 32 - 1, lastUsedAt: at(5) });
      for (const counter of [0, 0, 1])
        assert.equal(await accounts.usePasskey({ id: second.id, counter, at: at(6) }), true, `${counter}`);
      assert.equal(await accounts.deletePasskey(randomUUID(), id), false);
      assert.equal(await accounts.deletePasskey(officerId, "x"), false);
      assert.equal(await accounts.deletePasskey(officerId, id), true);
      assert.equal(await accounts.findPasskey(credentialId), undefined);
    });

    test("an app code and a recovery code can each be used by only one of several concurrent callers", async () => {
      const password = newPassword();
      const { officerId, totpStep } = password;
      await accounts.savePassword(newPassword({ officerId, totpStep: 1, recoveryCodeHashes: [] }));
      await accounts.savePassword(password);
      assert.deepEqual(await accounts.findPassword(officerId), password);
      assert.equal(await accounts.useTotpStep(officerId, totpStep), false);
      assert.equal(successes(await many(() => accounts.useTotpStep(officerId, totpStep + 1))), 1);
      const left = await many(() => accounts.useRecoveryCode(officerId, "one"));
      assert.deepEqual(
        left.filter((count) => count !== undefined),
        [1],
      );
      assert.equal(await accounts.useRecoveryCode(officerId, ""), undefined);
      assert.equal(await accounts.useRecoveryCode(randomUUID(), "two"), undefined);
      assert.equal(await accounts.saveRecoveryCodes(officerId, ["new"]), true);
      assert.equal(await accounts.useRecoveryCode(officerId, "two"), undefined);
      assert.equal(await accounts.useRecoveryCode(officerId, "new"), 0);
      assert.equal(await accounts.saveRecoveryCodes(randomUUID(), ["new"]), false);
    });

    test("an account at the provider belongs to one officer, and an officer has one account", async () => {
      const officerId = randomUUID();
      const identity = { issuer: "https://sso.example", subject: randomUUID(), officerId, linkedAt: at(0) };
      assert.equal(await accounts.insertIdentity(identity), true);
      assert.equal(await accounts.insertIdentity({ ...identity, officerId: randomUUID() }), false);
      assert.equal(await accounts.insertIdentity({ ...identity, subject: "other" }), false);
      assert.deepEqual(await accounts.findIdentity(identity.issuer, identity.subject), identity);
      assert.equal(await accounts.findIdentity("https://lain.example", identity.subject), undefined);
      assert.deepEqual(await accounts.listIdentities(officerId), [identity]);
    });

    test("deleting an officer's proofs leaves those of other officers unchanged", async () => {
      const [officerId, other] = [randomUUID(), randomUUID()];
      for (const id of [officerId, other]) {
        await accounts.insertPasskey(newPasskey({ officerId: id }));
        await accounts.savePassword(newPassword({ officerId: id }));
        const linkedAt = at(0);
        await accounts.insertIdentity({ issuer: "x", subject: id, officerId: id, linkedAt });
      }
      await accounts.deleteProofs(officerId);
      const proofsOf = async (id: string) => [
        (await accounts.listPasskeys(id)).length,
        (await accounts.findPassword(id)) ? 1 : 0,
        (await accounts.listIdentities(id)).length,
      ];
      assert.deepEqual(
        [await proofsOf(officerId), await proofsOf(other)],
        [
          [0, 0, 0],
          [1, 1, 1],
        ],
      );
    });

    test("only one of several concurrent callers can accept an invitation, and its new proof replaces the old ones", async () => {
      const invitation = { officerId: randomUUID(), invitationHash: randomUUID(), at: at(0) };
      const { officerId: id, invitationHash } = invitation;
      await addOfficer(store, { id, state: "invited", invitationHash, invitedUntil: at(60) });
      await accounts.savePassword(newPassword({ officerId: id }));
      await startSession(store, id);
      const late = { ...invitation, at: at(60) };
      const other = { ...invitation, invitationHash: randomUUID() };
      for (const wrong of [late, other])
        assert.equal(
          await accounts.acceptInvitation(wrong, () => assert.fail("nothing is stored")),
          "invitation_invalid",
        );
      const results = await Promise.all(
        Array.from({ length: 6 }, () =>
          accounts.acceptInvitation(invitation, ({ insertPasskey }) =>
            insertPasskey(newPasskey({ officerId: id })),
          ),
        ),
      );
      assert.deepEqual(results.toSorted(), ["accepted", ...Array(5).fill("invitation_invalid")]);
      assert.equal((await accounts.listPasskeys(id)).length, 1);
      assert.equal(await accounts.findPassword(id), undefined);
      assert.equal((await store.list("sessions", { officerId: id })).length, 0);
      const { state, version, invitedUntil } = (await store.find("officers", { id })) ?? assert.fail();
      assert.deepEqual([state, version, invitedUntil], ["active", 2, null]);
    });

    test("an invitation stays open and nothing changes when its proof is already taken or cannot be stored", async () => {
      const passkey = newPasskey();
      await accounts.insertPasskey(passkey);
      const invitation = { officerId: randomUUID(), invitationHash: randomUUID(), at: at(0) };
      const { officerId: id, invitationHash } = invitation;
      await addOfficer(store, { id, invitationHash, invitedUntil: at(60) });
      await accounts.savePassword(newPassword({ officerId: id }));
      await startSession(store, id);
      const taken = newPasskey({ officerId: id, credentialId: passkey.credentialId });
      const outcome = await accounts.acceptInvitation(invitation, ({ insertPasskey }) =>
        insertPasskey(taken),
      );
      assert.equal(outcome, "proof_taken");
      const failing = accounts.acceptInvitation(invitation, () => Promise.reject(new Error("broken")));
      await assert.rejects(failing, { message: "broken" });
      const reset = Object.assign(new Error("reset"), { code: "ECONNRESET" });
      const cut = accounts.acceptInvitation(invitation, () => Promise.reject(reset));
      await assert.rejects(cut, StoreUnavailable);
      assert.ok(await accounts.findPassword(id));
      assert.equal((await store.list("sessions", { officerId: id })).length, 1);
      assert.equal((await store.find("officers", { id }))?.invitationHash, invitationHash);
      const keep = async (): Promise<boolean> => true;
      assert.equal(await accounts.acceptInvitation(invitation, keep), "accepted");
    });

    test("the store ends all sessions of an officer, or all except one", async () => {
      const [id, other] = [randomUUID(), randomUUID()];
      for (const officer of [id, other]) await addOfficer(store, { id: officer });
      const [first] = [
        await startSession(store, id),
        await startSession(store, id),
        await startSession(store, id),
      ];
      await startSession(store, other);
      assert.equal(await store.endSessions({ officerId: id, exceptTokenHash: first }), 2);
      assert.deepEqual(
        (await store.list("sessions", { officerId: id })).map(({ tokenHash }) => tokenHash),
        [first],
      );
      assert.equal(await store.endSessions({ officerId: id }), 1);
      assert.equal((await store.list("sessions", { officerId: other })).length, 1);
    });

    test("the clean-up of expired data also deletes the proofs of officers in the state `left`", async () => {
      await accounts.deleteExpiredSignIns(at(0), at(0));
      const add = async (state: "active" | "left"): Promise<string> => {
        const id = randomUUID();
        await addOfficer(store, { id, state });
        await accounts.insertPasskey(newPasskey({ officerId: id }));
        await accounts.savePassword(newPassword({ officerId: id }));
        await accounts.insertIdentity({ issuer: "x", subject: id, officerId: id, linkedAt: at(0) });
        return id;
      };
      const [active, left] = [await add("active"), await add("left")];
      assert.equal(await accounts.deleteExpiredSignIns(at(0), at(0)), 3);
      assert.equal((await accounts.listPasskeys(active)).length, 1);
      assert.equal(await accounts.findPassword(left), undefined);
    });

    test("the store lists a party's sign-ins, latest first, and deletes expired ones", async () => {
      await accounts.deleteExpiredSignIns(at(3600), at(3600));
      const agencyId = "pemkot-malang";
      const [officerId, colleagueId, otherId] = [randomUUID(), randomUUID(), randomUUID()];
      await addOfficer(store, { id: officerId, agencyId });
      await addOfficer(store, { id: colleagueId, agencyId, state: "left" });
      await addOfficer(store, { id: otherId, agencyId: null, role: "national_admin" });
      const record = async (id: string | null, seconds: number) => {
        const kind = "refused" as const;
        const how = {
          method: "password" as const,
          reason: "code",
          network: "203.0.113.0/24",
          userAgent: "Firefox",
        };
        const signIn = { id: randomUUID(), at: at(seconds), officerId: id, kind, ...how };
        await store.put("signIns", signIn);
        return signIn;
      };
      const first = await record(officerId, 1);
      const second = await record(colleagueId, 3);
      await record(otherId, 3);
      await record(null, 4);
      const third = await record(officerId, 2);
      const list = (query: Partial<SignInQuery> = {}) => store.listSignIns({ agencyId, limit: 9, ...query });
      const listed = await list();
      assert.deepEqual(
        listed.map(({ number: _, ...signIn }) => signIn),
        [third, second, first],
      );
      const idsOf = async (query: Partial<SignInQuery>) => (await list(query)).map(({ id }) => id);
      assert.deepEqual(await idsOf({ limit: 2 }), [third.id, second.id]);
      assert.deepEqual(await idsOf({ before: listed[1]?.number }), [first.id]);
      assert.deepEqual(await idsOf({ officerId }), [third.id, first.id]);
      assert.deepEqual(await idsOf({ officerId: otherId }), []);
      assert.deepEqual(await idsOf({ officerId: "x" }), []);
      assert.equal((await list({ agencyId: null })).length, 1);
      await accounts.insertCeremony(newCeremony({ expiresAt: at(10) }));
      const open = newCeremony({ expiresAt: at(20) });
      await accounts.insertCeremony(open);
      assert.equal(await accounts.deleteExpiredSignIns(at(15), at(3)), 3);
      assert.deepEqual(await accounts.findCeremony(open.tokenHash, "oidc", at(15)), open);
      assert.deepEqual(await idsOf({}), [second.id]);
    });
  });

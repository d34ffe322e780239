import { randomUUID } from "node:crypto";
import {
  createChannel,
  createMemoryBlobs,
  foldUnitName,
  type OfficerRole,
  systemClock,
  systemRandom,
} from "@lapor/channel";
import { invitationIn } from "@lapor/channel/testing";
import { type OpenStore, openStore } from "@lapor/server";
import { storeSecret } from "../server/processes.ts";

const unitsPerAgency = 8;
const unitOfficersPerUnit = 5;

/** Opens the channel of a database in this process while `work` runs. */
export async function withChannel<T>(
  databaseUrl: string,
  work: (channel: ReturnType<typeof createChannel>, store: OpenStore) => Promise<T>,
): Promise<T> {
  const store = await openStore({ databaseUrl });
  try {
    const parts = { store, blobs: createMemoryBlobs(), clock: systemClock, random: systemRandom };
    return await work(createChannel({ ...parts, secret: Buffer.from(storeSecret, "hex") }), store);
  } finally {
    await store.close();
  }
}

/** The channel's URL. Its value does not matter, because a session is valid at every URL of a channel. */
const address = "http://localhost";

/** Adds units to each agency, and officers with and without a unit. */
export const addOffices = (databaseUrl: string, agencyIds: readonly string[]): Promise<void> =>
  withChannel(databaseUrl, async (channel, store) => {
    const accounts = channel.officerAccounts(address);
    const addOfficer = async (agencyId: string, role: OfficerRole, unitId?: string): Promise<void> => {
      const email = `${randomUUID()}@petugas.example`;
      const invited = await accounts.invite({ name: "Sari Wulandari", email, role, agencyId, unitId });
      await accounts.activate(invited.officer.id, invitationIn(invited));
    };
    for (const agencyId of agencyIds) {
      for (let number = 1; number <= unitsPerAgency; number++) {
        const [id, name] = [randomUUID(), `Bidang ${number}`];
        const unit = { id, agencyId, name, foldedName: foldUnitName(name), active: true, version: 1 };
        await store.transaction(async (transaction) => {
          await transaction.put("units", { ...unit, updatedAt: systemClock.now() });
        });
        for (let count = 0; count < unitOfficersPerUnit; count++)
          await addOfficer(agencyId, "unit_officer", id);
      }
      for (let count = 0; count < 2; count++) await addOfficer(agencyId, "liaison");
    }
  });

/** Signs in the first officer of an agency who has this role. Returns the `Cookie` header. */
export const signIn = (databaseUrl: string, agencyId: string, role: OfficerRole): Promise<string> =>
  withChannel(databaseUrl, async (channel) => {
    const accounts = channel.officerAccounts(address);
    const officers = (await accounts.list(agencyId)).filter((officer) => officer.role === role);
    const [first] = officers.sort((one, other) => (one.id < other.id ? -1 : 1));
    const session = first && (await accounts.startSession(first.id, "passkey"));
    if (!session) throw new Error(`${agencyId} has no officer with the role ${role}.`);
    return session.cookie.split(";")[0] ?? "";
  });

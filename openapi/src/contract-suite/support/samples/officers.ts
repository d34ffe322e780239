import type { NewOfficer, Officer, OfficerInvitation } from "../../../schemas.gen.ts";
import { expectSuccess, type RequestParts } from "../exchange.ts";
import type { ContractTarget } from "../target.ts";
import { marker, newIdempotencyKey } from "./reports.ts";

/** Returns an email address that no officer has. */
export const newAddress = (): string => `${marker()}@petugas.example`;

export const newOfficer = (changes: Partial<NewOfficer> = {}): NewOfficer => ({
  name: `Rukmini ${marker()}`,
  email: newAddress(),
  role: "liaison",
  ...changes,
});

export const invite = async (
  target: ContractTarget,
  key: string,
  changes: Partial<NewOfficer> = {},
): Promise<OfficerInvitation> => {
  const request = { key, json: newOfficer(changes), idempotencyKey: newIdempotencyKey() };
  return (await expectSuccess(target, "inviteOfficer", request)).body;
};

export const officersOf = async (target: ContractTarget, caller: RequestParts): Promise<Officer[]> =>
  (await expectSuccess(target, "listOfficers", caller)).body.data;

/** Returns the part of a request that names an officer and their current version. */
export const onOfficer = ({ id, version }: Officer, caller: RequestParts): RequestParts => ({
  ...caller,
  path: { officerId: id },
  ifMatch: `"${version}"`,
});

/**
 * Returns an invited officer of a key's agency. All cases share this officer, because a party can have at
 * most 500.
 */
export async function anyInvited(target: ContractTarget, key: string): Promise<Officer> {
  const name = "Petugas Uji Kontrak";
  const found = (await officersOf(target, { key })).find((officer) => officer.name === name);
  return found ?? (await invite(target, key, { name })).officer;
}

import { type OfficerRole, officerRoles } from "@lapor/channel";
import { invitationIn } from "@lapor/channel/testing";
import { mockKeys } from "../channel/mock-keys.ts";
import type { Mock, MockOfficer, SignInOptions } from "../mock.ts";
import { internalsOf } from "./internals.ts";

/** Parses a role. Throws `RangeError` for a role that officers cannot have. */
function readRole(role: unknown = "liaison"): OfficerRole {
  const found = officerRoles.find((one) => one === role);
  if (!found) throw new RangeError(`The role should be one of ${officerRoles.join(", ")}.`);
  return found;
}

/** Returns the id of a unit of Pemkot Bandung, and creates a unit if there is none. */
async function anyUnit(mock: Mock): Promise<string> {
  const { callChannel } = internalsOf(mock);
  const listed = await (await callChannel("GET", "/v1/units", mockKeys.agencyAdmin)).json();
  if (listed.data[0]) return listed.data[0].id;
  const headers = { "idempotency-key": "mock-sign-in-unit" };
  const body = { name: "Dinas Sumber Daya Air dan Bina Marga" };
  const created = await callChannel("POST", "/v1/units", mockKeys.agencyAdmin, { body, headers });
  return (await created.json()).id;
}

/** Signs in a new officer (`Mock.signIn`). `count` is the officer's number. */
export async function signInOfficer(mock: Mock, count: number, options: SignInOptions): Promise<MockOfficer> {
  const role = readRole(options.role);
  const { baseUrl = "https://kanal.example" } = options;
  const agencyId = role === "national_admin" ? null : (options.agencyId ?? "pemkot-bandung");
  const unitId = options.unitId ?? (role === "unit_officer" ? await anyUnit(mock) : undefined);
  const { channel } = await internalsOf(mock).opened();
  const accounts = channel.officerAccounts(baseUrl);
  const name = `Petugas ${count}`;
  const email = `petugas${count}@petugas.example`;
  const invited = await accounts.invite({ name, email, role, agencyId, unitId });
  const { id } = invited.officer;
  await accounts.activate(id, invitationIn(invited));
  const client = { network: "203.0.113.0/24", userAgent: "Firefox, Windows" };
  const session = await accounts.startSession(id, "passkey", client);
  if (!session) throw new Error("The invited officer is not active.");
  await accounts.recordSignIn({ officerId: id, kind: "signed_in", method: "passkey", ...client });
  const [cookie = ""] = session.cookie.split(";");
  const { origin } = new URL(baseUrl);
  return {
    id,
    name,
    role,
    headers: { cookie, origin, "sec-fetch-site": "same-origin", "lapor-officer": "1" },
  };
}

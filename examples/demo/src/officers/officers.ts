import type { OfficerAccounts } from "@lapor/channel";
import type { KeyRole } from "@lapor/channel/store";
import { invitationIn } from "@lapor/channel/testing";
import { demoCity } from "../demo-agencies.ts";

/** The demo's officers, who are all invented. */
export const officers = [
  {
    id: "kota",
    name: "Ratna Kusumawati",
    email: "ratna@sukamaju.example",
    agencyId: demoCity.id,
    role: "agency_admin",
    agency: demoCity.name,
    duty: "Admin Instansi",
  },
  {
    id: "kota-penghubung",
    name: "Dedi Firmansyah",
    email: "dedi@sukamaju.example",
    agencyId: demoCity.id,
    role: "liaison",
    agency: demoCity.name,
    duty: "Pejabat Penghubung",
  },
  {
    id: "jawa-barat",
    name: "Yanti Rohaeti",
    email: "yanti@jabar.example",
    agencyId: "pemprov-jawa-barat",
    role: "agency_admin",
    agency: "Pemerintah Provinsi Jawa Barat",
    duty: "Admin Instansi",
  },
  {
    id: "pu",
    name: "Bambang Prasetyo",
    email: "bambang@pu.example",
    agencyId: "kemenpu",
    role: "agency_admin",
    agency: "Kementerian PU",
    duty: "Admin Instansi",
  },
  {
    id: "nasional",
    name: "Maria Simanjuntak",
    email: "maria@verifikasi.example",
    agencyId: null,
    role: "national_admin",
    agency: "Tim verifikasi",
    duty: "Admin Verifikasi",
  },
] as const satisfies readonly {
  id: string;
  name: string;
  email: string;
  agencyId: string | null;
  role: KeyRole;
  agency: string;
  duty: string;
}[];

export type Officer = (typeof officers)[number];
export type OfficerId = Officer["id"];

export const findOfficer = (id: string): Officer | undefined => officers.find((officer) => officer.id === id);

/** Creates the officers that the channel does not have yet. */
export async function makeOfficers(accounts: OfficerAccounts): Promise<void> {
  for (const { name, email, role, agencyId } of officers) {
    const known = await accounts.findByEmail(email);
    if (known?.state === "active") continue;
    const invited = await accounts.invite({ name, email, role, agencyId });
    await accounts.activate(invited.officer.id, invitationIn(invited));
  }
}

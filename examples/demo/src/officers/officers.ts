import type { KeyRole } from "@lapor/channel";
import { demoCity } from "../demo-agencies.ts";

/** The roles of the demo's officers. */
export const officers = [
  {
    id: "kota",
    agencyId: demoCity.id,
    role: "agency_admin",
    agency: demoCity.name,
    duty: "Admin Instansi",
  },
  {
    id: "kota-penghubung",
    agencyId: demoCity.id,
    role: "liaison",
    agency: demoCity.name,
    duty: "Pejabat Penghubung",
  },
  {
    id: "jawa-barat",
    agencyId: "pemprov-jawa-barat",
    role: "agency_admin",
    agency: "Pemerintah Provinsi Jawa Barat",
    duty: "Admin Instansi",
  },
  {
    id: "pu",
    agencyId: "kemenpu",
    role: "agency_admin",
    agency: "Kementerian PU",
    duty: "Admin Instansi",
  },
  {
    id: "nasional",
    agencyId: null,
    role: "national_admin",
    agency: "Tim verifikasi",
    duty: "Admin Verifikasi",
  },
] as const satisfies readonly {
  id: string;
  agencyId: string | null;
  role: KeyRole;
  agency: string;
  duty: string;
}[];

export type Officer = (typeof officers)[number];
export type OfficerId = Officer["id"];

/** The officer with that id, if the demo has one. */
export const findOfficer = (id: string | undefined): Officer | undefined =>
  officers.find((officer) => officer.id === id);

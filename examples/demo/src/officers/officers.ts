import type { Role } from "@lapor/channel";

/** The roles of the demo's officers. */
export const officers = [
  {
    id: "bandung",
    agencyId: "pemkot-bandung",
    role: "agency_admin",
    agency: "Pemerintah Kota Bandung",
    duty: "Admin Instansi",
  },
  {
    id: "bandung-penghubung",
    agencyId: "pemkot-bandung",
    role: "liaison",
    agency: "Pemerintah Kota Bandung",
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
    agency: "Verifikasi nasional",
    duty: "Admin Nasional",
  },
] as const satisfies readonly {
  id: string;
  agencyId: string | null;
  role: Role;
  agency: string;
  duty: string;
}[];

export type Officer = (typeof officers)[number];
export type OfficerId = Officer["id"];

/** The officer with that id, if the demo has one. */
export const findOfficer = (id: string | undefined): Officer | undefined =>
  officers.find((officer) => officer.id === id);

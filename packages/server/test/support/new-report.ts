import type { NewReport } from "@lapor/sdk";

/** A valid complaint at any time of the channel's clock. */
export const newReport: NewReport = {
  classification: "complaint",
  title: "Jalan Braga berlubang",
  body: "Ada lubang besar di depan nomor 12, sudah dua motor jatuh minggu ini.",
  occurredOn: "2000-01-01",
  location: { regionCode: "32.73", address: "Jl. Braga 12" },
  agencyId: "pemkot-bandung",
};

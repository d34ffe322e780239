import type { NewReport, SubmittedReport } from "../../src/index.ts";

export const newReport: NewReport = {
  classification: "complaint",
  title: "Jalan Braga berlubang",
  body: "Ada lubang besar di depan nomor 12, sudah dua motor jatuh minggu ini.",
  occurredOn: "2026-11-20",
  location: { regionCode: "32.73", address: "Jl. Braga 12" },
  anonymous: true,
};

export const receipt: SubmittedReport = {
  trackingId: "K7M-2QF-9XK",
  accessCode: "4F7K-9QXW-ZB2D-M8TR",
  status: "submitted",
  channel: {
    name: "Kanal Pengaduan Pemkot Bandung",
    operator: "Pemerintah Kota Bandung",
    verificationTeam: "Tim verifikasi",
    mode: "standalone",
    nationalChannel: "none",
  },
  responsible: { kind: "national_triage" },
  submittedAt: "2026-11-24T03:15:00.000Z",
  dueAt: "2026-11-27T23:59:59+07:00",
  dueStage: "national_verification",
};

import type { NotificationStrings } from "./notification-strings.ts";

export const notificationStrings: NotificationStrings = {
  about: (trackingId, kind) => `Laporan ${trackingId}: ${kind}`,
  several: (count) => `${count} pemberitahuan tentang laporan`,
  digest: (date, count) => `Ringkasan ${date}: ${count} pemberitahuan`,
  kinds: {
    escalated: "Dieskalasi",
    overdue: "Lewat tenggat",
    due_tomorrow: "Tenggat pada hari kerja berikutnya",
    promise_due: "Janji pada hari kerja berikutnya",
    contested: "Pelapor keberatan",
    replied: "Dibalas pelapor",
    assigned: "Didisposisikan kepada Anda atau unit Anda",
    mentioned: "Catatan rekan menyebut Anda",
    new_report: "Laporan baru",
  },
  confidential: "Laporan rahasia",
  more: (count) => `dan ${count} pemberitahuan lain. Buka meja petugas untuk melihat semuanya.`,
  open: "Buka meja petugas",
  privacy: "Demi kerahasiaan, pesan ini tidak memuat isi laporan dan identitas pelapor.",
  automatic: "Pesan ini dikirim otomatis. Mohon tidak membalas email ini.",
  settings: "Atur pemberitahuan",
  months: "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
};

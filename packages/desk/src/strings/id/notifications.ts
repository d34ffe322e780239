/** Texts of notifications, loaded with their settings. */
export const notificationStrings = {
  title: "Pemberitahuan",
  lead: "Pemberitahuan dikirim lewat email, tanpa isi laporan, identitas pelapor, dan judul laporan rahasia.",
  noMail: "Kanal ini belum mengirim email, jadi belum ada pemberitahuan yang dikirim.",
  none: "Peran Anda tidak menerima pemberitahuan.",
  kinds: {
    escalated: "Laporan dieskalasi",
    overdue: "Tenggat terlewat",
    due_tomorrow: "Tenggat pada hari kerja berikutnya",
    promise_due: "Janji pada hari kerja berikutnya",
    contested: "Pelapor keberatan",
    replied: "Pelapor membalas",
    assigned: "Laporan untuk saya atau unit saya",
    mentioned: "Saya disebut dalam catatan",
    new_report: "Laporan baru",
  } as Record<string, string>,
  deliveries: { now: "Segera", digest: "Ringkasan harian", off: "Tidak dikirim" } as Record<string, string>,
  explanation:
    "“Segera” berarti dalam satu menit, paling banyak sepuluh email per jam. Ringkasan dikirim pukul 07.30 pada hari kerja.",
  language: "Bahasa email",
  languages: { id: "Bahasa Indonesia", en: "English" } as Record<string, string>,
  save: "Simpan",
  saved: "Pemberitahuan disimpan.",
  failed: "Belum berhasil. Coba beberapa saat lagi.",
  retry: "Coba lagi",
};

export type DeskNotificationStrings = typeof notificationStrings;

/** The dialog of an export, and the columns of its file. */
export const exportStrings = {
  title: "Ekspor laporan",
  explanation: (view: string) =>
    `Semua laporan dalam daftar “${view}” dengan saringan saat ini, paling banyak 10.000.`,
  recorded:
    "Ekspor ini dicatat atas nama Anda. Berkasnya dapat memuat laporan rahasia; simpanlah di tempat yang aman.",
  format: "Format berkas",
  formats: { xlsx: "Excel (XLSX)", csv: "CSV" },
  start: "Ekspor",
  cancel: "Batalkan",
  close: "Tutup",
  again: "Ekspor lagi",
  starting: "Menyiapkan ekspor…",
  progress: (read: string, total: string) => `${read} dari ${total} laporan`,
  done: (count: string, file: string) => `${count} laporan sudah diekspor ke ${file}.`,
  missing: (count: string) =>
    `${count} laporan berubah selama ekspor sehingga tidak ikut tersimpan. Ekspor lagi untuk mendapatkan semuanya.`,
  cancelled: "Ekspor dibatalkan. Tidak ada berkas yang dibuat.",
  tooMany:
    "Daftar ini berisi lebih dari 10.000 laporan. Persempit saringannya, misalnya menurut tanggal masuk, lalu ekspor satu per satu.",
  notConfirmed: "Konfirmasikan dahulu bahwa ini benar Anda, lalu ekspor lagi.",
  failed: "Ekspor belum berhasil.",
  sheet: "Laporan",
  fileName: (view: string, day: string) => `laporan-${view}-${day}`,
  yes: "Ya",
  no: "Tidak",
  columns: {
    trackingId: "Nomor lacak",
    title: "Judul",
    classification: "Klasifikasi",
    status: "Status",
    category: "Kategori",
    region: "Wilayah",
    address: "Alamat",
    responsible: "Penanggung jawab",
    unit: "Unit kerja",
    officer: "Petugas",
    submittedAt: "Masuk",
    updatedAt: "Terakhir berubah",
    leftAt: "Berpindah",
    dueAt: "Tenggat",
    dueStage: "Tenggat untuk",
    escalated: "Dieskalasi",
    age: "Umur (hari)",
    late: "Lewat tenggat (hari)",
  },
};

export type ExportStrings = typeof exportStrings;

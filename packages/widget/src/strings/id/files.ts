import type { FileListStrings } from "../form/photos-strings.ts";

export const files: FileListStrings = {
  waiting: "Menunggu giliran",
  retrying: "Belum terkirim. Akan dicoba lagi otomatis.",
  progress: (percent) => `Mengunggah ${percent}%`,
  done: "Terunggah",
  cleaned: "Data lokasi dihapus",
  cancelled: "Unggahan dibatalkan",
  cancel: "Batalkan",
  usePlace: "Pakai lokasi foto ini",
  refused: {
    wrongType: ({ kinds }) => `Tidak dilampirkan: jenis berkas ini tidak diterima. Pakai ${kinds}.`,
    tooLarge: ({ size }) => `Tidak dilampirkan: berkas ini terlalu besar. Maksimal ${size}.`,
    empty: () => "Tidak dilampirkan: berkas ini kosong.",
    unreadable: () =>
      "Tidak dilampirkan: berkas ini rusak atau tidak dapat dibuka di sini. Coba pilih lagi, atau kirim tangkapan layarnya.",
    heic: () =>
      "Tidak dilampirkan: foto berformat iPhone (HEIC) tidak dapat dibuka di peramban ini. Kirim tangkapan layarnya.",
    locked: () =>
      "Tidak dilampirkan: PDF ini dikunci. Kirim salinan yang tidak dikunci, atau foto halamannya.",
    broken: () => "Tidak dilampirkan: PDF ini rusak. Simpan ulang sebagai PDF, atau kirim foto halamannya.",
    holdsFiles: () =>
      "Tidak dilampirkan: PDF ini memuat berkas lain. Kirim setiap berkas sendiri-sendiri, atau foto halamannya.",
    tooMany: ({ count }) => `Tidak dilampirkan: maksimal ${count} berkas.`,
  },
  announceDone: (name) => `${name} sudah terunggah.`,
};

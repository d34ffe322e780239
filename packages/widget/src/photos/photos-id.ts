import type { PhotosStrings } from "./photos-strings.ts";

/** Attachments in Bahasa Indonesia. Read each sentence aloud before you change it. */
export const photosId: PhotosStrings = {
  locale: "id",
  choose: "Tambah foto atau dokumen",
  camera: "Ambil foto",
  limits: ({ count, size, kinds }) =>
    `Paling banyak ${count} berkas. Foto dikecilkan otomatis, dokumen paling besar ${size}. Jenis: ${kinds}.`,
  list: "Lampiran yang dipilih",
  shrunk: (before, after) => `${before}, dikecilkan menjadi ${after}`,
  preparing: "Menyiapkan…",
  waiting: "Menunggu giliran",
  retrying: "Belum terkirim. Akan dicoba lagi otomatis.",
  progress: (percent) => `Mengunggah ${percent}%`,
  done: "Terunggah",
  cleaned: "Lokasi dan data kamera sudah dihapus dari foto ini",
  cancelled: "Unggahan dibatalkan",
  cancel: "Batalkan",
  remove: "Hapus",
  retry: "Coba lagi",
  usePlace: "Pakai lokasi foto ini",
  refused: {
    wrongType: ({ kinds }) => `Tidak dilampirkan: jenis berkas ini tidak diterima. Pakai ${kinds}.`,
    tooLarge: ({ size }) => `Tidak dilampirkan: berkas ini terlalu besar. Paling besar ${size}.`,
    empty: () => "Tidak dilampirkan: berkas ini kosong.",
    unreadable: () =>
      "Tidak dilampirkan: berkas ini rusak atau tidak dapat dibuka di sini. Coba pilih lagi, atau kirim tangkapan layarnya.",
    locked: () =>
      "Tidak dilampirkan: PDF ini dikunci. Kirim salinan yang tidak dikunci, atau foto halamannya.",
    broken: () => "Tidak dilampirkan: PDF ini rusak. Simpan ulang sebagai PDF, atau kirim foto halamannya.",
    holdsFiles: () =>
      "Tidak dilampirkan: PDF ini memuat berkas lain. Kirim setiap berkas sendiri-sendiri, atau foto halamannya.",
    tooMany: ({ count }) => `Tidak dilampirkan: paling banyak ${count} berkas.`,
  },
  announceDone: (name) => `${name} sudah terunggah.`,
};

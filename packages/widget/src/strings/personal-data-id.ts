import type { PersonalDataStrings } from "./personal-data-strings.ts";

/** Copy and erasure of what is kept, in Indonesian. */
export const personalDataId: PersonalDataStrings = {
  copy: {
    heading: "Salinan data Anda",
    holds: "Berisi laporan ini, riwayatnya, identitas Anda, dan siapa yang pernah membaca identitas itu.",
    files: "Foto dan dokumen tidak ikut. Buka tautannya di halaman ini untuk menyimpannya.",
    button: "Unduh salinan data",
    preparing: "Menyiapkan salinan…",
    saved: (fileName) => `✓ Salinan diunduh sebagai ${fileName}. Jaga berkas ini: isinya data pribadi Anda.`,
    fileName: (trackingId) => `data-laporan-${trackingId}.json`,
  },
  erase: {
    heading: "Penghapusan data",
    button: "Hapus data saya",
    question: "Hapus data laporan ini?",
    open: {
      now: "Sekarang dihapus: nama dan kontak Anda. Laporan ini tetap ditangani tanpa nama.",
      later:
        "Tetap ada sampai laporan ini berakhir: isi laporan, tanggapan, dan lampiran. Instansi masih harus menjawabnya.",
      after: "Begitu laporan berakhir, semua itu dihapus juga. Sesudah itu keberatan tidak dapat diajukan.",
      sooner: "Bila semua harus hilang sekarang, cabut laporan ini dahulu.",
      kept: "Nomor lacak dan kode akses tetap berlaku. Tanda terimanya di perangkat ini tidak dihapus.",
    },
    ended: {
      now: "Sekarang dihapus: nama dan kontak Anda, isi laporan, jawaban, tanggapan, dan lampiran.",
      after: "Laporan ini lalu tidak dapat ditanggapi, dinilai, atau dibuka kembali.",
    },
    copies:
      "Tanda terima laporan ini di perangkat ini juga dihapus. Simpan dahulu nomor lacak dan kode aksesnya.",
    final: "Penghapusan tidak dapat dibatalkan.",
    confirm: "Ya, hapus data saya",
    cancel: "Batal",
    erasing: "Menghapus…",
    changed:
      "Keadaan laporan ini sudah berubah, jadi belum ada yang dihapus. Periksa dahulu, lalu pilih lagi.",
    deviceEmptied: "Di perangkat ini tidak ada lagi tanda terima laporan ini.",
    deviceKept:
      "Tanda terimanya mungkin masih ada di perangkat ini. Pilih “Hapus semua dari perangkat ini” di bawah formulir laporan.",
  },
  tombstone: {
    heading: "Data laporan ini sudah dihapus",
    identityHeading: "Identitas Anda sudah dihapus",
    requested: (time) => `Dihapus pada ${time}, atas permintaan Anda.`,
    retention: (time) => `Dihapus pada ${time}, karena masa simpannya sudah lewat.`,
    waiting: (time) =>
      `Dihapus pada ${time}, atas permintaan Anda. Isi laporan dan lampiran dihapus setelah laporan ini berakhir.`,
    remains:
      "Tetap tersimpan tanpa batas waktu: nomor lacak, jenis dan wilayah laporan, status, instansi, dan waktunya.",
  },
};

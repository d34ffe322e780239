import type { PersonalDataStrings } from "./personal-data-strings.ts";

/** Copy and erasure of what is kept, in Sundanese; its words are those of su.ts. */
export const personalDataSu: PersonalDataStrings = {
  copy: {
    heading: "Salinan data Anjeun",
    holds: "Eusina laporan ieu, riwayatna, idéntitas Anjeun, sareng saha waé anu kantos maos idéntitas éta.",
    files: "Foto sareng dokumén teu ngiring. Buka tautanana dina kaca ieu pikeun nyimpenna.",
    button: "Unduh salinan datana",
    preparing: "Nuju nyiapkeun salinan…",
    saved: (fileName) => `✓ Salinan diunduh salaku ${fileName}. Jaga berkas ieu: eusina data pribadi Anjeun.`,
    fileName: (trackingId) => `data-laporan-${trackingId}.json`,
  },
  erase: {
    heading: "Ngahapus data",
    button: "Hapus data abdi",
    question: "Data laporan ieu badé dihapus?",
    open: {
      now: "Ayeuna dihapus: nami sareng kontak Anjeun. Laporan ieu tetep diurus tanpa nami.",
      later:
        "Tetep aya dugi ka laporan ieu réngsé: eusi laporan, tanggapan, sareng lampiran. Instansi masih kedah ngawaler.",
      after:
        "Upami laporan réngsé, sadayana éta dihapus ogé. Saparantosna, Anjeun teu tiasa nyebatkeun teu satuju.",
      sooner: "Upami sadayana kedah leungit ayeuna, cabut heula laporan ieu.",
      kept: "Nomer lacak sareng kode aksés tetep tiasa dianggo. Tanda tarimana dina alat ieu henteu dihapus.",
    },
    ended: {
      now: "Ayeuna dihapus: nami sareng kontak Anjeun, eusi laporan, waleran, tanggapan, sareng lampiran.",
      after: "Laporan ieu teras teu tiasa ditanggapan, dipeunteun, atanapi dibuka deui.",
    },
    copies:
      "Tanda tarima laporan ieu dina alat ieu ogé dihapus. Simpen heula nomer lacak sareng kode aksésna.",
    final: "Anu parantos dihapus teu tiasa dipulangkeun.",
    confirm: "Muhun, hapus data abdi",
    cancel: "Teu janten",
    erasing: "Nuju ngahapus…",
    changed:
      "Kaayaan laporan ieu parantos robih, janten teu acan aya anu dihapus. Pariksa heula, teras pilih deui.",
    deviceEmptied: "Dina alat ieu parantos teu aya tanda tarima laporan ieu.",
    deviceKept:
      "Tanda tarimana panginten masih aya dina alat ieu. Pilih “Hapus sadayana tina alat ieu” di handapeun formulir laporan.",
  },
  tombstone: {
    heading: "Data laporan ieu parantos dihapus",
    identityHeading: "Idéntitas Anjeun parantos dihapus",
    requested: (time) => `Dihapus ${time}, margi dipénta ku Anjeun.`,
    retention: (time) => `Dihapus ${time}, margi waktu nyimpenna parantos séép.`,
    waiting: (time) =>
      `Dihapus ${time}, margi dipénta ku Anjeun. Eusi laporan sareng lampiran dihapus saatos laporan ieu réngsé.`,
    remains:
      "Tetep disimpen tanpa wates waktu: nomer lacak, jinis sareng wewengkon laporan, kaayaan, instansi, sareng waktuna.",
  },
};

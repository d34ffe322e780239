import type { PersonalDataStrings } from "./personal-data-strings.ts";

/** Copy and erasure of what is kept, in Javanese; its words are those of jv.ts. */
export const personalDataJv: PersonalDataStrings = {
  copy: {
    heading: "Salinan data panjenengan",
    holds:
      "Isinipun laporan punika, lampahipun, identitas panjenengan, lan sinten ingkang nate maos identitas punika.",
    files: "Foto lan dokumen mboten tumut. Bikak tautanipun ing kaca punika kangge nyimpen.",
    button: "Undhuh salinan data",
    preparing: "Saweg nyawisaken salinan…",
    saved: (fileName) =>
      `✓ Salinan dipunundhuh minangka ${fileName}. Jagi berkas punika: isinipun data pribadi panjenengan.`,
    fileName: (trackingId) => `data-laporan-${trackingId}.json`,
  },
  erase: {
    heading: "Mbusak data",
    button: "Busak data kula",
    question: "Busak data laporan punika?",
    open: {
      now: "Sapunika dipunbusak: asma lan kontak panjenengan. Laporan punika tetep dipunurus tanpa asma.",
      later:
        "Tetep wonten ngantos laporan punika rampung: isi laporan, tanggapan, lan lampiran. Instansi taksih kedah mangsuli.",
      after:
        "Menawi laporan rampung, sedaya punika ugi dipunbusak. Sasampunipun, panjenengan mboten saged mratelakaken mboten sarujuk.",
      sooner: "Menawi sedaya kedah ical sapunika, cabut laporan punika rumiyin.",
      kept: "Nomer lacak saha kode akses taksih saged dipunangge. Tandha tampinipun ing piranti punika mboten dipunbusak.",
    },
    ended: {
      now: "Sapunika dipunbusak: asma lan kontak panjenengan, isi laporan, wangsulan, tanggapan, lan lampiran.",
      after: "Laporan punika lajeng mboten saged dipuntanggapi, dipunbiji, utawi dipunbikak malih.",
    },
    copies:
      "Tandha tampi laporan punika ing piranti punika ugi dipunbusak. Simpen rumiyin nomer lacak lan kode aksesipun.",
    final: "Ingkang sampun dipunbusak mboten saged dipunwangsulaken.",
    confirm: "Inggih, busak data kula",
    cancel: "Mboten siyos",
    erasing: "Saweg mbusak…",
    changed:
      "Kawontenan laporan punika sampun gantos, dados dereng wonten ingkang dipunbusak. Priksa rumiyin, lajeng pilih malih.",
    deviceEmptied: "Ing piranti punika sampun mboten wonten tandha tampi laporan punika.",
    deviceKept:
      "Tandha tampinipun mbokmenawi taksih wonten ing piranti punika. Pilih “Busak sedaya saking piranti punika” ing ngandhap formulir laporan.",
  },
  tombstone: {
    heading: "Data laporan punika sampun dipunbusak",
    identityHeading: "Identitas panjenengan sampun dipunbusak",
    requested: (time) => `Dipunbusak ${time}, awit panyuwun panjenengan.`,
    retention: (time) => `Dipunbusak ${time}, awit wekdal nyimpenipun sampun telas.`,
    waiting: (time) =>
      `Dipunbusak ${time}, awit panyuwun panjenengan. Isi laporan lan lampiran dipunbusak sasampunipun laporan punika rampung.`,
    remains:
      "Tetep kasimpen tanpa wates wekdal: nomer lacak, jinis lan wewengkon laporan, kawontenan, instansi, lan wekdalipun.",
  },
};

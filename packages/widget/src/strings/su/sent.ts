import type { SentStrings } from "../sent-strings.ts";

export const sent: SentStrings = {
  received: ({ day, hour, place, operator, channel }) =>
    `Ditampi ${day}, tabuh ${hour}${place ? ` di ${place}` : ""} ku sistem atas nami ${operator} ngalangkungan ${channel}.`,
  print: "Citak",
  save: "Simpen janten berkas",
  reportTitle: "Judul",
  saveHeading: "Simpen kanggo abdi",
  direct: "Lebetkeun tautan anu langsung muka laporan",
  directWarning: "Saha waé anu nyepeng kertas atanapi berkasna tiasa maos laporan Anjeun.",
  scan: "Pindai kanggo muka laporan ieu.",
  scanNumber: "Pindai kanggo muka kaca lacak.",
  shareHeading: "Kintunkeun ka jalmi sanés",
  shareHint: "Mung nomer lacak sareng alamat kaca lacak. Kode aksés henteu ngiring.",
  saved: "Berkas parantos disimpen. Tingali dina folder unduhan.",
  share: "Kintunkeun nomer lacak",
  whatsapp: "Kintunkeun ngalangkungan WhatsApp",
  copyLink: "Salin nomer sareng alamat",
  shareText: (trackingId, channel) => `Nomer lacak laporan abdi di ${channel}: ${trackingId}`,
  fileName: (trackingId) => `laporan-${trackingId}.txt`,
  statusPage: "Kaca lacak",
  sentFrom: "Dikintunkeun ngalangkungan",
  earlier: "Eusi anu munggaran dikintunkeun ku Anjeun parantos ditampi. Parobihan saatosna teu acan kalebet.",
  addChanges: "Tambihkeun parobihan abdi janten tanggapan",
  addingChanges: "Nambihkeun parobihan…",
  changesAdded: "Parobihan Anjeun parantos ditambihkeun kana laporan.",
  filesFollow: (left) =>
    `${left} lampiran nuju dikintunkeun kénéh. Ulah waka nutup kaca ieu. Upami katutup, buka deui kaca ieu.`,
  fileFailed: (name) => `${name} teu tiasa ditampi.`,
};

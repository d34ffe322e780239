import type { SentStrings } from "../sent-strings.ts";

export const sent: SentStrings = {
  received: ({ day, hour, place, operator, channel }) =>
    `Katampi ${day}, tabuh ${hour}${place ? ` ing ${place}` : ""} dening sistem atas nami ${operator} lumantar ${channel}.`,
  print: "Cithak",
  save: "Simpen dados berkas",
  reportTitle: "Irah-irahan",
  saveHeading: "Simpen kangge kula",
  direct: "Lebetaken tautan ingkang langsung mbikak laporan",
  directWarning: "Sinten kemawon ingkang nyepeng dluwang utawi berkasipun saged maos laporan panjenengan.",
  scan: "Pindai kangge mbikak laporan punika.",
  scanNumber: "Pindai kangge mbikak kaca lacak.",
  shareHeading: "Kintun dhateng tiyang sanes",
  shareHint: "Namung nomer lacak lan alamat kaca lacak. Kode akses mboten tumut.",
  saved: "Berkas sampun kasimpen. Pirsani ing folder unduhan.",
  share: "Kintun nomer lacak",
  whatsapp: "Kintun lumantar WhatsApp",
  copyLink: "Salin nomer lan alamat",
  shareText: (trackingId, channel) => `Nomer lacak laporan kula ing ${channel}: ${trackingId}`,
  fileName: (trackingId) => `laporan-${trackingId}.txt`,
  statusPage: "Kaca lacak",
  sentFrom: "Kakintun lumantar",
  earlier:
    "Isi ingkang rumiyin panjenengan kintun sampun dipuntampi. Owah-owahan sasampunipun dereng mlebet.",
  addChanges: "Tambahaken owah-owahan kula dados tanggapan",
  addingChanges: "Nambahaken owah-owahan…",
  changesAdded: "Owah-owahan panjenengan sampun katambahaken dhateng laporan.",
  filesFollow: (left) =>
    `${left} lampiran taksih dipunkintun. Sampun ngantos nutup kaca punika rumiyin. Menawi katutup, bikak malih kaca punika.`,
  fileFailed: (name) => `${name} mboten saged dipuntampi.`,
};

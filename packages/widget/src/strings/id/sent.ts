import type { SentStrings } from "../sent-strings.ts";

export const sent: SentStrings = {
  received: ({ day, hour, place, operator, channel }) =>
    `Diterima ${day}, pukul ${hour}${place ? ` di ${place}` : ""} oleh sistem atas nama ${operator} melalui ${channel}.`,
  print: "Cetak",
  save: "Simpan sebagai berkas",
  reportTitle: "Judul",
  saveHeading: "Simpan untuk saya",
  direct: "Sertakan tautan yang langsung membuka laporan",
  directWarning: "Siapa pun yang memegang kertas atau berkasnya dapat membaca laporan Anda.",
  scan: "Pindai untuk membuka laporan ini.",
  scanNumber: "Pindai untuk membuka halaman lacak.",
  shareHeading: "Bagikan",
  shareHint: "Hanya nomor lacak dan alamat halaman lacak. Kode akses tidak ikut.",
  saved: "Berkas tersimpan. Periksa di folder unduhan.",
  share: "Bagikan nomor lacak",
  whatsapp: "Kirim lewat WhatsApp",
  copyLink: "Salin nomor dan alamat",
  shareText: (trackingId, channel) => `Nomor lacak laporan saya di ${channel}: ${trackingId}`,
  fileName: (trackingId) => `laporan-${trackingId}.txt`,
  statusPage: "Halaman lacak",
  sentFrom: "Dikirim lewat",
  earlier: "Isi yang Anda kirim pertama kali sudah kami terima. Perubahan setelah itu belum termasuk.",
  addChanges: "Tambahkan perubahan saya sebagai tanggapan",
  addingChanges: "Menambahkan perubahan…",
  changesAdded: "Perubahan Anda sudah ditambahkan ke laporan.",
  filesFollow: (left) =>
    `${left} lampiran masih dikirim. Jangan tutup halaman ini dahulu. Bila tertutup, buka lagi halaman ini.`,
  fileFailed: (name) => `${name} tidak dapat diterima.`,
};

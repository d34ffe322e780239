import type { OmbudsmanStrings } from "../ombudsman-strings.ts";

export const ombudsman: OmbudsmanStrings = {
  heading: "Mengadu ke Ombudsman",
  sentence:
    "Bila laporan ini tetap tidak diselesaikan, Anda dapat mengadu ke Ombudsman tanpa biaya, paling lambat dua tahun sejak kejadian.",
  phone: "Telepon 137",
  print: "Unduh riwayat bertanggal",
  hint: "Bukti bahwa Anda sudah mengadu ke instansi lebih dahulu. Di jendela cetak, pilih simpan sebagai PDF.",
  sheet: {
    heading: "Riwayat laporan bertanggal",
    printed: (when, days) => `Dicetak ${when}, hari ke-${days} setelah laporan diterima.`,
    title: "Judul",
    received: "Diterima",
    channel: "Layanan pengaduan",
    operator: "Dikelola oleh",
    status: "Status",
    missed: "Batas waktu terlewat",
    day: "Hari ke-",
    time: "Waktu",
    step: "Tahap",
    note: "Lembar ini memuat tahap dan waktunya saja, tanpa isi laporan, identitas pelapor, dan kode akses. Syarat mengadu ke Ombudsman ada di UU 37/2008 Pasal 24.",
  },
};

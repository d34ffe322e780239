/** The tools around printouts. The words on the printouts themselves are in `print/printout-strings.ts`. */
export const printStrings = {
  title: "Cetak",
  kinds: { laporan: "Laporan", disposisi: "Lembar disposisi", jawaban: "Surat tanggapan" },
  back: "Kembali ke laporan",
  print: "Cetak",
  size: "Ukuran kertas",
  notes: "Sertakan catatan internal",
  loading: "Memuat laporan…",
  failed: "Laporan ini belum dapat dimuat.",
  unprintable: "Laporan ini hanya dapat dicetak oleh instansi yang menanganinya.",
  notAnswered: "Laporan ini belum dijawab, sehingga isi surat masih kosong.",
  letterHint: "Isian ini hanya dipakai untuk mencetak dan tidak disimpan.",
  office: "Nama instansi di kop",
  address: "Alamat di kop",
  number: "Nomor surat",
  place: "Kota",
  position: "Jabatan penanda tangan",
  signer: "Nama penanda tangan",
  nip: "NIP",
};

export type PrintStrings = typeof printStrings;

import type { OmbudsmanStrings } from "../ombudsman-strings.ts";

export const ombudsman: OmbudsmanStrings = {
  heading: "Ngadu ka Ombudsman",
  sentence:
    "Upami laporan ieu tetep teu réngsé, Anjeun tiasa ngadu ka Ombudsman, haratis, panglambatna dua taun ti saprak kajadian.",
  phone: "Telepon ka 137",
  print: "Unduh riwayat nganggo tanggal",
  hint: "Bukti yén Anjeun tos ngadu ka instansi ti heula. Dina jandéla citak, pilih simpen janten PDF.",
  sheet: {
    heading: "Riwayat laporan nganggo tanggal",
    printed: (when, days) => `Dicitak ${when}, dinten ka-${days} saparantos laporan ditampi.`,
    title: "Judul laporan",
    received: "Ditampi",
    channel: "Palayanan pangaduan",
    operator: "Diurus ku",
    status: "Kaayaan",
    missed: "Wates waktu kaliwat",
    day: "Dinten ka-",
    time: "Wanci",
    step: "Tahapan",
    note: "Lambar ieu ngan ngamuat tahapan sareng waktuna, tanpa eusi laporan, jenengan palapor, sareng kode aksés. Sarat ngadu ka Ombudsman aya dina UU 37/2008 Pasal 24.",
  },
};

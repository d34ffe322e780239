import type { PlacesStrings } from "../public/places-strings.ts";
import { mapMoves } from "./map-moves.ts";

export const places: PlacesStrings = {
  locale: "id",
  loading: "Memuat peta…",
  failed: "Peta tidak dapat dimuat. Jumlah laporan per wilayah tetap tercantum di bawah.",
  frame: {
    label: "Peta laporan warga",
    instruction: "Pilih sebuah titik untuk melihat laporannya. Letak titik dibulatkan sampai sekitar 1 km.",
    ...mapMoves,
    tilesMissing: "Sebagian gambar peta tidak dapat dimuat. Titik-titiknya tetap dapat dipilih.",
  },
  group: (count) => `${count} laporan`,
  chosen: (count) => `${count} laporan di sekitar titik ini:`,
  shown: (count) => `Peta ini memuat ${count} laporan terbaru yang lokasinya diketahui.`,
  none: "Lokasi laporan-laporan ini tidak diketahui.",
};

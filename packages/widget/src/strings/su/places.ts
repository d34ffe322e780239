import type { PlacesStrings } from "../public/places-strings.ts";
import { mapMoves } from "./map-moves.ts";

export const places: PlacesStrings = {
  locale: "su",
  loading: "Peta nuju dibuka…",
  failed: "Peta teu tiasa dibuka. Jumlah laporan unggal wewengkon aya di handap.",
  frame: {
    label: "Peta laporan warga",
    instruction:
      "Pilih hiji titik pikeun ningali laporanana. Tempat titik dibuleudkeun dugi ka kira-kira 1 km.",
    ...mapMoves,
    tilesMissing: "Sabagian gambar peta teu tiasa dibuka. Titik-titikna tetep tiasa dipilih.",
  },
  group: (count) => `${count} laporan`,
  chosen: (count) => `${count} laporan di sabudeureun titik ieu:`,
  shown: (count) => `Peta ieu ngamuat ${count} laporan pangénggalna anu tempatna kauninga.`,
  none: "Tempat laporan-laporan ieu teu kauninga.",
};

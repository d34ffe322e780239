import type { PlacesStrings } from "../public/places-strings.ts";
import { mapMoves } from "./map-moves.ts";

export const places: PlacesStrings = {
  locale: "jv",
  loading: "Peta saweg dipunbikak…",
  failed: "Peta mboten saged dipunbikak. Cacahing laporan saben wewengkon wonten ing ngandhap.",
  frame: {
    label: "Peta laporan warga",
    instruction:
      "Pilih satunggaling titik kangge mirsani laporanipun. Papanipun titik dipunbunderaken ngantos kinten-kinten 1 km.",
    ...mapMoves,
    tilesMissing: "Saperangan gambar peta mboten saged dipunbikak. Titik-titikipun tetep saged dipunpilih.",
  },
  group: (count) => `${count} laporan`,
  chosen: (count) => `${count} laporan ing sakiwa-tengenipun titik punika:`,
  shown: (count) => `Peta punika ngemot ${count} laporan paling enggal ingkang papanipun dipunmangertosi.`,
  none: "Papanipun laporan-laporan punika mboten dipunmangertosi.",
};

import { coordinatesInWords } from "./coordinates-in-words.ts";
import type { Point } from "./locate.ts";
import type { PlaceStrings } from "./place-strings.ts";

const metres = (accuracy: number) => `± ${new Intl.NumberFormat("id").format(accuracy)} meter`;
const coordinates = (point: Point) => coordinatesInWords(point, "id", ["LU", "LS", "BT", "BB"]);
const write = "Tuliskan alamat atau patokannya saja.";

/** Bahasa Indonesia. */
export const placeId: PlaceStrings = {
  locale: "id",
  locate: "Gunakan lokasi saya",
  locating: "Mencari lokasi Anda…",
  attached: (accuracy) =>
    `Titik lokasi terpasang${accuracy === undefined ? "" : `, ketelitian ${metres(accuracy)}`}.`,
  rough: (accuracy) =>
    `Titik lokasi terpasang, tetapi hanya perkiraan (ketelitian ${metres(accuracy)}). Tuliskan juga alamat atau patokannya.`,
  coordinates,
  remove: "Hapus titik",
  removed: "Titik lokasi dihapus.",
  refusals: {
    denied: `Lokasi Anda tidak dibuka untuk situs ini. Izinkan di setelan peramban bila Anda mau. ${write}`,
    unavailable: `Lokasi Anda tidak dapat diketahui perangkat ini. ${write}`,
    timeout: `Lokasi Anda belum ditemukan. Coba lagi di tempat terbuka, atau tuliskan alamat atau patokannya saja.`,
    insecure: `Lokasi Anda tidak dapat dipakai karena alamat situs ini tidak diawali https. ${write}`,
  },
  openMap: "Tunjuk di peta",
  closeMap: "Tutup peta",
  loadingMap: "Memuat peta…",
  mapFailed: `Peta tidak dapat dimuat. ${write}`,
  map: {
    label: "Peta lokasi kejadian",
    instruction: "Geser peta sampai tanda ada di tempat kejadian.",
    keys: "Tombol panah menggeser peta. Tombol plus memperbesar, tombol minus memperkecil.",
    zoomIn: "Perbesar peta",
    zoomOut: "Perkecil peta",
    north: "Geser ke utara",
    south: "Geser ke selatan",
    west: "Geser ke barat",
    east: "Geser ke timur",
    at: (point) => `Tanda ada di ${coordinates(point)}.`,
    tilesMissing: "Sebagian gambar peta tidak dapat dimuat. Tanda tetap dapat digeser.",
  },
};

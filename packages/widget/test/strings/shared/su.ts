import { ikm, terms } from "./terms.ts";

export const shared = `${terms}Foto|Laporan di 2|Di 2|Di mana?|Tujuan laporan|2 lampiran|Laporan Rahasia|Hapus|Hapus laporan|Hapus titik|Judul|Judul Laporan|Riwayat laporan|Diverifikasi|Tim verifikasi|SP4N-LAPOR!|Buka SP4N-LAPOR!|${ikm}`;

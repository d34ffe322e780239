import { ikm, terms } from "./terms.ts";

export const shared = `${terms}Foto|Peta|Tim verifikasi|2 lampiran|Laporan Rahasia|Isi alamat|Isi alamat email|Isi Laporan|Isi laporan|Kode akses|SP4N-LAPOR!|${ikm}`;

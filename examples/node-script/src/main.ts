import { createLapor, isLaporError } from "@lapor/sdk";

const { LAPOR_CHANNEL = "http://127.0.0.1:8546", LAPOR_KEY = "pk_mock_pemkot_bandung" } = process.env;
const lapor = createLapor({ baseUrl: LAPOR_CHANNEL, key: LAPOR_KEY });
try {
  const { trackingId, accessCode, dueAt } = await lapor.submitReport({
    classification: "complaint",
    title: "Lampu jalan padam di depan sekolah",
    body: "Tiga lampu jalan di depan SD padam sejak Senin malam, anak-anak pulang mengaji dalam gelap.",
    occurredOn: "2026-11-23",
    location: { regionCode: "32.73", address: "Jl. Contoh 12" },
    anonymous: true,
  });
  console.log(`Nomor lacak ${trackingId}, kode akses ${accessCode}, batas waktu ${dueAt}`);
} catch (error) {
  if (!isLaporError(error)) throw error;
  console.error(`${error.code}: ${error.message}`, error.fields ?? "");
  process.exitCode = 1;
}

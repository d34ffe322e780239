import { createLapor, isLaporError } from "@lapor/sdk";

const lapor = createLapor({ baseUrl: globalThis.BASE ?? "https://kanal.example", key: "pk_x" });
const report = {
  classification: "complaint",
  title: "Lampu jalan mati",
  body: "Sudah tiga malam padam di depan nomor dua belas.",
  occurredOn: "2026-01-20",
  location: { regionCode: "32.73" },
};

export async function create() {
  try {
    return await lapor.submitReport(report, { idempotencyKey: "k-0000000000000001" });
  } catch (error) {
    if (isLaporError(error)) console.error(error.code);
    throw error;
  }
}

import { isLaporError, type Lapor } from "@lapor/sdk";

/** The message that the app shows. */
export type Told =
  | { kind: "taken"; trackingId: string; accessCode: string; sentence: string }
  | { kind: "later" | "refused"; sentence: string };

/** Sends one report to the channel, as the code of an app for reporting potholes would. */
export async function reportPothole(lapor: Lapor, street: string, seenOn: string): Promise<Told> {
  try {
    const { trackingId, accessCode } = await lapor.submitReport({
      classification: "complaint",
      title: `Lubang di ${street}`,
      body: `Ada lubang di badan jalan ${street} yang membahayakan pengendara.`,
      occurredOn: seenOn,
      location: { regionCode: "32.73", address: street },
      agencyId: "pemkot-bandung",
      anonymous: true,
    });
    return { kind: "taken", trackingId, accessCode, sentence: `Terima kasih. Nomor lacak ${trackingId}.` };
  } catch (error) {
    if (!isLaporError(error)) throw error;
    if (error.code === "rate_limited" || error.retryable)
      return { kind: "later", sentence: "Sedang ramai. Coba lagi sebentar lagi." };
    return { kind: "refused", sentence: `Tidak dapat dikirim (${error.code}).` };
  }
}

import { createLapor, iterate, uploadAttachments } from "@lapor/sdk";

export const secret = "sk_Rahasia0123456789";
const lapor = createLapor({ baseUrl: globalThis.BASE, key: secret });
export const create = () =>
  lapor.submitReport({
    classification: "complaint",
    title: "Lampu jalan mati",
    body: "Sudah tiga malam padam.",
    occurredOn: "2026-01-20",
    location: { regionCode: "32.73" },
  });
export const list = () => iterate(lapor.listAgencyReports).toArray({ limit: 100 });
export const upload = (file, onProgress) => uploadAttachments(lapor, [file], { onProgress });

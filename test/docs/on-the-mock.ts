// Loaded before a program of the pages: `https://kanal.example` is a mock, and the names of known-names.d.ts have values.
import { createMock } from "@lapor/mock";
import { createLapor } from "@lapor/sdk";

const mock = createMock({ publicReports: true });
const network = globalThis.fetch;
globalThis.fetch = async (...message) => {
  const request = new Request(...message);
  return request.url.startsWith("https://kanal.example/") ? mock.fetch(request) : network(request);
};

const baseUrl = "https://kanal.example";
const lapor = createLapor({ baseUrl, key: mock.keys.publishable });
const { trackingId, accessCode } = await lapor.submitReport({
  classification: "complaint",
  title: "Lampu jalan padam",
  body: "Lampu jalan di depan balai RW sudah padam seminggu.",
  occurredOn: "2026-11-20",
  location: { regionCode: "32.73" },
  agencyId: "pemkot-bandung",
});
Object.assign(globalThis, {
  lapor,
  officer: createLapor({ baseUrl, key: mock.keys.agencyAdmin }),
  file: new File([new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16])], "lubang.jpg", { type: "image/jpeg" }),
  access: { trackingId, accessCode },
});

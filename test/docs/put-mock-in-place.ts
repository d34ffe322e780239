import { createMock } from "@lapor/mock";
import { createLapor, iterate } from "@lapor/sdk";

const baseUrl = "https://kanal.example";
const pixel =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

/**
 * Makes a new mock respond at `https://kanal.example`, and defines the names of known-names.d.ts. Returns a
 * function that undoes both. A process can have only one mock in place at a time.
 */
export async function putMockInPlace(): Promise<() => void> {
  const mock = createMock({ publicReports: true });
  const network = globalThis.fetch;
  globalThis.fetch = async (...message) => {
    const request = new Request(...message);
    return request.url.startsWith(`${baseUrl}/`) ? mock.fetch(request) : network(request);
  };
  const lapor = createLapor({ baseUrl, key: mock.keys.publishable });
  const { trackingId, accessCode } = await lapor.submitReport({
    classification: "complaint",
    title: "Lampu jalan padam",
    body: "Lampu jalan di depan balai RW sudah padam seminggu.",
    occurredOn: "2026-11-20",
    location: { regionCode: "32.73" },
    agencyId: "pemkot-bandung",
  });
  const names = {
    createLapor,
    iterate,
    lapor,
    officer: createLapor({ baseUrl, key: mock.keys.agencyAdmin }),
    file: new File([Buffer.from(pixel, "base64")], "lubang.png", { type: "image/png" }),
    access: { trackingId, accessCode },
  };
  Object.assign(globalThis, names);
  return () => {
    globalThis.fetch = network;
    for (const name of Object.keys(names)) Reflect.deleteProperty(globalThis, name);
  };
}

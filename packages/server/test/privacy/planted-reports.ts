import { randomBytes } from "node:crypto";
import type { ContractTarget } from "@lapor/openapi/contract-suite";

export interface Flags {
  anonymous: boolean;
  confidential: boolean;
}

/** A report with planted values that occur nowhere else. */
export interface Planted extends Flags {
  trackingId: string;
  accessCode: string;
  /** Every form in which the identity could be revealed. */
  identity: string[];
  /** A word in every text of the report, including its location and text that is written later. */
  word: string;
  /** A word in every reason that an officer gives for reading the identity. */
  reason: string;
  /** Whether an officer has ever released the report. */
  released: boolean;
  /** Whether SP4N-LAPOR! has the report and its agency is the custodian. */
  handedOver: boolean;
}

/** A target that plants words and identities in every report sent through it, and records them. */
interface PlantingTarget extends ContractTarget {
  planted: Planted[];
  /** A word in the name of every file. */
  fileWord: string;
}

/**
 * Creates a word without digits, because several digits in a row would look like a telephone number, which a
 * release may not contain.
 */
export const unlike = (): string =>
  `tanda${Array.from(randomBytes(16), (byte) => String.fromCharCode(97 + (byte % 26))).join("")}`;

const tracesOf = ({ name, email, phone }: { name: string; email: string; phone: string }): string[] => [
  ...[name, email, phone, phone.slice(1)],
  ...[name.slice(4), btoa(name), btoa(email), encodeURIComponent(name), encodeURIComponent(email)],
];

const wordFields = ["message", "reason", "text"];

function withBody(request: Request, body: BodyInit): Request {
  const headers = new Headers(request.headers);
  headers.delete("content-length");
  if (body instanceof FormData) headers.delete("content-type");
  return new Request(request.url, { method: request.method, headers, body });
}

/**
 * Wraps a target so that every submitted report contains planted words and is sent with the options from
 * `nextFlags`.
 */
export function createPlantingTarget(target: ContractTarget, nextFlags: () => Flags): PlantingTarget {
  const planted: Planted[] = [];
  const fileWord = unlike();

  const submit = async (request: Request): Promise<Response> => {
    const mark = unlike();
    const reporter = {
      name: `Ayu ${mark}`,
      email: `${mark}@example.org`,
      phone: `0812${BigInt(`0x${randomBytes(5).toString("hex")}`)
        .toString()
        .padStart(13, "0")
        .slice(0, 9)}`,
    };
    const flags = nextFlags();
    const word = unlike();
    const sent = (await request.json()) as { location?: object };
    const response = await target.fetch(
      withBody(
        request,
        JSON.stringify({
          ...sent,
          ...flags,
          title: `Lubang ${word}`,
          body: `Lubang besar di depan rumah ${word}`,
          location: { ...sent.location, address: `Jl. ${word}` },
          reporter,
        }),
      ),
    );
    if (response.ok) {
      const { trackingId, accessCode } = (await response.clone().json()) as Planted;
      const traces = { identity: tracesOf(reporter), word, reason: unlike() };
      planted.push({ ...flags, ...traces, trackingId, accessCode, released: false, handedOver: false });
    }
    return response;
  };

  const write = async (request: Request, report: Planted): Promise<Response> => {
    const text = await request.text();
    if (!text) return target.fetch(withBody(request, text));
    const body = JSON.parse(text) as Record<string, unknown>;
    // An officer's draft contains text that will be written later.
    if (typeof body.fields === "object") body.fields = { ...body.fields, reason: report.word };
    for (const field of wordFields)
      if (typeof body[field] === "string" && !("toAgencyId" in body && field === "text"))
        if (field !== "reason" || !request.url.endsWith("/archive"))
          body[field] = `${body[field]} ${report.word}`;
    return target.fetch(withBody(request, JSON.stringify(body)));
  };

  const read = (request: Request, report: Planted): Promise<Response> => {
    const headers = new Headers(request.headers);
    if (new URL(request.url).pathname.endsWith("/identity"))
      headers.set("identity-reason", `Menelepon%20${report.reason}`);
    return target.fetch(new Request(request, { headers }));
  };

  const upload = async (request: Request): Promise<Response> => {
    const form = await request.formData();
    const file = form.get("file");
    if (file instanceof File) form.set("file", file, `foto ${fileWord}.jpg`);
    return target.fetch(withBody(request, form));
  };

  return {
    ...target,
    planted,
    fileWord,
    async fetch(request) {
      const { pathname } = new URL(request.url);
      const report = planted.find(({ trackingId }) => pathname.includes(trackingId));
      if (report && request.method === "PUT" && pathname.endsWith("/draft")) return write(request, report);
      if (request.method !== "POST") return report ? read(request, report) : target.fetch(request);
      if (pathname === "/v1/reports") return submit(request);
      if (pathname === "/v1/attachments") return upload(request);
      const response = await (report ? write(request, report) : target.fetch(request));
      if (report && response.ok && pathname.endsWith("/release")) report.released = true;
      return response;
    },
  };
}

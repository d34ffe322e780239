import { randomUUID } from "node:crypto";
import { type Channel, escapeHtml, type MailPageReport, StoreUnavailable } from "@lapor/channel";

const prefix = "/email/berhenti/";
const addressPrefix = "/email/alamat/";

/** Whether a path is a page about the mail of one report, or of an address. */
export const isMailOptOut = (pathname: string): boolean =>
  pathname.startsWith(prefix) || pathname.startsWith(addressPrefix);

/** The parts of a channel that these pages use. */
export type MailPages = Pick<Channel, "findMailThread" | "stopMail" | "findMailAddress" | "setMailAddress">;

const style = `
:root{color-scheme:light dark}
body{margin:0;padding:24px 16px;font:18px/1.5 system-ui,sans-serif;background:Canvas;color:CanvasText}
main{max-width:34rem;margin:0 auto}
h1{font-size:24px;line-height:1.3}
button{min-height:48px;padding:8px 20px;font:inherit;font-weight:600;color:#fff;background:#1d5fa8;border:2px solid transparent;border-radius:8px;cursor:pointer}
button:focus-visible{outline:3px solid #2563eb;outline-offset:2px}`;

const page = (status: number, heading: string, ...content: string[]): Response =>
  new Response(
    [
      '<!doctype html><html lang="id"><head><meta charset="utf-8">',
      '<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">',
      `<title>${escapeHtml(heading)}</title><style>${style}</style></head>`,
      `<body><main><h1>${escapeHtml(heading)}</h1>${content.join("")}</main></body></html>`,
    ].join("\n"),
    {
      status,
      headers: {
        "content-type": "text/html; charset=utf-8",
        "content-security-policy":
          "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'",
        "cross-origin-opener-policy": "same-origin",
        "cache-control": "no-store",
        "request-id": randomUUID(),
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        ...(status === 503 && { "retry-after": "5" }),
      },
    },
  );

const paragraph = (text: string): string => `<p>${escapeHtml(text)}</p>`;

const unknown = (): Response =>
  page(
    404,
    "Tautan ini tidak berlaku",
    paragraph(
      "Mungkin tautannya terpotong. Buka lagi tautan di bagian bawah email, atau salin seluruhnya ke peramban.",
    ),
  );

const sender = ({ name, operator }: MailPageReport["channel"]): string =>
  paragraph(`Email ini dari ${name}, yang dikelola ${operator}.`);

const stopped = ({ trackingId, channel }: MailPageReport): Response =>
  page(
    200,
    "Email sudah dihentikan",
    paragraph(`Kami tidak lagi mengirim email tentang laporan ${trackingId}.`),
    paragraph(
      "Laporan Anda tetap diproses. Perkembangannya tetap dapat Anda lihat dengan nomor lacak dan kode akses.",
    ),
    sender(channel),
  );

const reportQuestion = ({ trackingId, channel }: MailPageReport): Response =>
  page(
    200,
    "Berhenti menerima email?",
    paragraph(`Kami tidak akan mengirim email lagi tentang laporan ${trackingId}.`),
    paragraph(
      "Laporan Anda tetap diproses. Perkembangannya tetap dapat Anda lihat dengan nomor lacak dan kode akses.",
    ),
    sender(channel),
    '<form method="post"><button>Berhenti menerima email</button></form>',
  );

/**
 * @param base Precedes `ya` and `tidak`, relative to the page, because the proxy may serve the channel under
 * another path.
 */
const addressQuestion = (base: string): Response =>
  page(
    200,
    "Email ke alamat ini",
    paragraph(
      "Seseorang menulis alamat email ini pada sebuah laporan. Sebelum alamat ini dikonfirmasi, kami hanya mengirim sedikit email ke sini.",
    ),
    `<form method="post" action="${escapeHtml(base)}ya"><button>Ini alamat saya, kirim semua email</button></form>`,
    paragraph("Bukan Anda yang melapor? Kami dapat berhenti mengirim email apa pun ke alamat ini."),
    `<form method="post" action="${escapeHtml(base)}tidak"><button>Jangan kirim email ke alamat ini</button></form>`,
  );

const addressSet = (what: "confirm" | "stop"): Response =>
  what === "confirm"
    ? page(
        200,
        "Alamat sudah dikonfirmasi",
        paragraph("Semua email tentang laporan dengan alamat ini kami kirim ke sini."),
      )
    : page(
        200,
        "Email sudah dihentikan",
        paragraph(
          "Kami tidak lagi mengirim email ke alamat ini, tentang laporan apa pun. Untuk menerimanya lagi, buka tautan ini dan pilih kirim semua email.",
        ),
      );

/**
 * Serves the page that stops the mail about a report, and the page on which the owner of a mailbox allows or
 * stops mail: for people (a question with a button) and for mail programs (RFC 8058: one POST whose body is
 * ignored).
 */
export async function respondToMailOptOut(
  { method, url }: Pick<Request, "method" | "url">,
  channel: MailPages,
  onError: (error: unknown) => void,
): Promise<Response> {
  const { pathname } = new URL(url);
  if (!["GET", "HEAD", "POST"].includes(method))
    return new Response(null, { status: 405, headers: { allow: "GET, HEAD, POST" } });
  try {
    if (pathname.startsWith(addressPrefix))
      return await respondToAddress(channel, method, pathname.slice(addressPrefix.length));
    return await respondToReport(channel, method, pathname.slice(prefix.length));
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) onError(error);
    return page(
      503,
      "Belum berhasil",
      paragraph("Sistem sedang terganggu. Tunggu sebentar, lalu coba lagi."),
    );
  }
}

async function respondToAddress(channel: MailPages, method: string, rest: string): Promise<Response> {
  const [token = "", said, ...more] = rest.split("/");
  if (more.length > 0 || !(await channel.findMailAddress(token))) return unknown();
  const what = said === "ya" ? "confirm" : said === "tidak" ? "stop" : undefined;
  // Only a POST has an effect, because mail programs and their link scanners open links automatically.
  if (method !== "POST" || !what) return addressQuestion(said === undefined ? `${token}/` : "");
  await channel.setMailAddress(token, what);
  return addressSet(what);
}

async function respondToReport(channel: MailPages, method: string, token: string): Promise<Response> {
  const found = await channel.findMailThread(token);
  if (!found) return unknown();
  // Only a POST has an effect, because mail programs and their link scanners open links automatically.
  if (method === "POST") await channel.stopMail(token);
  return found.stopped || method === "POST" ? stopped(found) : reportQuestion(found);
}

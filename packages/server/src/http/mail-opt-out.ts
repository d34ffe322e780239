import { randomUUID } from "node:crypto";
import type { Channel, MailPageReport, SupporterPageReport } from "@lapor/channel";
import { escapeHtml, StoreUnavailable } from "@lapor/channel/store";

const prefix = "/email/berhenti/";
const addressPrefix = "/email/alamat/";
const supporterPrefix = "/email/dukungan/";

/** Whether a path is a page about the mail for a report, an address or a supporter. */
export const isMailOptOut = (pathname: string): boolean =>
  [prefix, addressPrefix, supporterPrefix].some((page) => pathname.startsWith(page));

export type MailPages = Pick<
  Channel,
  | "findMailThread"
  | "stopMail"
  | "findMailAddress"
  | "setMailAddress"
  | "findSupporterMail"
  | "setSupporterMail"
>;

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
      "Mungkin tautannya terpotong, atau alamat email yang bersangkutan sudah dihapus. Buka lagi tautan di email, atau salin seluruhnya ke peramban.",
    ),
  );

const sender = ({ name, operator }: MailPageReport["channel"]): string =>
  paragraph(`Email ini dari ${name}, yang dikelola ${operator}.`);

const stillHandled = (isSupporter: boolean): string =>
  paragraph(
    isSupporter
      ? "Dukungan Anda tetap dihitung. Alamat email Anda tidak disimpan lagi."
      : "Laporan Anda tetap diproses. Perkembangannya tetap dapat Anda lihat dengan nomor lacak dan kode akses.",
  );

const reportName = (trackingId: string | null): string =>
  trackingId === null ? "laporan itu" : `laporan ${trackingId}`;

const stopped = (
  { trackingId, channel }: Pick<MailPageReport, "trackingId" | "channel">,
  isSupporter: boolean,
): Response =>
  page(
    200,
    "Email sudah dihentikan",
    paragraph(`Kami tidak lagi mengirim email tentang ${reportName(trackingId)}.`),
    // Without a tracking ID, nothing is stored any longer, and the page cannot tell whether the reader sent
    // the report or supported it.
    ...(trackingId === null
      ? [paragraph("Alamat email Anda tidak disimpan lagi.")]
      : [stillHandled(isSupporter)]),
    sender(channel),
  );

const reportQuestion = ({ trackingId, channel, supporter }: MailPageReport): Response =>
  page(
    200,
    "Berhenti menerima email?",
    paragraph(`Kami tidak akan mengirim email lagi tentang ${reportName(trackingId)}.`),
    stillHandled(supporter),
    sender(channel),
    '<form method="post"><button>Berhenti menerima email</button></form>',
  );

/**
 * Asks the owner of a mailbox whether to allow or stop mail.
 * @param base Precedes `ya` and `tidak`, relative to the page, because the proxy may serve the channel under
 *   another path.
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
 * Asks a supporter to confirm the address.
 * @param base As in `addressQuestion`.
 */
const supporterQuestion = (base: string, { trackingId, title, channel }: SupporterPageReport): Response =>
  page(
    200,
    "Kabar laporan lewat email",
    paragraph(
      `Alamat email ini dicatat bersama sebuah dukungan untuk ${reportName(trackingId)}${title === null ? "" : ` (“${title}”)`}. Setelah dikonfirmasi, kami mengirim satu email setiap kali laporan itu diteruskan, dijawab, ditutup, diarsipkan, atau digabungkan.`,
    ),
    `<form method="post" action="${escapeHtml(base)}ya"><button>Kirim kabarnya ke alamat ini</button></form>`,
    paragraph(
      "Bukan Anda yang meminta? Hapus alamat ini. Tanpa konfirmasi, alamat ini dihapus setelah tujuh hari.",
    ),
    `<form method="post" action="${escapeHtml(base)}tidak"><button>Hapus alamat ini</button></form>`,
    sender(channel),
  );

const supporterConfirmed = ({ trackingId, channel }: SupporterPageReport): Response =>
  page(
    200,
    "Alamat sudah dikonfirmasi",
    paragraph(`Kabar tentang ${reportName(trackingId)} kami kirim ke alamat ini.`),
    paragraph("Setiap email memuat tautan untuk berhenti; alamat Anda lalu dihapus."),
    sender(channel),
  );

/**
 * Serves three pages: one that stops the mail about a report, one on which the owner of a mailbox allows or
 * stops mail, and one on which a supporter confirms an address. Each works for a person (a question with a
 * button) and for a mail program (RFC 8058: one POST whose body is ignored).
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
    if (pathname.startsWith(supporterPrefix))
      return await respondToSupporter(channel, method, pathname.slice(supporterPrefix.length));
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

async function respondToSupporter(channel: MailPages, method: string, rest: string): Promise<Response> {
  const [token = "", said, ...more] = rest.split("/");
  const found = more.length > 0 ? undefined : await channel.findSupporterMail(token);
  if (!found) return unknown();
  const what = said === "ya" ? "confirm" : said === "tidak" ? "stop" : undefined;
  // Only a POST has an effect, because mail programs and their link scanners open links automatically.
  if (method !== "POST" || !what)
    return found.confirmed
      ? supporterConfirmed(found)
      : supporterQuestion(said === undefined ? `${token}/` : "", found);
  if (!(await channel.setSupporterMail(token, what))) return unknown();
  return what === "confirm" ? supporterConfirmed(found) : stopped(found, true);
}

async function respondToReport(channel: MailPages, method: string, token: string): Promise<Response> {
  const found = await channel.findMailThread(token);
  if (!found) return unknown();
  // Only a POST has an effect, because mail programs and their link scanners open links automatically.
  if (method === "POST") await channel.stopMail(token);
  return found.stopped || method === "POST" ? stopped(found, found.supporter) : reportQuestion(found);
}

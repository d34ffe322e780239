/** The parts of an email that its plain text and HTML versions share. */
export interface MailParts {
  language: string;
  subject: string;
  what: string;
  facts: readonly { label: string; value: string }[];
  next: readonly string[];
  /** Absent when no status page is configured. */
  open?: { label: string; url: string };
  footer: readonly string[];
  /** Absent from mail to officers. */
  stop?: { label: string; url: string };
  /** Absent when the mailbox's owner has confirmed it. */
  address?: { label: string; url: string };
}

/** Escapes text for HTML, including attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

// Mail programs that ignore the style element show plain paragraphs. The email loads no external resources.
export const mailStyle = `
:root{color-scheme:light dark}
body{margin:0;padding:24px 16px;background:#f3f4f6;color:#1f2937;font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
main{max-width:34rem;margin:0 auto;padding:24px;background:#fff;border-radius:12px;border-top:4px solid #1d5fa8}
h1{margin:0 0 16px;font-size:20px;line-height:1.3}
p{margin:0 0 16px}
dl{margin:0 0 16px;padding:12px 16px;background:#f3f4f6;border-radius:8px}
dt{font-size:14px;color:#4b5563}
dd{margin:0 0 8px;font-weight:600;overflow-wrap:anywhere}
dd:last-child,main>:last-child{margin-bottom:0}
.open{display:inline-block;padding:12px 20px;background:#1d5fa8;color:#fff;border-radius:8px;font-weight:600;text-decoration:none}
footer{max-width:34rem;margin:16px auto 0;padding:0 8px;font-size:14px;color:#4b5563}
footer p{margin:0 0 8px}
footer a{color:inherit}
@media (prefers-color-scheme:dark){
body{background:#111827;color:#e5e7eb}
main{background:#1f2937}
dl{background:#111827}
dt,footer{color:#9ca3af}
}`;

/** Writes the email as HTML: one column, no images, no scripts, no external resources. */
export function writeMailPage(parts: MailParts): string {
  const { language, subject, what, facts, next, open, footer, stop, address } = parts;
  const paragraph = (text: string) => `<p>${escapeHtml(text)}</p>`;
  const link = ({ label, url }: { label: string; url: string }, attributes = "") =>
    `<a${attributes} href="${escapeHtml(url)}">${escapeHtml(label)}</a>`;
  const fact = ({ label, value }: { label: string; value: string }) =>
    `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd>`;
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(subject)}</title><style>${mailStyle}</style></head><body>`,
    `<main><h1>${escapeHtml(what)}</h1>`,
    `<dl>${facts.map(fact).join("")}</dl>`,
    ...next.map(paragraph),
    ...(open ? [`<p>${link(open, ' class="open"')}</p>`] : []),
    "</main><footer>",
    ...footer.map(paragraph),
    ...(address ? [`<p>${link(address)}</p>`] : []),
    ...(stop ? [`<p>${link(stop)}</p>`] : []),
    "</footer></body></html>",
  ].join("\n");
}

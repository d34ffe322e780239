import { escapeHtml, mailStyle } from "../mail/mail-page.ts";
import type { MailMessage } from "../mail/mailer.ts";
import type { Locale } from "../platform/locale.ts";
import { type NoticeText, noticeStrings } from "./notice-text.ts";

/**
 * A message to an officer as a mail.
 * @param id The same for every attempt.
 */
export function noticeMail(
  notice: NoticeText,
  { to, id, locale }: { to: string; id: string; locale: Locale },
): MailMessage {
  return {
    to,
    subject: notice.subject,
    text: asPlainText(notice, locale),
    html: asPage(notice, locale),
    messageId: `${id}@${new URL(notice.url).hostname}`,
    language: locale,
  };
}

const settingsUrl = ({ url }: NoticeText): string => `${url}/akun`;

function asPlainText(notice: NoticeText, locale: Locale): string {
  const strings = noticeStrings[locale];
  const sections = notice.sections.map(({ heading, items }) =>
    [
      heading,
      ...items.map(
        ({ trackingId, title, url }) => `- ${trackingId}${title === undefined ? "" : ` ${title}`}\n  ${url}`,
      ),
    ].join("\n"),
  );
  // Mail programs fold the signature away (RFC 3676 §4.3).
  const signature = ["-- ", strings.privacy, strings.automatic, `${strings.settings}:`, settingsUrl(notice)];
  const more = notice.more === undefined ? [] : [notice.more];
  const paragraphs = [...sections, ...more, `${strings.open}:\n${notice.url}`, signature.join("\n")];
  return `${paragraphs.join("\n\n")}\n`;
}

function asPage(notice: NoticeText, locale: Locale): string {
  const strings = noticeStrings[locale];
  const link = (label: string, url: string, attributes = "") =>
    `<a${attributes} href="${escapeHtml(url)}">${escapeHtml(label)}</a>`;
  // Isolated, because a title may run from right to left.
  const titleOf = (title: string | undefined) =>
    title === undefined ? "" : ` <bdi>${escapeHtml(title)}</bdi>`;
  const sections = notice.sections.map(({ heading, items }) => {
    const list = items.map(
      ({ trackingId, title, url }) => `<li>${link(trackingId, url)}${titleOf(title)}</li>`,
    );
    return `<h2>${escapeHtml(heading)}</h2><ul>${list.join("")}</ul>`;
  });
  return [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(notice.subject)}</title><style>${mailStyle}${listStyle}</style></head><body>`,
    `<main><h1>${escapeHtml(notice.subject)}</h1>`,
    ...sections,
    ...(notice.more === undefined ? [] : [`<p>${escapeHtml(notice.more)}</p>`]),
    `<p>${link(strings.open, notice.url, ' class="open"')}</p>`,
    `</main><footer><p>${escapeHtml(strings.privacy)}</p><p>${escapeHtml(strings.automatic)}</p>`,
    `<p>${link(strings.settings, settingsUrl(notice))}</p></footer></body></html>`,
  ].join("\n");
}

const listStyle = `
h2{margin:0 0 4px;font-size:16px}
ul{margin:0 0 16px;padding:0 0 0 20px}
li{margin:0 0 4px;overflow-wrap:anywhere}
main a:not(.open){color:inherit;font-weight:600}`;

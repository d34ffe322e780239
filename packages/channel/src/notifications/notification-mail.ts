import { escapeHtml, mailStyle } from "../mail/mail-page.ts";
import type { MailMessage } from "../mail/mailer.ts";
import type { Locale } from "../platform/locale.ts";
import { type NotificationText, notificationStrings } from "./notification-text.ts";

/**
 * Writes a message to an officer as an email.
 * @param id The same for every attempt.
 */
export function notificationMail(
  notification: NotificationText,
  { to, id, locale }: { to: string; id: string; locale: Locale },
): MailMessage {
  return {
    to,
    subject: notification.subject,
    text: asPlainText(notification, locale),
    html: asPage(notification, locale),
    messageId: `${id}@${new URL(notification.url).hostname}`,
    language: locale,
  };
}

const settingsUrl = ({ url }: NotificationText): string => `${url}/akun`;

function asPlainText(notification: NotificationText, locale: Locale): string {
  const strings = notificationStrings[locale];
  const sections = notification.sections.map(({ heading, items }) =>
    [
      heading,
      ...items.map(
        ({ trackingId, title, url }) => `- ${trackingId}${title === undefined ? "" : ` ${title}`}\n  ${url}`,
      ),
    ].join("\n"),
  );
  // Mail programs collapse the signature (RFC 3676 §4.3).
  const signature = [
    "-- ",
    strings.privacy,
    strings.automatic,
    `${strings.settings}:`,
    settingsUrl(notification),
  ];
  const more = notification.more === undefined ? [] : [notification.more];
  const paragraphs = [...sections, ...more, `${strings.open}:\n${notification.url}`, signature.join("\n")];
  return `${paragraphs.join("\n\n")}\n`;
}

function asPage(notification: NotificationText, locale: Locale): string {
  const strings = notificationStrings[locale];
  const link = (label: string, url: string, attributes = "") =>
    `<a${attributes} href="${escapeHtml(url)}">${escapeHtml(label)}</a>`;
  // A title is isolated because its text may run from right to left.
  const titleOf = (title: string | undefined) =>
    title === undefined ? "" : ` <bdi>${escapeHtml(title)}</bdi>`;
  const sections = notification.sections.map(({ heading, items }) => {
    const list = items.map(
      ({ trackingId, title, url }) => `<li>${link(trackingId, url)}${titleOf(title)}</li>`,
    );
    return `<h2>${escapeHtml(heading)}</h2><ul>${list.join("")}</ul>`;
  });
  return [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(notification.subject)}</title><style>${mailStyle}${listStyle}</style></head><body>`,
    `<main><h1>${escapeHtml(notification.subject)}</h1>`,
    ...sections,
    ...(notification.more === undefined ? [] : [`<p>${escapeHtml(notification.more)}</p>`]),
    `<p>${link(strings.open, notification.url, ' class="open"')}</p>`,
    `</main><footer><p>${escapeHtml(strings.privacy)}</p><p>${escapeHtml(strings.automatic)}</p>`,
    `<p>${link(strings.settings, settingsUrl(notification))}</p></footer></body></html>`,
  ].join("\n");
}

const listStyle = `
h2{margin:0 0 4px;font-size:16px}
ul{margin:0 0 16px;padding:0 0 0 20px}
li{margin:0 0 4px;overflow-wrap:anywhere}
main a:not(.open){color:inherit;font-weight:600}`;

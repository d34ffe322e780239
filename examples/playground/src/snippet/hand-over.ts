/** A message with the snippet, for the person who maintains the site. */
export interface HandOver {
  subject: string;
  body: string;
}

/** Returns whether only this computer can open a URL. */
export const isLocalAddress = (address: string): boolean =>
  /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(address).hostname);

/** Returns the URL that opens the email program with the message, without a recipient. */
export const mailAddress = ({ subject, body }: HandOver): string =>
  `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll("\n", "\r\n"))}`;

/** Returns the URL that opens WhatsApp with the message, without a recipient. */
export const whatsAppAddress = ({ subject, body }: HandOver): string =>
  `https://wa.me/?text=${encodeURIComponent(`${subject}\n\n${body}`)}`;

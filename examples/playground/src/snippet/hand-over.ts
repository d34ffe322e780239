/** A message with the snippet, for the person who maintains the site. */
export interface HandOver {
  subject: string;
  body: string;
}

/** Whether only this computer can open an address. */
export const isLocalAddress = (address: string): boolean =>
  /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(address).hostname);

/** Opens the mail program with the message. It has no recipient yet. */
export const mailAddress = ({ subject, body }: HandOver): string =>
  `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll("\n", "\r\n"))}`;

/** Opens WhatsApp with the message. It has no recipient yet. */
export const whatsAppAddress = ({ subject, body }: HandOver): string =>
  `https://wa.me/?text=${encodeURIComponent(`${subject}\n\n${body}`)}`;

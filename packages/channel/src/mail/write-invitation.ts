import { dateInWords } from "../life-cycle/clock-texts.ts";
import { offsetOf } from "../life-cycle/deadlines.ts";
import type { MailInvitation } from "../officers/invitations.ts";
import { nameTeam } from "../policy/name-team.ts";
import type { OfficerRecord, OfficerRole } from "../records/officers.ts";
import type { Policy } from "../records/policy.ts";
import { viewChannelIdentity } from "../views/channel-identity.ts";
import { viewAgency } from "../views/views.ts";
import { type MailParts, writeMailPage } from "./mail-page.ts";
import type { Mailer, MailMessage } from "./mailer.ts";
import { asPlainText } from "./write-mail.ts";

const roles: Record<OfficerRole, string> = {
  national_admin: "Admin Verifikasi",
  agency_admin: "Admin Instansi",
  liaison: "Pejabat Penghubung",
  unit_officer: "Petugas Unit",
  leader: "Pimpinan",
  identity_custodian: "Penjaga Identitas",
  auditor: "Auditor",
};

/** Milliseconds that the response waits for the mail server. */
const mailMs = 10_000;

/** Sends invitations through the officers' mail server. */
export const createInvitationMail =
  (mailer: Mailer, policy: Policy): MailInvitation =>
  async (officer, link) => {
    const message = writeInvitation(officer, link, policy);
    const attempt = await mailer.send(message, AbortSignal.timeout(mailMs)).catch(() => undefined);
    return attempt?.taken ?? false;
  };

/** Writes the invitation email, in Indonesian. Writing it again produces the same message ID. */
function writeInvitation(
  { agencyId, name, role, email, id }: OfficerRecord,
  { url, version, until }: Parameters<MailInvitation>[1],
  policy: Policy,
): MailMessage {
  const channel = viewChannelIdentity(policy, agencyId ?? undefined, "id");
  const parts: MailParts = {
    language: "id",
    subject: `Undangan petugas ${channel.name}`,
    what: `Yth. ${name}, Anda diundang menjadi petugas di ${channel.name}.`,
    facts: [
      { label: "Instansi", value: agencyId === null ? nameTeam(policy, "id") : viewAgency(agencyId).name },
      { label: "Peran", value: roles[role] },
      { label: "Berlaku sampai", value: dateInWords(until, offsetOf({}, agencyId ?? undefined)) },
    ],
    next: [
      "Buka tautan di bawah ini untuk membuat cara masuk Anda. Tautan hanya dapat dipakai satu kali.",
      "Jangan teruskan email ini: pemegang tautan dapat masuk atas nama Anda.",
    ],
    open: { label: "Terima undangan", url },
    footer: [
      `Email ini dari ${channel.name}, yang dikelola ${channel.operator}.`,
      "Bila Anda tidak mengenal undangan ini, abaikan saja. Email ini dikirim otomatis dan tidak dapat dibalas.",
    ],
  };
  return {
    to: email,
    subject: parts.subject,
    text: `${asPlainText(parts)}\n`,
    html: writeMailPage(parts),
    messageId: `${id}.${version}@${new URL(url).hostname}`,
    language: parts.language,
  };
}

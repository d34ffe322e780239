import type { ErrorCode, FieldErrorCode } from "@lapor/openapi";
import type { FieldError } from "@lapor/openapi/validators";
import type { Text } from "../platform/domain-error.ts";
import type { Locale } from "../platform/locale.ts";

interface ProblemText {
  title: Text;
  detail: Text;
}

const text = (id: string, en: string): Text => ({ id, en });
const problem = (titleId: string, titleEn: string, detailId: string, detailEn: string): ProblemText => ({
  title: text(titleId, titleEn),
  detail: text(detailId, detailEn),
});

/** Title and advice for each error code. The `detail` of an error replaces the advice. */
export const problemTexts: Record<ErrorCode, ProblemText> = {
  invalid_request: problem(
    "Permintaan tidak dapat dibaca",
    "The request cannot be read",
    "Periksa parameter, header, dan isi permintaan.",
    "Check the parameters, headers and body of the request.",
  ),
  idempotency_key_missing: problem(
    "Idempotency-Key tidak ada",
    "Idempotency-Key is missing",
    "Kirim header Idempotency-Key berisi UUID yang dibuat sekali untuk setiap permintaan.",
    "Send an Idempotency-Key header with a UUID that you create once per request.",
  ),
  invalid_tracking_id: problem(
    "Ada salah ketik di nomor lacak",
    "The tracking ID is mistyped",
    "Nomor lacak terdiri atas sembilan huruf dan angka, misalnya K7M-2QF-9XK. Periksa kembali.",
    "A tracking ID has nine letters and digits, for example K7M-2QF-9XK. Check it again.",
  ),
  unauthorized: problem(
    "Kunci tidak dikenal",
    "Unknown key",
    "Kirim header Authorization: Bearer dengan kunci dari pengelola kanal.",
    "Send an Authorization: Bearer header with a key from the channel's operator.",
  ),
  key_expired: problem(
    "Masa berlaku kunci habis",
    "Expired key",
    "Masa berlaku kunci ini sudah habis. Minta kunci baru kepada pengelola kanal.",
    "This key has expired. Ask the channel's operator for a new one.",
  ),
  wrong_key_kind: problem(
    "Jenis kunci salah",
    "Wrong kind of key",
    "Operasi ini memerlukan jenis kunci yang lain.",
    "This operation needs the other kind of key.",
  ),
  secret_key_exposed: problem(
    "Kunci rahasia dipakai di peramban",
    "A secret key was used in a browser",
    "Kunci rahasia dipakai dari peramban. Cabut kunci ini dan simpan penggantinya di server saja.",
    "A secret key was used from a browser. Revoke it, and keep its replacement on a server only.",
  ),
  role_not_allowed: problem(
    "Peran kunci tidak mencukupi",
    "The role of the key does not permit this",
    "Peran kunci ini tidak berhak melakukan tindakan ini. Pakai kunci dengan peran yang disebut operasi ini.",
    "The role of this key does not permit this action. Use a key with a role that the operation names.",
  ),
  not_responsible: problem(
    "Laporan tidak di tangan instansi ini",
    "The report is with another party",
    "Laporan ini sedang ditangani pihak lain. Baca laporan lagi untuk melihat siapa yang menanganinya.",
    "Another party is responsible for this report now. Read the report again to see which.",
  ),
  origin_not_allowed: problem(
    "Situs tidak terdaftar",
    "This site is not registered",
    "Situs ini belum terdaftar untuk kunci ini. Minta pengelola kanal menambahkannya.",
    "This site is not registered for this key. Ask the channel's operator to add it.",
  ),
  step_up_required: problem(
    "Konfirmasi diperlukan",
    "Confirmation required",
    "Tindakan ini sensitif. Masuk sekali lagi, lalu ulangi tindakan ini.",
    "This action is sensitive. Sign in once more, then repeat it.",
  ),
  invalid_link: problem(
    "Tautan tidak berlaku lagi",
    "The link is no longer valid",
    "Baca laporan sekali lagi untuk mendapat tautan baru.",
    "Read the report again to get a new link.",
  ),
  not_found: problem(
    "Alamat tidak ada",
    "No such address",
    "Kanal tidak mengenal alamat ini. Periksa base-url dan versi API.",
    "The channel does not know this address. Check the base URL and the API version.",
  ),
  report_not_found: problem(
    "Laporan tidak ditemukan",
    "Report not found",
    "Periksa nomor lacak dan kode akses.",
    "Check the tracking ID and the access code.",
  ),
  agency_not_found: problem(
    "Instansi tidak ditemukan",
    "Agency not found",
    "Tidak ada instansi dengan id ini di direktori. Cari id-nya dengan listAgencies.",
    "The directory has no agency with this id. Find the id with listAgencies.",
  ),
  attachment_not_found: problem(
    "Lampiran tidak ditemukan",
    "Attachment not found",
    "Lampiran ini sudah tidak ada. Baca laporan lagi untuk melihat lampirannya.",
    "This attachment no longer exists. Read the report again to see its attachments.",
  ),
  method_not_allowed: problem(
    "Metode tidak didukung",
    "Method not allowed",
    "Alamat ini tidak menerima metode tersebut. Periksa metode operasi di kontrak.",
    "This address does not accept that method. Check the operation in the contract.",
  ),
  request_timeout: problem(
    "Permintaan terlalu lambat",
    "The request was too slow",
    "Isi permintaan terputus atau terlalu lambat. Kirim lagi saat sinyal lebih baik.",
    "The body stalled or arrived too slowly. Send it again on a better connection.",
  ),
  idempotency_in_flight: problem(
    "Permintaan yang sama sedang diproses",
    "The same request is being processed",
    "Tunggu sebentar, lalu kirim lagi dengan Idempotency-Key yang sama.",
    "Wait a moment, then send again with the same Idempotency-Key.",
  ),
  invalid_transition: problem(
    "Tidak mungkin pada status ini",
    "Not possible in this status",
    "Tindakan ini tidak mungkin pada status laporan sekarang. Baca laporan lagi untuk melihat statusnya.",
    "This action is not possible in the report's current status. Read the report again to see it.",
  ),
  range_not_satisfiable: problem(
    "Bagian berkas tidak ada",
    "No such part of the file",
    "Bagian berkas yang diminta ada di luar ukuran berkas. Minta berkasnya secara utuh.",
    "The requested part is beyond the end of the file. Request the whole file.",
  ),
  cursor_expired: problem(
    "Penanda ini sudah terlalu lama",
    "This cursor is too old",
    "Kejadian sesudahnya sudah tidak disimpan. Baca kotak masuk dengan listAgencyReports, lalu baca kejadian tanpa cursor.",
    "The events after it are no longer stored. Read the inbox with listAgencyReports, then read the events without a cursor.",
  ),
  precondition_failed: problem(
    "Sudah diubah orang lain",
    "Changed by someone else",
    "Data ini diubah orang lain sejak Anda membacanya. Baca lagi, lalu ulangi perubahan Anda.",
    "Someone changed this after you read it. Read it again, then repeat your change.",
  ),
  payload_too_large: problem(
    "Terlalu besar",
    "Too large",
    "Isi permintaan lebih besar daripada yang diterima kanal. Kurangi isinya atau ukuran berkasnya.",
    "The body is larger than the channel accepts. Shorten it, or use a smaller file.",
  ),
  unsupported_media_type: problem(
    "Jenis isi tidak didukung",
    "Unsupported media type",
    "Kirim isi dengan Content-Type yang diterima operasi ini.",
    "Send the body with a Content-Type that this operation accepts.",
  ),
  validation_failed: problem(
    "Isian belum benar",
    "Some fields need correcting",
    "Perbaiki isian yang disebut, lalu kirim lagi.",
    "Correct the fields named in errors, then send again.",
  ),
  idempotency_key_reused: problem(
    "Idempotency-Key sudah dipakai",
    "Idempotency-Key was already used",
    "Kunci ini sudah dipakai untuk isi yang lain. Buat kunci baru.",
    "This key was used with another body. Create a new key.",
  ),
  precondition_required: problem(
    "If-Match tidak ada",
    "If-Match is missing",
    "Kirim header If-Match berisi ETag yang terakhir Anda baca.",
    "Send an If-Match header with the ETag that you last read.",
  ),
  challenge_required: problem(
    "Perlu bukti kerja",
    "Proof of work is needed",
    "Selesaikan tantangan dalam jawaban ini, lalu kirim lagi dengan header Lapor-Challenge.",
    "Solve the challenge in this response, then send again with a Lapor-Challenge header.",
  ),
  challenge_invalid: problem(
    "Bukti kerja tidak berlaku",
    "The proof of work is not valid",
    "Jawaban tantangan salah, kedaluwarsa, atau sudah dipakai. Selesaikan tantangan yang baru, lalu kirim lagi.",
    "The solution is wrong, expired or already used. Solve the new challenge, then send again.",
  ),
  rate_limited: problem(
    "Terlalu banyak permintaan",
    "Too many requests",
    "Tunggu sebentar, lalu coba lagi. Isian Anda tidak hilang.",
    "Wait a moment, then try again. What you wrote is not lost.",
  ),
  upload_quota_exceeded: problem(
    "Terlalu banyak berkas",
    "Too many files",
    "Terlalu banyak berkas dikirim dari sini. Kirim laporan tanpa berkas; berkas dapat ditambahkan nanti.",
    "Too many files were sent from here. Send the report without files; you can add them later.",
  ),
  internal_error: problem(
    "Kesalahan pada kanal",
    "Error in the channel",
    "Terjadi kesalahan di pihak kami. Tunggu sebentar, lalu coba lagi. Sertakan requestId bila menghubungi pengelola kanal.",
    "Something failed on our side. Wait a moment, then try again. Include the requestId if you contact the operator.",
  ),
  unavailable: problem(
    "Kanal sedang tidak tersedia",
    "The channel is unavailable",
    "Tunggu sebentar, lalu coba lagi.",
    "Wait a moment, then try again.",
  ),
};

type Limits = Record<string, unknown>;
type FieldText = Record<Locale, (limits: Limits) => string>;

const fixed = (id: string, en: string): FieldText => ({ id: () => id, en: () => en });
const limit = ({ limit }: Limits): string => String(limit);
const list = ({ allowed }: Limits): string => (Array.isArray(allowed) ? allowed.join(", ") : "");

/** Returns a message that suggests the most similar parameter, or else lists all known parameters. */
const unknownParameter = (texts: Record<"meant" | "known" | "none", string>) => (limits: Limits) => {
  if (limits.nearest !== undefined) return `${texts.meant} ${limits.nearest}?`;
  return list(limits) === "" ? texts.none : `${texts.known} ${list(limits)}.`;
};

const fieldTexts: Record<FieldErrorCode, FieldText> = {
  required: fixed("Wajib diisi.", "This field is required."),
  unknown_field: fixed(
    "Isian ini tidak dikenal; periksa ejaannya.",
    "This field is unknown; check its spelling.",
  ),
  unknown_parameter: {
    id: unknownParameter({
      meant: "Parameter ini tidak dikenal. Maksud Anda",
      known: "Parameter ini tidak dikenal. Yang tersedia:",
      none: "Operasi ini tidak memakai parameter kueri.",
    }),
    en: unknownParameter({
      meant: "This parameter is unknown. Did you mean",
      known: "This parameter is unknown. The operation has:",
      none: "This operation has no query parameters.",
    }),
  },
  repeated_parameter: fixed("Kirim parameter ini satu kali saja.", "Send this parameter only once."),
  wrong_type: fixed("Jenis nilainya salah.", "The value is of the wrong type."),
  too_short: {
    id: (l) => `Paling sedikit ${limit(l)} huruf.`,
    en: (l) => `At least ${limit(l)} characters.`,
  },
  too_long: {
    id: (l) => `Paling banyak ${limit(l)} huruf.`,
    en: (l) => `At most ${limit(l)} characters.`,
  },
  too_small: { id: (l) => `Paling kecil ${limit(l)}.`, en: (l) => `At least ${limit(l)}.` },
  too_large: { id: (l) => `Paling besar ${limit(l)}.`, en: (l) => `At most ${limit(l)}.` },
  too_many: { id: (l) => `Paling banyak ${limit(l)} butir.`, en: (l) => `At most ${limit(l)} items.` },
  duplicate: fixed("Ada isian yang sama dua kali.", "A value appears twice."),
  invalid_format: fixed("Formatnya tidak sesuai; periksa kembali.", "The format is wrong; check it again."),
  not_allowed_value: { id: (l) => `Pilih salah satu: ${list(l)}.`, en: (l) => `Choose one of: ${list(l)}.` },
  in_future: fixed("Tanggal tidak boleh di masa depan.", "The date must not be in the future."),
  out_of_range: {
    id: ({ from, to }) => `Pilih tanggal dari ${from} sampai ${to}.`,
    en: ({ from, to }) => `Choose a date from ${from} to ${to}.`,
  },
  not_found: fixed("Tidak ditemukan.", "Not found."),
  already_used: fixed("Sudah dipakai pada laporan lain.", "Already used by another report."),
  same_agency: fixed(
    "Laporan ini sudah ada di instansi tersebut.",
    "The report is already with this agency.",
  ),
  too_many_pixels: {
    id: (l) => `Gambar terlalu besar: paling banyak ${limit(l)} piksel.`,
    en: (l) => `The picture is too large: at most ${limit(l)} pixels.`,
  },
  locked: fixed(
    "PDF ini dikunci. Simpan salinan yang tidak dikunci, atau foto halamannya, lalu kirim itu.",
    "This PDF is locked. Save an unlocked copy, or take photos of the pages, and send those.",
  ),
  unreadable: fixed(
    "PDF ini rusak atau tidak lengkap. Buka lalu simpan ulang sebagai PDF, atau foto halamannya, lalu kirim itu.",
    "This PDF is broken or incomplete. Open it and save it as a PDF again, or take photos of the pages, and send those.",
  ),
  holds_files: fixed(
    "PDF ini memuat berkas lain. Kirim setiap berkas secara terpisah, atau foto halamannya.",
    "This PDF contains other files. Send each file separately, or take photos of the pages.",
  ),
  not_permitted: fixed("Isian ini tidak berlaku di sini.", "This field does not apply here."),
  personal_data: fixed(
    "Tampaknya memuat data pribadi (NIK, nomor HP, atau email). Samarkan dahulu sebelum dipublikasikan.",
    "It seems to contain personal data (NIK, phone number or email). Redact it before you release it.",
  ),
};

/** All codes of field errors. */
export const fieldErrorCodes = Object.keys(fieldTexts) as FieldErrorCode[];

/** Returns the message for a field error. */
export const fieldMessage = ({ code, limits }: Pick<FieldError, "code" | "limits">, locale: Locale): string =>
  fieldTexts[code][locale](limits ?? {});

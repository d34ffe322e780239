/**
 * Behaviour of the SP4N API that was observed or is possible, and that a bridge must handle. Each
 * quirk is a scenario.
 */
export const apiQuirks = {
  sp4n_upload_without_ids: {
    id: "API SP4N: unggahan berhasil, tetapi tanpa id.",
    en: "SP4N API: an upload succeeds but returns no ids.",
  },
  sp4n_no_complaint_id: {
    id: "API SP4N: laporan dibuat dan dijawab 200 tanpa complaint_id.",
    en: "SP4N API: a complaint is created, and the 200 response has no complaint_id.",
  },
  sp4n_old_complaint_id: {
    id: "API SP4N: id laporan ada di results.complaint.id, seperti versi lama.",
    en: "SP4N API: the complaint's id is in results.complaint.id, as in an earlier version.",
  },
  sp4n_attachments_text: {
    id: "API SP4N: lampiran berupa teks dengan titik di belakang, atau false bila kosong.",
    en: "SP4N API: attachments are a text that ends with a dot, or false without attachments.",
  },
  sp4n_html_content: {
    id: "API SP4N: isi tindak lanjut memuat HTML.",
    en: "SP4N API: the content of follow-ups contains HTML.",
  },
  sp4n_lost_response: {
    id: "API SP4N: laporan dibuat, tetapi jawabannya hilang. Pengiriman ulang membuat laporan kedua.",
    en: "SP4N API: a complaint is created but the response is lost. A retry creates a second complaint.",
  },
  sp4n_timeout: {
    id: "API SP4N: jawaban baru datang setelah 100 detik.",
    en: "SP4N API: a response takes 100 seconds.",
  },
} as const;

/** Name of a quirk, which is also the name of its scenario. */
export type ApiQuirk = keyof typeof apiQuirks;

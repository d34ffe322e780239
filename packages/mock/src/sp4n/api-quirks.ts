/** What the ministry's API was seen to do, or can do, that a bridge has to bear (DOMAIN.md §6.3); each is a scenario. */
export const oddities = {
  sp4n_upload_without_ids: {
    id: "Kementerian: unggahan berhasil, tetapi tanpa id.",
    en: "Ministry: an upload succeeds and gives no ids.",
  },
  sp4n_no_complaint_id: {
    id: "Kementerian: laporan dibuat, dijawab 200 tanpa complaint_id.",
    en: "Ministry: a complaint is made, and answered with 200 and no complaint_id.",
  },
  sp4n_old_complaint_id: {
    id: "Kementerian: id laporan ada di results.complaint.id, seperti versi lama.",
    en: "Ministry: the complaint's id stands in results.complaint.id, as it used to.",
  },
  sp4n_attachments_text: {
    id: "Kementerian: lampiran berupa teks dengan titik di belakang, atau false bila kosong.",
    en: "Ministry: attachments are a text with a dot behind it, or false when there are none.",
  },
  sp4n_html_content: {
    id: "Kementerian: isi tindak lanjut memuat HTML.",
    en: "Ministry: the content of follow-ups holds HTML.",
  },
  sp4n_lost_answer: {
    id: "Kementerian: laporan dibuat, jawabannya hilang; kiriman ulang membuat laporan kedua.",
    en: "Ministry: a complaint is made and the answer lost; sent again, it is made twice.",
  },
  sp4n_timeout: {
    id: "Kementerian: jawaban baru datang setelah 100 detik.",
    en: "Ministry: an answer takes 100 seconds.",
  },
} as const;

/** Name of an oddity, among the scenarios. */
export type Oddity = keyof typeof oddities;

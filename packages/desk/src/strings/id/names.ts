import type {
  ArchiveReason,
  Classification,
  DueStage,
  InboxSort,
  NationalState,
  ReportStatus,
  TimelineKind,
  UnreadablePart,
} from "@lapor/sdk";

const statuses: Record<ReportStatus, string> = {
  submitted: "Menunggu verifikasi",
  assigned: "Terdisposisi",
  in_progress: "Ditindaklanjuti",
  awaiting_reporter: "Menunggu pelapor",
  answered: "Sudah dijawab",
  closed: "Selesai",
  archived: "Diarsipkan",
};

const classifications: Record<Classification, string> = {
  complaint: "Pengaduan",
  aspiration: "Aspirasi",
  information_request: "Permintaan informasi",
};

const stages: Record<DueStage, string> = {
  national_verification: "verifikasi awal",
  agency_verification: "verifikasi instansi",
  follow_up: "mulai tindak lanjut",
  answer: "jawaban kepada pelapor",
  reporter_reaction: "tanggapan pelapor",
  taking_to_sp4n: "membawanya ke SP4N-LAPOR!",
  reporter_information: "keterangan dari pelapor",
};

const archiveReasons: Record<ArchiveReason, string> = {
  incomplete: "tidak lengkap",
  duplicate: "sudah dilaporkan",
  not_public_service: "bukan pelayanan publik",
  abusive: "tidak pantas",
  withdrawn: "dicabut pelapor",
};

const nationalStates: Record<NationalState, string> = {
  manual: "Perlu dibawa ke SP4N-LAPOR!",
  pending: "Akan diteruskan ke SP4N-LAPOR!",
  sending: "Sedang diteruskan ke SP4N-LAPOR!",
  unknown: "Belum pasti sampai di SP4N-LAPOR!",
  refused: "Ditolak oleh SP4N-LAPOR!",
  forwarded: "Ada di SP4N-LAPOR!",
};

const entries: Record<TimelineKind, string> = {
  submitted: "Laporan masuk",
  verified: "Diverifikasi",
  assigned: "Didisposisikan",
  transferred: "Bukan wewenang, diteruskan",
  follow_up_started: "Tindak lanjut dimulai",
  information_requested: "Pelapor dimintai keterangan",
  corrected: "Laporan dikoreksi",
  promised: "Janji penyelesaian",
  answered: "Jawaban instansi",
  replied: "Tanggapan pelapor",
  attachment_added: "Lampiran ditambahkan",
  confirmed: "Pelapor menyatakan selesai",
  rated: "Pelapor menilai jawaban",
  contested: "Pelapor menyatakan keberatan",
  closed: "Laporan ditutup",
  archived: "Laporan diarsipkan",
  merged: "Digabungkan dengan laporan lain",
  duplicate_joined: "Laporan lain digabungkan ke sini",
  withdrawn: "Pelapor mencabut laporan",
  released: "Dipublikasikan",
  retracted: "Publikasi ditarik",
  national_reference_set: "Nomor SP4N-LAPOR! dicatat",
  forwarded: "Diteruskan ke SP4N-LAPOR!",
  forward_failed: "Belum pasti sampai di SP4N-LAPOR!",
  forward_retried: "Akan dikirim lagi ke SP4N-LAPOR!",
  national_updated: "Kabar dari SP4N-LAPOR!",
  overdue: "Tenggat terlewat",
  escalated: "Dieskalasi ke tim verifikasi",
  reminded: "Pelapor diingatkan",
  closing_announced: "Penutupan diberitahukan kepada pelapor",
  closed_by_silence: "Ditutup karena pelapor tidak menanggapi",
  identity_erased: "Identitas pelapor dihapus",
  files_erased: "Lampiran dihapus",
  erased: "Data laporan dihapus",
  agency_ended: "Berpindah karena instansinya digabung atau ditutup",
};

const sorts: Record<InboxSort, string> = {
  dueAt: "Tenggat terdekat",
  submittedAt: "Terlama",
  "-submittedAt": "Terbaru",
  "-updatedAt": "Perubahan terakhir",
};

const unreadable: Record<UnreadablePart, string> = {
  text: "judul, isi, dan alamat",
  timeline: "sebagian riwayat",
  attachments: "sebagian nama berkas",
  notes: "sebagian catatan",
  reporter: "identitas pelapor",
};

const roles: Record<string, string> = {
  national_admin: "Admin Verifikasi",
  agency_admin: "Admin Instansi",
  liaison: "Pejabat Penghubung",
  unit_officer: "Petugas Unit",
  leader: "Pimpinan",
  identity_custodian: "Penjaga Identitas",
  auditor: "Auditor",
};

const parties: Record<string, string> = {
  agency: "Instansi",
  national_triage: "Tim verifikasi",
  sp4n: "SP4N-LAPOR!",
  reporter: "Pelapor",
  channel: "Sistem",
};

/** Names of the values of the contract. */
export const names = {
  statuses,
  classifications,
  stages,
  archiveReasons,
  nationalStates,
  entries,
  sorts,
  unreadable,
  roles,
  parties,
};

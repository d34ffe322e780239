import type {
  Actor,
  Classification,
  DueStage,
  ReportStatus,
  Responsible,
  TimelineEntry,
  TimelineKind,
} from "@lapor/sdk";

/** The display name of a value; the value itself when a later version of the channel added it. */
export const displayName = (names: Readonly<Record<string, string>>, value: string): string =>
  names[value] ?? value;

/** Display names for officers. */
export const statusNames: Record<ReportStatus, string> = {
  submitted: "Menunggu verifikasi",
  assigned: "Terdisposisi",
  in_progress: "Ditindaklanjuti",
  awaiting_reporter: "Menunggu pelapor",
  answered: "Sudah dijawab",
  closed: "Selesai",
  archived: "Diarsipkan",
};

export const classificationNames: Record<Classification, string> = {
  complaint: "Pengaduan",
  aspiration: "Aspirasi",
  information_request: "Permintaan informasi",
};

export const stageNames: Record<DueStage, string> = {
  national_verification: "Verifikasi awal",
  agency_verification: "Verifikasi instansi",
  follow_up: "Mulai tindak lanjut",
  answer: "Beri jawaban",
  reporter_reaction: "Menunggu tanggapan pelapor",
  reporter_information: "Menunggu keterangan pelapor",
};

const entryNames: Record<TimelineKind, string> = {
  submitted: "Laporan masuk",
  verified: "Diverifikasi",
  assigned: "Didisposisikan",
  transferred: "Bukan wewenang, diteruskan",
  follow_up_started: "Tindak lanjut dimulai",
  information_requested: "Pelapor diminta keterangan",
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
  released: "Ditampilkan kepada publik",
  retracted: "Tidak lagi ditampilkan kepada publik",
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

/** The holder of a report. */
export const responsibleName = ({ kind, agency }: Responsible): string => agency?.name ?? partyNames[kind];

const partyNames: Record<Responsible["kind"], string> = {
  agency: "Instansi",
  national_triage: "Tim verifikasi",
  sp4n: "SP4N-LAPOR!",
};

/** The actor of a timeline entry. */
export function actorName({ kind, agency }: Actor): string {
  if (agency && kind !== "sp4n") return agency.name;
  return displayName({ ...partyNames, reporter: "Pelapor", channel: "Sistem" }, kind);
}

/** The title of a timeline entry, with the destination of a transfer. */
export const entryTitle = ({ kind, responsible }: TimelineEntry): string =>
  kind === "transferred"
    ? `${entryNames[kind]} ke ${responsibleName(responsible)}`
    : displayName(entryNames, kind);

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
import { reports } from "./reports.ts";

const views = {
  "perlu-saya": "Perlu ditangani",
  baru: "Baru",
  "belum-dibagi": "Belum dibagi",
  "hari-ini": "Jatuh tempo hari ini",
  "lewat-tenggat": "Terlambat",
  "menunggu-pelapor": "Menunggu pelapor",
  keberatan: "Keberatan pelapor",
  dijawab: "Sudah dijawab",
  dieskalasi: "Dieskalasi",
  "bawa-ke-sp4n": "Bawa ke SP4N-LAPOR!",
  diteruskan: "Diteruskan",
  "di-sp4n": "Di SP4N-LAPOR!",
  selesai: "Selesai",
  semua: "Semua laporan",
};

const empty: Partial<Record<keyof typeof views, string>> = {
  "perlu-saya": "Tidak ada laporan yang menunggu Anda.",
  baru: "Semua laporan sudah diverifikasi.",
  "belum-dibagi": "Semua laporan sudah dibagi ke unit kerja atau petugas.",
  "hari-ini": "Tidak ada laporan yang jatuh tempo hari ini.",
  "lewat-tenggat": "Tidak ada laporan yang terlambat.",
  "menunggu-pelapor": "Tidak ada laporan yang menunggu keterangan pelapor.",
  keberatan: "Tidak ada keberatan dari pelapor.",
  dijawab: "Tidak ada jawaban yang menunggu tanggapan pelapor.",
  dieskalasi: "Tidak ada laporan yang dieskalasi.",
  "bawa-ke-sp4n": "Tidak ada laporan yang perlu dibawa ke SP4N-LAPOR!.",
  diteruskan: "Belum ada laporan yang diteruskan ke instansi lain.",
  selesai: "Belum ada laporan yang selesai.",
  "di-sp4n": "Belum ada laporan yang sampai, atau mungkin sampai, di SP4N-LAPOR!.",
};

const thousands = (count: number): string => new Intl.NumberFormat("id").format(count);

/** Texts shared by many parts of the desk. */
export const shared = {
  back: "Kembali ke laporan",
  retry: "Coba lagi",
  save: "Simpan",
  cancel: "Batal",
  close: "Tutup",
  edit: "Ubah",
  copied: "Disalin.",
  keepOrTake: "Isian Anda masih ada. Simpan lagi untuk menggantinya, atau pakai data terbaru.",
  take: "Pakai data terbaru",
  failedNow: "Belum berhasil. Coba beberapa saat lagi.",
  failedConnection: "Belum berhasil. Periksa sambungan internet, lalu coba lagi.",
};

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
  reporter_asked: "Pelapor dimintai keterangan",
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

/** Display names for the contract's values. */
const names = {
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

/** All Indonesian strings in the first load: the frame, the list, and a report with its actions. */
export const strings = {
  ...shared,
  title: "Meja petugas",
  skip: "Langsung ke laporan",
  loading: "Memuat…",
  failed: "Belum dapat dimuat.",
  signedOut:
    "Masuk dahulu untuk membuka meja petugas. Tulisan yang belum terkirim tetap tersimpan di tab ini.",
  account: "Akun saya",
  pages: {
    tim: "Petugas dan unit",
    templat: "Templat jawaban",
    situs: "Pasang di situs",
    survei: "Hasil survei",
  },
  signOut: "Keluar",
  menu: "Menu",
  views,
  appearance: "Tema",
  appearances: { system: "ikut sistem", light: "terang", dark: "gelap" },
  list: {
    label: "Daftar laporan",
    empty: (view: keyof typeof views) => empty[view] ?? "Tidak ada laporan di sini.",
    emptyFiltered: "Tidak ada laporan yang cocok dengan saringan ini.",
    clear: "Hapus saringan",
    arrived: (count: number) => `${count} laporan baru`,
    tick: (title: string) => `Pilih ${title}`,
    end: "Akhir daftar",
    untitled: (trackingId: string) => `Laporan ${trackingId}`,
    supports: (count: number) => `${count} dukungan`,
    notSolved: (count: number) => `${count} belum selesai`,
    unseen: "Belum dibaca: ",
    left: (day: string) => `diteruskan ${day}`,
    reporters: (words: string) => `pelapor: ${words}`,
    promised: (when: string) => `janji ${when}`,
  },
  saved: {
    heading: "Tampilan tersimpan",
    save: "Simpan tampilan",
    change: "Ubah tampilan",
    changeNamed: (name: string) => `Ubah tampilan ${name}`,
    name: "Nama tampilan",
    hint: "Hanya Anda yang dapat melihatnya.",
    keep: "Simpan",
    remove: "Hapus",
  },
  filter: {
    open: "Saringan",
    export: "Ekspor daftar",
    active: "Saringan yang dipakai",
    search: "Cari judul, isi, nomor lacak",
    labels: {
      search: "Pencarian",
      status: "Status",
      unit: "Unit kerja",
      officer: "Petugas",
      regionCode: "Wilayah",
      categoryId: "Kategori",
      classification: "Klasifikasi",
      nationalState: "SP4N-LAPOR!",
      dueTo: "Tenggat sampai",
      receivedFrom: "Masuk sejak",
      receivedTo: "Masuk sampai",
      sort: "Urutan",
    },
    noUnit: "Belum dibagi",
    own: "Milik saya",
    remove: (label: string) => `Hapus saringan ${label}`,
    sort: "Urutkan",
    all: "Semua",
  },
  deadline: {
    late: (days: number) => (days === 0 ? "baru saja lewat" : `lewat ${days} hari`),
    today: "hari ini",
    left: (days: number, working: boolean) => `${days} hari${working ? " kerja" : ""} lagi`,
  },
  map: {
    open: "Lihat di peta",
    choose: "Pilih di peta",
    close: "Tutup peta",
    failed: "Peta tidak dapat dimuat.",
    label: "Peta tempat kejadian",
    look: "Tanda menunjukkan lokasi laporan ini.",
    move: "Geser peta sampai tanda ada di tempat kejadian.",
    keys: "Tombol panah menggeser peta. Tombol plus memperbesar, tombol minus memperkecil.",
    zoomIn: "Perbesar peta",
    zoomOut: "Perkecil peta",
    north: "Geser ke utara",
    south: "Geser ke selatan",
    west: "Geser ke barat",
    east: "Geser ke timur",
    at: (point: string) => `Tanda ada di ${point}.`,
    tilesMissing: "Sebagian gambar peta tidak dapat dimuat.",
  },
  bulk: {
    label: "Tindakan untuk banyak laporan",
    chosen: (count: number) => `${thousands(count)} laporan dipilih`,
    verifies: (count: number) => `${thousands(count)} belum diverifikasi; sekaligus diverifikasi.`,
    all: "Pilih semua di tampilan ini",
    loading: (count: number) => `Memuat laporan: ${thousands(count)}…`,
    stop: "Hentikan",
    stopping: "Menghentikan…",
    progress: (done: number, all: number) => `${thousands(done)} dari ${thousands(all)}`,
    left: (count: number) => `${thousands(count)} belum dikerjakan`,
    others: (count: number) => `dan ${thousands(count)} lainnya`,
    clear: "Batalkan pilihan",
    run: (count: number) => `Terapkan pada ${thousands(count)} laporan`,
    added: (count: number) =>
      `${thousands(count)} laporan dipilih setelah formulir ini dibuka dan tidak ikut.`,
    include: "Sertakan",
    done: (count: number) => `${thousands(count)} berhasil`,
    refused: (count: number) => `${thousands(count)} ditolak`,
    finished: "Selesai",
  },
  keys: {
    heading: "Pintasan papan ketik",
    open: "Pintasan",
    enabled: "Pintasan papan ketik aktif",
    pause: "Selagi Anda mengetik, pintasan menunggu jeda seperempat detik.",
    movement: "Berpindah",
    actions: "Menangani laporan",
    goTo: "Tampilan: tekan g, lalu",
    next: "Laporan berikutnya dalam daftar",
    previous: "Laporan sebelumnya",
    openReport: "Baca laporan",
    back: "Kembali ke daftar",
    tick: "Pilih laporan",
    search: "Cari",
    sheet: "Lembar ini",
    nextReport: "Laporan berikutnya yang perlu ditangani",
    send: "Kirim",
    sendAndNext: "Kirim, lalu buka laporan berikutnya",
    leave: "Keluar dari formulir",
    photos: "Melihat foto",
    photoStep: "Foto sebelumnya atau berikutnya; menggeser foto yang diperbesar",
    photoZoom: "Perbesar, perkecil",
    photoWhole: "Tampilkan seluruh foto",
    photoCompare: "Bandingkan sebelum dan sesudah",
  },
  ...reports,
  names,
};

/** All strings in the first load, in one language. */
export type Strings = typeof strings;

import type { MailTexts } from "./mail-texts.ts";

/** Indonesian. */
export const mailTextsId: MailTexts = {
  kinds: {
    received: {
      subject: (trackingId) => `Laporan ${trackingId} sudah diterima`,
      what: "Laporan Anda sudah kami terima. Terima kasih sudah melapor.",
      next: "Simpan nomor lacak ini bersama kode akses pada tanda terima. Dengan keduanya Anda dapat melihat perkembangan laporan kapan saja.",
    },
    passed_on: {
      subject: (trackingId) => `Laporan ${trackingId} diteruskan`,
      what: "Laporan Anda diteruskan kepada pihak yang berwenang menanganinya.",
      next: "Anda tidak perlu mengirim laporan lagi. Nomor lacak dan kode akses Anda tetap sama.",
    },
    accepted: {
      subject: (trackingId) => `Laporan ${trackingId} sudah diperiksa`,
      what: "Laporan Anda sudah diperiksa dan akan ditangani.",
      next: "Saat ini tidak ada yang perlu Anda lakukan. Kami mengabari Anda bila sudah ada jawaban.",
    },
    asked: {
      subject: (trackingId) => `Laporan ${trackingId}: ada pertanyaan untuk Anda`,
      what: "Petugas membutuhkan keterangan tambahan dari Anda supaya laporan dapat dilanjutkan.",
      next: "Buka laporan Anda, baca pertanyaannya, lalu kirim jawaban. Tanpa jawaban, laporan akan diarsipkan karena tidak lengkap.",
    },
    reminded: {
      subject: (trackingId) => `Laporan ${trackingId}: jawaban Anda masih ditunggu`,
      what: "Pertanyaan petugas kepada Anda belum terjawab.",
      next: "Buka laporan Anda, lalu kirim jawaban. Tanpa jawaban sampai tanggal itu, laporan akan diarsipkan karena tidak lengkap.",
    },
    answered: {
      subject: (trackingId) => `Laporan ${trackingId} sudah dijawab`,
      what: "Laporan Anda sudah dijawab.",
      next: "Buka laporan Anda untuk membaca jawabannya. Nyatakan selesai bila masalahnya teratasi, atau ajukan keberatan bila belum.",
    },
    closing_announced: {
      subject: (trackingId) => `Laporan ${trackingId} akan ditutup`,
      what: "Laporan Anda sudah dijawab, tetapi Anda belum menanggapinya.",
      next: "Tanpa tanggapan sampai tanggal itu, laporan akan ditutup. Bila masalahnya belum teratasi, buka laporan Anda dan ajukan keberatan.",
    },
    closed: {
      subject: (trackingId) => `Laporan ${trackingId} ditutup`,
      what: "Laporan Anda sudah ditutup.",
      next: "Bila masalahnya belum teratasi, Anda masih dapat mengajukan keberatan. Batas waktunya ada di halaman laporan.",
    },
    closed_by_silence: {
      subject: (trackingId) => `Laporan ${trackingId} ditutup tanpa tanggapan`,
      what: "Laporan ini ditutup karena tidak ada tanggapan atas jawabannya.",
      next: "Bila masalahnya belum teratasi, Anda masih dapat mengajukan keberatan. Batas waktunya ada di halaman laporan.",
    },
    archived: {
      subject: (trackingId) => `Laporan ${trackingId} diarsipkan`,
      what: "Laporan Anda diarsipkan, jadi tidak dilanjutkan.",
      next: "Alasannya ada di halaman laporan. Bila tidak setuju, Anda dapat mengajukan keberatan di sana.",
    },
    merged: {
      subject: (trackingId) => `Laporan ${trackingId} digabungkan`,
      what: "Laporan Anda digabungkan dengan laporan lain tentang hal yang sama.",
      next: "Perkembangannya tetap dapat Anda ikuti dengan nomor lacak dan kode akses Anda. Kami tetap mengabari Anda.",
    },
    withdrawn: {
      subject: (trackingId) => `Laporan ${trackingId} dicabut`,
      what: "Laporan ini dicabut dengan kode akses Anda, jadi tidak dilanjutkan.",
      next: "Bila bukan Anda yang mencabutnya, orang lain mungkin tahu kode akses Anda. Kirim laporan baru dan simpan kodenya baik-baik.",
    },
    overdue: {
      subject: (trackingId) => `Laporan ${trackingId}: tenggat terlewat`,
      what: "Tenggat tahap ini sudah lewat, tetapi laporan belum selesai ditangani. Mohon maaf.",
      next: "Laporan tetap terbuka dan tetap harus ditangani. Bila belum juga, tim verifikasi nasional ikut mengawasinya. Anda tidak perlu mengirim laporan lagi.",
    },
  },
  followed: {
    subject: (trackingId) => `Kabar laporan ${trackingId}`,
    what: {
      passed_on: "Laporan yang Anda ikuti diteruskan kepada pihak yang berwenang menanganinya.",
      answered: "Laporan yang Anda ikuti sudah dijawab.",
      closed: "Laporan yang Anda ikuti sudah ditutup.",
      closed_by_silence: "Laporan yang Anda ikuti ditutup karena tidak ada tanggapan atas jawabannya.",
      archived: "Laporan yang Anda ikuti diarsipkan, jadi tidak dilanjutkan.",
      overdue:
        "Tenggat laporan yang Anda ikuti sudah lewat, tetapi laporan belum selesai ditangani. Laporan tetap terbuka.",
    },
    next: "Laporan Anda digabungkan dengan laporan itu karena tentang hal yang sama. Kabar selengkapnya ada di halaman laporan Anda.",
  },
  labels: {
    trackingId: "Nomor lacak",
    party: "Ditangani oleh",
    due: "Tenggat tahap ini",
    awaited: "Tanggapan Anda ditunggu sampai",
    missed: "Tenggat yang terlewat",
  },
  nationalTriage: "Tim verifikasi nasional",
  months: [
    ...["Januari", "Februari", "Maret", "April", "Mei", "Juni"],
    ...["Juli", "Agustus", "September", "Oktober", "November", "Desember"],
  ],
  open: "Buka laporan",
  openYourself: "Buka halaman tempat Anda mengirim laporan, lalu isi nomor lacak dan kode akses Anda.",
  privacy:
    "Demi privasi Anda, isi laporan dan jawabannya tidak kami tulis di email. Kode akses tidak pernah kami kirim atau kami tanyakan lewat email.",
  automatic: "Email ini dikirim otomatis, jadi balasan tidak terbaca.",
  stop: "Berhenti menerima email tentang laporan ini",
  address: "Bukan Anda yang melapor, atau ingin memastikan semua email sampai? Atur email untuk alamat ini",
};

import type { MailStrings } from "./mail-strings.ts";

export const mailStrings: MailStrings = {
  kinds: {
    received: {
      subject: (trackingId) => `Laporan ${trackingId} sudah diterima`,
      what: "Laporan Anda sudah kami terima. Terima kasih sudah melapor.",
      next: "Simpan nomor lacak (tracking ID) ini bersama kode akses di tanda terima. Dengan keduanya Anda dapat melihat perkembangan laporan kapan saja.",
    },
    passed_on: {
      subject: (trackingId) => `Laporan ${trackingId} diteruskan`,
      what: "Laporan Anda sudah diteruskan ke pihak yang berwenang.",
      next: "Anda tidak perlu mengirim laporan lagi. Nomor lacak dan kode akses Anda tetap sama.",
    },
    accepted: {
      subject: (trackingId) => `Laporan ${trackingId} sudah diperiksa`,
      what: "Laporan Anda sudah diperiksa dan akan ditangani.",
      next: "Anda tidak perlu melakukan apa-apa sekarang. Kami akan mengabari Anda bila sudah ada jawaban.",
    },
    asked: {
      subject: (trackingId) => `Laporan ${trackingId}: ada pertanyaan untuk Anda`,
      what: "Petugas memerlukan keterangan tambahan dari Anda agar laporan dapat dilanjutkan.",
      next: "Buka laporan, tulis jawaban Anda, lalu tekan “Kirim jawaban”. Bila tidak dijawab, laporan diarsipkan karena tidak lengkap.",
    },
    corrected: {
      subject: (trackingId) => `Laporan ${trackingId} dikoreksi`,
      what: "Petugas mengoreksi judul, klasifikasi, kategori, atau lokasi laporan Anda.",
      next: "Buka laporan untuk melihat perubahan dan alasannya. Isian Anda semula tetap tersimpan. Bila koreksinya keliru, beri tahu kami lewat tanggapan di sana.",
    },
    promised: {
      subject: (trackingId) => `Laporan ${trackingId}: ada janji tanggal jawaban`,
      what: "Instansi menjanjikan tanggal jawaban untuk laporan Anda.",
      next: "Buka laporan untuk melihat tanggal dan penjelasannya. Batas waktu resmi tidak berubah.",
    },
    reminded: {
      subject: (trackingId) => `Laporan ${trackingId}: jawaban Anda masih ditunggu`,
      what: "Pertanyaan petugas belum Anda jawab.",
      next: "Buka laporan, tulis jawaban Anda, lalu tekan “Kirim jawaban”. Bila tidak dijawab sampai tanggal itu, laporan diarsipkan karena tidak lengkap.",
    },
    answered: {
      subject: (trackingId) => `Laporan ${trackingId} sudah dijawab`,
      what: "Laporan Anda sudah dijawab.",
      next: "Buka laporan untuk membaca jawabannya. Bila masalahnya sudah teratasi, pilih “Sudah selesai”. Bila belum, pilih “Belum selesai”.",
    },
    closing_announced: {
      subject: (trackingId) => `Laporan ${trackingId} akan ditutup`,
      what: "Laporan Anda sudah dijawab, tetapi belum Anda tanggapi.",
      next: "Bila tidak Anda tanggapi sampai tanggal itu, laporan ditutup. Bila masalahnya belum teratasi, buka laporan dan pilih “Belum selesai”.",
    },
    closed: {
      subject: (trackingId) => `Laporan ${trackingId} ditutup`,
      what: "Laporan Anda sudah ditutup.",
      next: "Bila masalahnya belum teratasi, buka laporan dan tekan “Ajukan keberatan”. Batas waktunya tertulis di sana.",
    },
    closed_by_silence: {
      subject: (trackingId) => `Laporan ${trackingId} ditutup karena belum Anda tanggapi`,
      what: "Laporan ini ditutup karena jawabannya tidak Anda tanggapi.",
      next: "Bila masalahnya belum teratasi, buka laporan dan tekan “Ajukan keberatan”. Batas waktunya tertulis di sana.",
    },
    archived: {
      subject: (trackingId) => `Laporan ${trackingId} diarsipkan`,
      what: "Laporan Anda diarsipkan dan tidak dilanjutkan.",
      next: "Buka laporan untuk membaca alasannya. Bila tidak setuju, tekan “Ajukan keberatan” di sana.",
    },
    merged: {
      subject: (trackingId) => `Laporan ${trackingId} digabungkan`,
      what: "Laporan Anda digabungkan dengan laporan lain tentang hal yang sama.",
      next: "Anda tetap dapat mengikuti perkembangannya dengan nomor lacak dan kode akses yang sama. Kami tetap mengabari Anda.",
    },
    withdrawn: {
      subject: (trackingId) => `Laporan ${trackingId} dicabut`,
      what: "Laporan ini dicabut dengan kode akses Anda dan tidak dilanjutkan.",
      next: "Bila bukan Anda yang mencabutnya, mungkin orang lain mengetahui kode akses Anda. Kirim laporan baru, lalu simpan kode aksesnya baik-baik.",
    },
    forwarded: {
      subject: (trackingId) => `Laporan ${trackingId} tercatat di SP4N-LAPOR!`,
      what: "Laporan Anda sudah tercatat di SP4N-LAPOR!, dengan nomor tersendiri di sana.",
      next: "Buka laporan untuk melihat nomor itu. Nomor lacak dan kode akses Anda di sini tetap berlaku.",
    },
    overdue: {
      subject: (trackingId) => `Laporan ${trackingId}: batas waktu terlewat`,
      what: "Mohon maaf, laporan Anda belum selesai ditangani, padahal batas waktu tahap ini sudah lewat.",
      next: "Laporan tetap harus ditangani. {watched} Anda tidak perlu melapor lagi.",
    },
  },
  watched: "Bila tetap belum ditangani, {team} ikut mengawasi.",
  toSp4n: {
    subject: (trackingId) => `Laporan ${trackingId} untuk SP4N-LAPOR!`,
    what: "Laporan Anda bukan wewenang instansi di kanal ini, dan perlu diteruskan ke SP4N-LAPOR!, layanan pengaduan nasional. Laporan itu belum tercatat di sana.",
    next: "Anda tidak perlu mengirim laporan lagi. Begitu laporan tercatat di sana, nomornya muncul di halaman laporan Anda. Nomor lacak dan kode akses Anda tetap sama.",
    followed:
      "Laporan yang Anda ikuti bukan wewenang instansi di kanal ini, dan perlu diteruskan ke SP4N-LAPOR!.",
    supporter:
      "Laporan yang Anda dukung bukan wewenang instansi di kanal ini, dan perlu diteruskan ke SP4N-LAPOR!.",
    overdue: {
      what: "Batas waktu untuk membawa laporan Anda ke SP4N-LAPOR! sudah lewat, tetapi laporan itu belum tercatat di sana. Mohon maaf.",
      next: "Petugas tetap harus membawanya. Bila tidak ingin menunggu, Anda dapat mengirimnya sendiri di sana; caranya ada di halaman laporan Anda.",
    },
  },
  followed: {
    subject: (trackingId) => `Kabar laporan ${trackingId}`,
    what: {
      passed_on: "Laporan yang Anda ikuti sudah diteruskan ke pihak yang berwenang.",
      answered: "Laporan yang Anda ikuti sudah dijawab.",
      closed: "Laporan yang Anda ikuti sudah ditutup.",
      closed_by_silence: "Laporan yang Anda ikuti ditutup karena jawabannya tidak ditanggapi pelapornya.",
      archived: "Laporan yang Anda ikuti diarsipkan dan tidak dilanjutkan.",
      overdue:
        "Batas waktu laporan yang Anda ikuti sudah lewat, tetapi tahap ini belum selesai. Laporan tetap harus ditangani.",
    },
    next: "Laporan Anda digabungkan dengan laporan itu karena tentang hal yang sama. Kabar selengkapnya ada di halaman laporan Anda.",
  },
  supporter: {
    confirmation: {
      subject: (trackingId) => `Kabar laporan ${trackingId}: mohon konfirmasi`,
      what: "Seseorang mendukung sebuah laporan publik dan meminta kabarnya dikirim ke alamat ini.",
      next: "Bila itu Anda, mohon konfirmasi. Bila bukan, Anda tidak perlu melakukan apa-apa: tanpa konfirmasi, tidak ada email lagi tentang laporan ini, dan alamat ini dihapus setelah tujuh hari.",
      open: "Konfirmasi alamat ini",
    },
    subject: (trackingId) => `Kabar laporan ${trackingId} yang Anda dukung`,
    what: {
      passed_on: "Laporan yang Anda dukung sudah diteruskan ke pihak yang berwenang.",
      answered: "Laporan yang Anda dukung sudah dijawab.",
      closed: "Laporan yang Anda dukung sudah ditutup.",
      closed_by_silence: "Laporan yang Anda dukung ditutup karena jawabannya tidak ditanggapi pelapornya.",
      archived: "Laporan yang Anda dukung diarsipkan dan tidak dilanjutkan.",
      merged:
        "Laporan yang Anda dukung digabungkan dengan laporan lain tentang hal yang sama. Dukungan Anda ikut pindah, dan kabarnya tetap kami kirim.",
    },
    next: "Kabar selengkapnya ada di halaman publik laporan itu.",
    title: "Laporan",
    kept: "Digabungkan ke",
    open: "Baca laporan",
    why: "Anda menerima email ini karena mengonfirmasi alamat ini saat mendukung laporan tersebut. Alamat Anda disimpan terenkripsi dan tidak dilihat petugas.",
    stop: "Berhenti menerima email tentang laporan ini dan hapus alamat",
    address: "Tidak merasa mendukung? Atur email untuk alamat ini",
  },
  labels: {
    trackingId: "Nomor lacak",
    party: "Ditangani oleh",
    due: "Batas waktu tahap ini",
    awaited: "Tanggapan Anda ditunggu sampai",
    missed: "Batas waktu yang terlewat",
  },
  verificationTeam: "Tim verifikasi",
  channel: (name, operator) => `Email ini dari ${name}, yang dikelola ${operator}.`,
  wayOn: {
    none: "Bila salah alamat, {team} meneruskannya ke instansi yang tepat.",
    linked:
      "Bila bukan wewenang instansi ini, petugas meneruskannya ke SP4N-LAPOR!, atau memberi tahu Anda cara mengirimnya ke sana.",
    forwarded: "Laporan Anda juga diteruskan ke SP4N-LAPOR!",
  },
  sp4n: "SP4N-LAPOR!",
  months: [
    ...["Januari", "Februari", "Maret", "April", "Mei", "Juni"],
    ...["Juli", "Agustus", "September", "Oktober", "November", "Desember"],
  ],
  open: "Buka laporan",
  openYourself: "Buka halaman tempat Anda mengirim laporan, lalu isi nomor lacak dan kode akses Anda.",
  privacy:
    "Demi privasi Anda, isi laporan dan jawabannya tidak kami tulis di email. Kami tidak pernah mengirim atau menanyakan kode akses lewat email.",
  automatic: "Email ini dikirim otomatis. Mohon tidak membalasnya.",
  stop: "Berhenti menerima email tentang laporan ini",
  address: "Bukan Anda yang melapor? Atur email untuk alamat ini",
};

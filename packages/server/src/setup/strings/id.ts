import type { SetupStrings } from "./en.ts";

export const id: SetupStrings = {
  title: (folder) => `Menyiapkan kanal di ${folder}.   (English: lapor setup --lang en)`,
  howTo:
    "Tekan Enter untuk memakai jawaban dalam kurung. Ctrl+C membatalkan: tidak ada yang ditulis sebelum Anda setuju di akhir.",
  yes: ["y", "ya"],
  yesOrNo: (isYes) => (isYes ? "Y/t" : "y/T"),

  agency: "Instansi yang menjalankan kanal (nama sehari-hari atau id)",
  choices: "Yang mana?",
  choose: (count) => `Nomor 1 sampai ${count}, atau nama lain`,
  unknownAgency: (typed) =>
    `Instansi "${typed}" tidak ada di daftar. Ketik nama seperti "pemkot bandung" atau "kemenkes", atau id-nya.`,
  nearAgencies: (typed, near) => `"${typed}" tidak menunjuk tepat satu instansi. Maksud Anda: ${near}?`,
  endedAgency: (agencyId, successors) =>
    `Instansi "${agencyId}" sudah tidak ada. ${successors ? `Penggantinya: ${successors}.` : "Tidak ada penggantinya."}`,

  modeTitle: "Bagaimana dengan laporan yang bukan kewenangan Anda?",
  modes: {
    single_agency:
      "Satu pemerintah menjalankan kanal sendiri. Laporan lain dibawa petugas atau warga ke SP4N-LAPOR! secara manual.",
    standalone: "Kanal untuk banyak instansi, dengan tim verifikasi Anda sendiri yang meneruskan laporan.",
    gateway: "Setiap laporan langsung diteruskan ke SP4N-LAPOR!. Perlu kredensial dan berkas pemetaan.",
  },
  mode: "Mode",
  unknownMode: (typed) =>
    `Mode yang tersedia: single_agency, standalone, atau gateway (atau 1, 2, 3). Yang diketik: "${typed}".`,
  noGateway:
    'Mode "gateway" memerlukan berkas pemetaan SP4N-LAPOR!. Pilih single_agency dahulu. Lalu isi berkas yang dicetak "lapor sp4n template", sebut sebagai LAPOR_SP4N_FILE di pengaturan, dan jalankan ini lagi dengan --replace.',

  origins: "Alamat situs yang memuat formulir, dipisah spasi (dengan dan tanpa www adalah dua alamat)",
  badOrigin: (typed, hint) =>
    `Alamat situs harus https, misalnya https://bandung.go.id, atau http://localhost:8080 untuk mencoba; "${typed}" bukan itu.${hint && ` Maksud Anda ${hint}?`}`,

  url: "Alamat kanal ini bagi warga (proksi dengan TLS meneruskannya ke mesin ini)",
  badUrl: (typed) =>
    `Alamat kanal harus https tanpa kueri, misalnya https://kanal.example.go.id (http hanya di mesin ini, bila semua situsnya juga di sini); yang diketik: "${typed}".`,

  port: "Port mesin ini tempat kanal menerima koneksi dari proksi",
  badPort: (typed) => `Port berupa angka 1 sampai 65535, misalnya 8544; yang diketik: "${typed}".`,
  portTaken: (port, free) => `Port ${port} sedang dipakai program lain. Port ${free} masih bebas.`,

  database: "Basis data: tertanam (di sebuah folder, untuk mencoba), atau URL basis data PostgreSQL",
  embedded: "tertanam",
  databasePath: (folder) => `tertanam, di ${folder}`,
  badDatabase: "Ketik kata tertanam, atau URL seperti postgres://lapor:sandi@db.example:5432/lapor.",
  noDatabase: (code) =>
    `Basis data ini tidak menjawab${code}. Pastikan PostgreSQL berjalan dan dapat dihubungi dari mesin ini, serta nama pengguna, sandi, dan nama basis datanya benar.`,
  poolerSettings:
    "PgBouncer di alamat ini belum memiliki setelan yang diperlukan lapor. Gunakan versi 1.21 atau lebih baru, lalu atur di pgbouncer.ini: max_prepared_statements = 200, ignore_startup_parameters = statement_timeout,idle_in_transaction_session_timeout, dan track_extra_parameters = IntervalStyle,default_transaction_read_only.",
  oldDatabase: (version) => `Ini PostgreSQL ${version}; kanal memerlukan versi 15 atau lebih baru.`,
  badEncoding: (encoding) =>
    `Basis data ini menyimpan teks sebagai ${encoding}; kanal memerlukan UTF8. Buat dengan: CREATE DATABASE lapor ENCODING 'UTF8' TEMPLATE template0;`,
  noRights: (user, database) =>
    `Pengguna basis data "${user}" tidak boleh membuat tabel. Sebagai administrator PostgreSQL jalankan: ALTER DATABASE "${database}" OWNER TO "${user}"; dan di basis data itu: GRANT CREATE ON SCHEMA public TO "${user}";`,
  otherSecret:
    "Basis data ini sudah dipakai kanal dengan rahasia lain. Isi LAPOR_SECRET dengan rahasia kanal itu, lalu jalankan lagi.",
  littleRoom: (folder, megabytes, needed) =>
    `Sisa ruang disk untuk ${folder} ${megabytes} MB; basis data baru memerlukan ${needed} MB. Kosongkan disk, atau pilih folder lain dengan --data.`,

  mail: "Email kepada pelapor: tanpa, atau URL server email (smtp://pengguna:sandi@mail.example:587)",
  none: "tanpa",
  badMail:
    "Ketik kata tanpa, atau URL seperti smtp://pengguna:sandi@mail.example:587 (STARTTLS) atau smtps://pengguna:sandi@mail.example:465; dalam nama pengguna dan sandi, tulis @ dan / sebagai %40 dan %2F.",
  mailFaults: {
    login: "Server email menolak nama pengguna atau sandinya.",
    timeout: "Server email tidak menjawab. Periksa host dan port-nya.",
    unreachable:
      "Server email tidak dapat dihubungi, atau sertifikatnya tidak dipercaya. Periksa host dan port-nya.",
    refused: "Server email menolak mesin ini.",
  },
  mailFrom: "Pengirim email",
  badMailFrom: (typed) =>
    `Pengirim berupa alamat seperti kanal@example.go.id, atau "Kanal Laporan <kanal@example.go.id>" tanpa tanda petik dalam namanya; yang diketik: "${typed}".`,

  channelName: "Nama kanal yang dibaca warga",
  channelOperator: "Pengelola: unit yang bertanggung jawab atas data pribadi (UU 27/2022)",
  badText: (most) => `Ketik teks sepanjang 1 sampai ${most} karakter.`,

  summary: "Yang akan disiapkan:",
  rows: {
    agency: "Instansi",
    mode: "Mode",
    channelName: "Nama",
    channelOperator: "Pengelola",
    origins: "Situs",
    url: "Alamat",
    database: "Basis data",
    mail: "Email",
    folder: "Berkas di",
  },
  write: "Tulis sekarang?",
  cancelled: "Dibatalkan. Tidak ada yang ditulis.",
  finishing: "Sedang menulis: tidak dapat dibatalkan lagi, selesai dalam beberapa detik.",

  present: "Sudah ada penyiapan di sini:",
  change: "Ubah? Kunci tetap berlaku, dan berkas yang sekarang disalin ke *.bak",
  unchanged: "Tidak ada yang diubah.",
  noReplace: (folder) =>
    `Di ${folder} sudah ada penyiapan, dan tidak diubah. Tambahkan --replace untuk mengubahnya, atau pilih folder lain dengan --folder.`,

  missing: (what, flag, isOptional) =>
    `Belum ada jawaban untuk "${what}". Berikan dengan ${flag}${isOptional ? ", atau pakai jawaban bawaan dengan --yes" : ""}.`,
  missingAnswer: "Pertanyaan ini perlu dijawab.",
  missingYes: "Belum ada persetujuan untuk menulis. Tambahkan --yes.",
  notWritable: (folder, code) =>
    `${folder} bukan folder yang boleh ditulisi pengguna ini (${code}). Beri izin tulis, atau pilih folder lain dengan --folder dan --data.`,
  notWritten: (path, code) =>
    code === "ENOSPC" || code === "EDQUOT"
      ? `Disk penuh: ${path} tidak dapat ditulis. Kosongkan disk, lalu jalankan lagi; tidak ada yang tertulis setengah.`
      : `${path} tidak dapat ditulis (${code}). Tidak ada yang tertulis setengah.`,
  notPlain: (name) =>
    `${name} memuat tanda petik tunggal atau ganti baris, yang tidak dapat disimpan di berkas pengaturan. Tulis dengan cara lain (dalam URL, ' ditulis %27).`,
  unreadable: (path, why) =>
    `${path} tidak dapat dibaca (${why}). Perbaiki atau pindahkan, lalu jalankan lagi.`,

  done: "Kanal siap.",
  wrote: "Ditulis:",
  files: {
    environment: "pengaturan, hanya dapat dibaca oleh Anda",
    policy: "kebijakan: mode, nama; tenggat ditambahkan di sini",
    page: "halaman berisi formulir",
    statusPage: "halaman untuk melacak laporan",
  },
  keysTitle: "Kunci. Hanya ditampilkan sekarang: salinlah. Yang disimpan hanya nilai hash-nya.",
  keys: {
    publishable: "untuk situs (tidak rahasia)",
    agency_admin: "untuk sistem lain milik instansi (rahasia)",
    national_admin: "untuk sistem lain milik tim verifikasi (rahasia)",
  },
  kept: (count) =>
    `${count} kunci yang cocok sudah ada dan tetap berlaku ("lapor keys list"). Untuk kunci lain: "lapor keys create".`,
  secretIn: (path) =>
    `Rahasia kanal ada di: ${path}. Simpan salinannya terpisah dari cadangan data: tanpa itu identitas pelapor tidak dapat dibaca.`,
  snippetTitle: (script) =>
    `Tempelkan ini di situs Anda. Skrip formulirnya diharapkan ada di ${script} pada situs itu:`,
  next: "Sekarang jalankan kanalnya:",
  exampleName: '"Sri Wahyuni"',
  exampleEmail: "sri@bandung.example",
  firstOfficer: (desk) =>
    `Petugas bekerja di ${desk}. Undang admin instansi yang pertama; ia lalu mengundang petugas lain:`,
  check: "dan periksa kapan saja (hentikan dulu kanal yang tertanam):",
};

import type { AgencyReport, Lapor, NewAnswerTemplate, NewReport, SurveyScore } from "@lapor/sdk";
import { demoCity } from "../demo-agencies.ts";
import type { OfficerId } from "../officers/officers.ts";

/** An officer's action on a sample report, and how many days ago it happened. */
export interface SampleAction {
  daysAgo: number;
  by: OfficerId;
  act(lapor: Lapor, report: AgencyReport): Promise<AgencyReport>;
}

/** A report as a citizen might write it. All names and events are invented. */
export interface Sample {
  name: string;
  daysAgo: number;
  /** The report without the date of the incident, which is always the day before the submission. */
  report: Omit<NewReport, "occurredOn">;
  /** The name of a file in `public/`. */
  photo?: string;
  actions: readonly SampleAction[];
  /** The number of citizens who supported the report yesterday. */
  supporters?: number;
  feedback?: Feedback;
}

/** The reporter's confirmation of the answer, with the survey. */
export interface Feedback {
  daysAgo: number;
  /** 1 to 5. */
  rating: number;
  /** The scores for the survey's elements, in element order. */
  scores: readonly SurveyScore[];
}

/** The units of the demo's agencies. The key is the officer who creates them. */
export const sampleUnits: Partial<Record<OfficerId, readonly string[]>> = {
  kota: ["Dinas Lingkungan Hidup", "Dinas Perhubungan", "Dinas Sumber Daya Air dan Bina Marga"],
  "jawa-barat": ["Dinas Bina Marga dan Penataan Ruang", "Dinas Perhubungan"],
  pu: ["Direktorat Jenderal Bina Marga", "Direktorat Jenderal Sumber Daya Air"],
};

/**
 * The answer templates for the demo's city. A template with a `unit` also assigns the report to the unit of
 * that name.
 */
export const sampleTemplates: readonly (NewAnswerTemplate & { unit?: string })[] = [
  {
    name: "Lampu sudah menyala",
    text: "Lampu yang Anda laporkan sudah diperbaiki dan menyala kembali. Terima kasih atas laporan Anda.",
    action: "answerReport",
    categoryId: "penerangan-jalan",
  },
  {
    name: "Minta foto lokasi",
    text: "Mohon kirim foto dan patokan terdekat agar petugas {agency} dapat menemukan lokasinya.",
    action: "askReporter",
  },
  {
    name: "Petugas menuju lokasi",
    text: "Petugas kami akan memeriksa lokasi pekan ini. Kami akan mengabari Anda paling lambat {dueDate}.",
    action: "startFollowUp",
    unit: "Dinas Perhubungan",
  },
];

const verify = (daysAgo: number, by: OfficerId, message?: string): SampleAction => ({
  daysAgo,
  by,
  act: (lapor, report) => lapor.verifyReport(report, message ? { message } : {}),
});
const toUnit = (daysAgo: number, by: OfficerId, unit: string): SampleAction => ({
  daysAgo,
  by,
  async act(lapor, report) {
    const { data } = await lapor.listUnits();
    const unitId = data.find(({ name }) => name === unit)?.id ?? "";
    return lapor.assignReport(report, { unitId });
  },
});
const toAgency = (daysAgo: number, agencyId: string, message: string): SampleAction => ({
  daysAgo,
  by: "nasional",
  act: (lapor, report) => lapor.assignReport(report, { agencyId, message }),
});
const transfer = (daysAgo: number, by: OfficerId, toAgencyId: string, reason: string): SampleAction => ({
  daysAgo,
  by,
  act: (lapor, report) => lapor.transferReport(report, { toAgencyId, reason }),
});
const followUp = (daysAgo: number, by: OfficerId, message: string): SampleAction => ({
  daysAgo,
  by,
  act: (lapor, report) => lapor.startFollowUp(report, { message }),
});
const answer = (daysAgo: number, by: OfficerId, message: string): SampleAction => ({
  daysAgo,
  by,
  act: (lapor, report) => lapor.answerReport(report, { message }),
});
const release = (daysAgo: number, by: OfficerId): SampleAction => ({
  daysAgo,
  by,
  act: (lapor, report) => lapor.releaseReport(report),
});

/**
 * The demo's initial reports: one for each stage of the life cycle, and one that was transferred repeatedly.
 */
export const samples: readonly Sample[] = [
  {
    name: "drainase",
    daysAgo: 16,
    photo: "saluran.jpg",
    report: {
      classification: "complaint",
      title: "Saluran air tersumbat, jalan tergenang setiap hujan",
      body: "Saluran di sisi kiri jalan penuh lumpur dan sampah. Setiap hujan lebih dari setengah jam, air naik sampai trotoar dan anak sekolah harus memutar lewat jalan besar. Sudah terjadi sejak awal bulan ini.",
      location: { regionCode: "32.73.20", address: "Jl. Terusan Jakarta, dekat pintu masuk pasar" },
      agencyId: demoCity.id,
      categoryId: "drainase-banjir",
      anonymous: true,
    },
    actions: [
      verify(15, "kota", "Terima kasih, laporan Anda sudah lengkap dan kami teruskan ke dinas."),
      toUnit(15, "kota", "Dinas Sumber Daya Air dan Bina Marga"),
      followUp(12, "kota-penghubung", "Tim sudah meninjau lokasi. Pengerukan dijadwalkan minggu ini."),
      answer(
        4,
        "kota-penghubung",
        "Saluran sepanjang 180 meter sudah dikeruk dan dua penutup yang pecah sudah diganti. Bila masih tergenang, mohon beri tanggapan di sini.",
      ),
      release(4, "kota"),
    ],
    supporters: 17,
  },
  {
    name: "lampu",
    daysAgo: 11,
    report: {
      classification: "complaint",
      title: "Lampu jalan padam di dekat halte, gelap sejak dua minggu",
      body: "Tiga lampu jalan berturut-turut padam. Penumpang yang turun malam hari harus memakai senter ponsel. Mohon segera diperbaiki karena rawan kecelakaan.",
      location: { regionCode: "32.73.02", address: "Jl. Ir. H. Juanda, sekitar halte" },
      agencyId: demoCity.id,
      categoryId: "penerangan-jalan",
      anonymous: true,
    },
    actions: [
      verify(10, "kota"),
      toUnit(10, "kota", "Dinas Perhubungan"),
      followUp(6, "kota-penghubung", "Suku cadang sudah dipesan, petugas datang setelah barang tiba."),
      release(6, "kota"),
    ],
    supporters: 8,
  },
  {
    name: "trotoar",
    daysAgo: 3,
    report: {
      classification: "complaint",
      title: "Ubin pemandu di trotoar terputus oleh tiang",
      body: "Ubin pemandu untuk tunanetra berakhir tepat di tiang reklame, lalu tidak berlanjut sampai penyeberangan. Saya pengguna tongkat dan sudah dua kali menabrak tiang itu.",
      location: { regionCode: "32.73.19", address: "Jl. Asia Afrika sisi utara" },
      agencyId: demoCity.id,
      categoryId: "jalan",
      anonymous: true,
    },
    actions: [
      verify(2, "kota"),
      toUnit(2, "kota", "Dinas Sumber Daya Air dan Bina Marga"),
      release(2, "kota"),
    ],
    supporters: 12,
  },
  {
    name: "sampah",
    daysAgo: 10,
    report: {
      classification: "complaint",
      title: "Sampah di tempat penampungan sementara tidak diangkut",
      body: "Sudah sembilan hari tidak ada truk yang datang. Sampah sampai ke badan jalan dan baunya masuk ke rumah warga.",
      location: { regionCode: "32.73.22", address: "TPS di belakang pasar" },
      agencyId: demoCity.id,
      categoryId: "sampah",
      anonymous: true,
      confidential: true,
    },
    actions: [],
  },
  {
    name: "jalan-provinsi",
    daysAgo: 2,
    report: {
      classification: "complaint",
      title: "Lubang besar di tikungan arah Lembang",
      body: "Ada dua lubang besar di tikungan menanjak. Sepeda motor mengambil lajur lawan untuk menghindar. Kemarin ada yang jatuh.",
      location: { regionCode: "32.17.01", address: "Tikungan setelah gapura, arah Lembang" },
      agencyId: demoCity.id,
      categoryId: "jalan",
      anonymous: true,
    },
    actions: [
      transfer(1, "kota", "pemprov-jawa-barat", "Ruas ini jalan provinsi di luar batas Kota Sukamaju."),
    ],
  },
  {
    name: "tiang",
    daysAgo: 6,
    report: {
      classification: "complaint",
      title: "Papan penunjuk jalan miring, hampir menimpa pejalan kaki",
      body: "Papan penunjuk arah di persimpangan miring sekali dan bergoyang bila ada angin. Letaknya tepat di batas kota.",
      location: { regionCode: "32.73", address: "Persimpangan di batas kota sebelah utara" },
      agencyId: demoCity.id,
      categoryId: "lalu-lintas",
      anonymous: true,
    },
    actions: [
      transfer(5, "kota", "pemprov-jawa-barat", "Rambu di ruas ini dipasang oleh provinsi."),
      transfer(1, "jawa-barat", demoCity.id, "Menurut catatan kami rambu ini milik kota."),
    ],
  },
  {
    name: "kereta",
    daysAgo: 1,
    report: {
      classification: "aspiration",
      title: "Usul kereta pagi tambahan menuju Cicalengka",
      body: "Kereta lokal pukul enam pagi selalu penuh. Mohon dipertimbangkan satu perjalanan tambahan pada hari kerja.",
      location: { regionCode: "32.73" },
      anonymous: true,
    },
    actions: [],
  },
  {
    name: "tanggul",
    daysAgo: 9,
    report: {
      classification: "complaint",
      title: "Tanggul sungai retak, air merembes ke permukiman",
      body: "Tanggul di belakang RW 05 retak sepanjang sepuluh meter sejak minggu lalu. Setiap hujan air merembes ke rumah warga, dan warga lanjut usia sudah mengungsi.",
      location: { regionCode: "32.73.14", address: "Tanggul di belakang RW 05" },
      categoryId: "drainase-banjir",
      anonymous: true,
    },
    actions: [toAgency(8, "kemenpu", "Tanggul ini dikelola balai besar wilayah sungai.")],
  },
  {
    name: "jadwal",
    daysAgo: 20,
    report: {
      classification: "information_request",
      title: "Jadwal layanan perekaman KTP elektronik keliling",
      body: "Apakah ada jadwal perekaman keliling bulan depan untuk Kecamatan Lengkong, dan berkas apa yang perlu dibawa?",
      location: { regionCode: "32.73.13" },
      agencyId: demoCity.id,
      categoryId: "adminduk",
      anonymous: true,
    },
    actions: [
      verify(19, "kota"),
      followUp(19, "kota-penghubung", "Kami mintakan jadwalnya kepada dinas."),
      answer(
        18,
        "kota-penghubung",
        "Setiap Selasa pekan kedua di kantor kecamatan, pukul 08.00 sampai 12.00. Bawa kartu keluarga.",
      ),
      {
        daysAgo: 6,
        by: "kota",
        act: (lapor, report) =>
          lapor.closeReport(report, { message: "Informasi sudah diberikan dan tidak ada tanggapan lagi." }),
      },
    ],
  },
  {
    name: "pindah",
    daysAgo: 0,
    report: {
      classification: "information_request",
      title: "Syarat pindah kartu keluarga setelah menikah",
      body: "Saya akan pindah dari kartu keluarga orang tua setelah menikah. Apakah bisa diurus daring, dan berapa lama prosesnya?",
      location: { regionCode: "32.73.02" },
      agencyId: demoCity.id,
      categoryId: "adminduk",
      reporter: { name: "Rina Contoh", email: "rina@contoh.example" },
    },
    actions: [],
  },
];

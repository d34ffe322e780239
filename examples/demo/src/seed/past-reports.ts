import type { NewReport } from "@lapor/sdk";
import { demoCity } from "../demo-agencies.ts";
import type { OfficerId } from "../officers/officers.ts";
import type { Feedback, Sample, SampleAction } from "./sample-reports.ts";

/** The subject of a past report in the demo's city. `{place}` is replaced with an address. */
interface PastMatter {
  classification: NewReport["classification"];
  categoryId: string;
  title: string;
  body: string;
  answer: string;
  /** The agency to which the city transfers the report, and which answers it. */
  toAgencyId?: "pemprov-jawa-barat";
}

const matters: readonly PastMatter[] = [
  {
    classification: "complaint",
    categoryId: "jalan",
    title: "Jalan berlubang di {place}",
    body: "Ada beberapa lubang yang dalam, dan pada malam hari tidak terlihat. Pengendara motor sering mengerem mendadak di sini.",
    answer: "Lubang sudah ditambal dengan aspal panas dan marka jalannya dicat ulang.",
  },
  {
    classification: "complaint",
    categoryId: "penerangan-jalan",
    title: "Lampu jalan padam di {place}",
    body: "Lampu padam sejak awal pekan. Warga yang pulang malam harus memakai senter.",
    answer: "Dua lampu dan satu sakelar sudah diganti. Lampu kembali menyala sejak tadi malam.",
  },
  {
    classification: "complaint",
    categoryId: "drainase-banjir",
    title: "Selokan tersumbat di {place}",
    body: "Selokan penuh lumpur dan sampah plastik. Setiap hujan lebat air meluap ke halaman rumah.",
    answer: "Selokan sudah dikeruk sepanjang 60 meter dan penutupnya dipasang kembali.",
  },
  {
    classification: "complaint",
    categoryId: "sampah",
    title: "Sampah belum diangkut di {place}",
    body: "Sudah lima hari truk sampah tidak datang. Tumpukannya sampai ke badan jalan.",
    answer:
      "Sampah sudah diangkut. Jadwal pengangkutan di wilayah ini kami tambah menjadi tiga kali sepekan.",
  },
  {
    classification: "complaint",
    categoryId: "ruang-hijau",
    title: "Dahan pohon rapuh di {place}",
    body: "Dahan yang besar sudah kering dan menjuntai di atas trotoar. Kemarin satu ranting jatuh.",
    answer: "Dahan yang kering sudah dipangkas dan pohonnya diperiksa. Pohon masih sehat.",
  },
  {
    classification: "complaint",
    categoryId: "trantibum",
    title: "Trotoar dipakai parkir di {place}",
    body: "Setiap sore trotoar penuh motor, sehingga pejalan kaki dan kursi roda harus turun ke jalan.",
    answer: "Petugas sudah menertibkan parkir dan memasang tiang pembatas di ujung trotoar.",
  },
  {
    classification: "complaint",
    categoryId: "air-minum",
    title: "Air keruh di {place}",
    body: "Air ledeng keruh dan berbau tanah, terutama pada pagi hari. Tetangga mengalami hal yang sama.",
    answer: "Pipa sudah dibilas dan katup di ujung jaringan diganti. Air sudah kami uji dan layak pakai.",
  },
  {
    classification: "information_request",
    categoryId: "adminduk",
    title: "Lama pembuatan kartu keluarga baru, warga {place}",
    body: "Berapa lama kartu keluarga baru selesai bila berkas diserahkan lewat kelurahan, dan apa saja syaratnya?",
    answer:
      "Paling lama tiga hari kerja setelah berkas lengkap: surat nikah, KTP, dan kartu keluarga yang lama.",
  },
  {
    classification: "aspiration",
    categoryId: "lalu-lintas",
    title: "Usul tempat penyeberangan di {place}",
    body: "Anak sekolah menyeberang di tempat yang ramai. Mohon dibuatkan tempat penyeberangan dengan lampu.",
    answer: "Usul Anda kami terima. Marka penyeberangan dibuat bulan ini, lampunya dianggarkan tahun depan.",
  },
  {
    classification: "complaint",
    categoryId: "jalan",
    title: "Bahu jalan provinsi longsor di {place}",
    body: "Bahu jalan longsor setelah hujan dan tinggal tersisa satu lajur. Belum ada rambu peringatan.",
    answer: "Rambu dan pagar sementara sudah dipasang. Dinding penahan tanah dikerjakan mulai bulan depan.",
    toAgencyId: "pemprov-jawa-barat",
  },
];

interface Place {
  place: string;
  regionCode: string;
  /** Degrees. */
  latitude: number;
  longitude: number;
}

/** Places in the demo's city, with the codes of their districts. */
const places: readonly Place[] = [
  { place: "Jl. Melati Raya", regionCode: "32.73.19", latitude: -6.914, longitude: 107.613 },
  { place: "Jl. Kenanga", regionCode: "32.73.02", latitude: -6.884, longitude: 107.613 },
  { place: "RW 05 Cempaka", regionCode: "32.73.20", latitude: -6.912, longitude: 107.655 },
  { place: "Gang Mawar", regionCode: "32.73.13", latitude: -6.932, longitude: 107.622 },
  { place: "depan Pasar Anggrek", regionCode: "32.73.22", latitude: -6.94, longitude: 107.663 },
  { place: "Perumahan Flamboyan", regionCode: "32.73.14", latitude: -6.947, longitude: 107.66 },
  { place: "sekitar SD Teratai", regionCode: "32.73.19", latitude: -6.918, longitude: 107.609 },
  { place: "Jl. Dahlia", regionCode: "32.73.02", latitude: -6.89, longitude: 107.618 },
];

const reports = 96;

const verify: SampleAction["act"] = (lapor, report) => lapor.verifyReport(report);
const start: SampleAction["act"] = (lapor, report) => lapor.startFollowUp(report);
const release: SampleAction["act"] = (lapor, report) => lapor.releaseReport(report);

/** Numbers of days from submission to verification, to the answer and to the reporter's reaction. */
const paces: readonly (readonly [verified: number, answered: number, ended: number])[] = [
  [1, 4, 7],
  [0, 2, 5],
  [2, 9, 12],
  [1, 6, 13],
  [3, 12, 19],
  [1, 3, 4],
  // With these numbers, the answer misses its deadline.
  [6, 30, 35],
];
const feedbacks: readonly Pick<Feedback, "rating" | "scores">[] = [
  { rating: 5, scores: [4, 4, 4] },
  { rating: 4, scores: [3, 4, 3] },
  { rating: 4, scores: [3, 3, 4] },
  { rating: 5, scores: [4, 4, 3] },
  { rating: 3, scores: [2, 3, 3] },
  { rating: 4, scores: [4, 3, 3] },
  { rating: 2, scores: [1, 3, 2] },
  { rating: 5, scores: [4, 4, 4] },
];

function pastReport(index: number, daysAgo: number): Sample {
  const matter = matters[index % matters.length] as PastMatter;
  // Choose another place each time that a subject is repeated.
  const { place, ...point } = places[(index + Math.floor(index / matters.length)) % places.length] as Place;
  const [verified, answered, ended] = paces[index % paces.length] as (typeof paces)[number];
  const { classification, categoryId, body } = matter;
  const by: OfficerId = matter.toAgencyId ? "jawa-barat" : "kota";
  const action = (after: number, act: SampleAction["act"], of: OfficerId = by): SampleAction => ({
    daysAgo: daysAgo - after,
    by: of,
    act,
  });
  const transfer: SampleAction["act"] = (lapor, report) =>
    lapor.transferReport(report, {
      toAgencyId: "pemprov-jawa-barat",
      reason: "Ruas ini dikelola provinsi.",
    });
  return {
    name: `lalu-${index}`,
    daysAgo,
    report: {
      classification,
      categoryId,
      title: matter.title.replace("{place}", place),
      body,
      location: { ...point, address: place },
      agencyId: demoCity.id,
      anonymous: true,
    },
    actions: [
      ...(matter.toAgencyId ? [action(0, transfer, "kota")] : []),
      action(verified, verify),
      action(verified, start),
      action(answered, (lapor, report) => lapor.answerReport(report, { message: matter.answer })),
      ...(index % 4 === 3 ? [] : [action(answered, release)]),
    ],
    feedback: {
      daysAgo: daysAgo - ended,
      ...(feedbacks[index % feedbacks.length] as (typeof feedbacks)[number]),
    },
  };
}

/**
 * Returns closed reports for the two quarters before the most recently completed one. Those are the latest
 * quarters whose statistics can be published (see `refreshStatistics` in the channel). `daysAgo` counts back
 * from today.
 * @param today The start of today in western Indonesia.
 */
export function pastReports(today: Date): readonly Sample[] {
  const local = new Date(today.getTime() + 7 * 3_600_000);
  const firstMonth = Math.floor(local.getUTCMonth() / 3) * 3 - 9;
  const from = Date.UTC(local.getUTCFullYear(), firstMonth, 5);
  const span = Date.UTC(local.getUTCFullYear(), firstMonth + 6, 0) - from;
  return Array.from({ length: reports }, (_, index) =>
    pastReport(index, Math.floor((local.getTime() - from - (span * index) / reports) / 86_400_000)),
  );
}

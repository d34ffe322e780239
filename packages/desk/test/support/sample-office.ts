import { createMock, type Mock, type MockOptions } from "@lapor/mock";
import { createLapor, type FullAgencyReport, type Input, type Lapor, type NewReport } from "@lapor/sdk";

/** An agency's office in a mock channel, with invented reports in every state. */
export interface SampleOffice {
  mock: Mock;
  /** A client with the key of the agency's administrator. */
  officer: Lapor;
  /** A client with the publishable key of the agency's site. */
  citizen: Lapor;
}

type SampleAction = (officer: Lapor, report: FullAgencyReport) => Promise<unknown>;
interface Sample {
  /** The number of days before the mock's current time. */
  daysAgo: number;
  report: Omit<NewReport, "classification" | "occurredOn" | "agencyId"> & Partial<Input<NewReport>>;
  actions?: readonly SampleAction[];
}

const verify: SampleAction = (officer, report) =>
  officer.verifyReport(report, { message: "Terima kasih. Laporan Anda lengkap dan kami tangani." });
const toUnit =
  (unit: string): SampleAction =>
  async (officer, report) => {
    const { data } = await officer.listUnits();
    const { id } = data.find(({ name }) => name === unit) ?? (await officer.createUnit({ name: unit }));
    return officer.assignReport(report, { unitId: id });
  };
const start: SampleAction = (officer, report) =>
  officer.startFollowUp(report, { message: "Tim kami meninjau lokasi hari ini." });
const answer =
  (message: string): SampleAction =>
  (officer, report) =>
    officer.answerReport(report, { message });
const ask =
  (message: string): SampleAction =>
  (officer, report) =>
    officer.askReporter(report, { message });
const note =
  (text: string): SampleAction =>
  (officer, report) =>
    officer.addNote(report, { text });
const transfer: SampleAction = (officer, report) =>
  officer.transferReport(report, {
    toAgencyId: "pemprov-jawa-barat",
    reason: "Ruas jalan ini kewenangan provinsi.",
  });

const city = (address: string) => ({ regionCode: "32.73", address });

const samples: readonly Sample[] = [
  {
    daysAgo: 12,
    report: {
      title: "Saluran air tersumbat, jalan tergenang setiap hujan",
      body: "Saluran di sisi kiri jalan penuh lumpur dan sampah. Setiap hujan lebih dari setengah jam, air naik sampai trotoar dan anak sekolah harus memutar lewat jalan besar.\n\nSudah terjadi sejak awal bulan ini, dan minggu lalu dua motor mogok.",
      location: {
        ...city("Jl. Terusan Jakarta, dekat pintu masuk pasar"),
        latitude: -6.9175,
        longitude: 107.6541,
      },
      categoryId: "drainase-banjir",
      anonymous: true,
    },
    actions: [
      verify,
      toUnit("Dinas Sumber Daya Air dan Bina Marga"),
      start,
      note("Alat berat baru tersedia hari Kamis. Sudah saya telepon UPT."),
    ],
  },
  {
    daysAgo: 6,
    report: {
      title: "Lampu taman di Tegallega mati semua",
      body: "Semua lampu taman di sisi barat mati sejak seminggu lalu. Pengunjung takut lewat setelah magrib.",
      location: city("Taman Tegallega, sisi barat"),
      categoryId: "penerangan-jalan",
    },
  },
  {
    daysAgo: 5,
    report: {
      title: "Lampu taman mati di Tegallega bagian barat",
      body: "Sudah beberapa malam lampu taman tidak menyala, gelap sekali di jalur lari sebelah barat.",
      location: city("Tegallega, jalur lari"),
      categoryId: "penerangan-jalan",
      reporter: { name: "Sari Dewi", phone: "081234567890" },
    },
  },
  {
    daysAgo: 3,
    report: {
      title: "Lubang besar di Jalan Braga depan toko roti",
      body: "Ada lubang besar di depan nomor 12, kira-kira satu meter lebarnya. Sudah dua motor jatuh minggu ini. Mohon segera ditutup sebelum ada korban lagi.",
      location: { ...city("Jl. Braga 12"), latitude: -6.9181, longitude: 107.6093 },
      categoryId: "jalan",
      reporter: { name: "Budi Hartono", email: "budi@example.org" },
    },
    actions: [verify],
  },
  {
    daysAgo: 2,
    report: {
      classification: "information_request",
      title: "Jadwal layanan KTP keliling bulan Desember",
      body: "Mohon informasi jadwal dan lokasi layanan KTP elektronik keliling untuk bulan Desember di Kecamatan Cicendo.",
      location: city("Kecamatan Cicendo"),
      categoryId: "adminduk",
    },
    actions: [verify, toUnit("Dinas Kependudukan dan Pencatatan Sipil")],
  },
  {
    daysAgo: 2,
    report: {
      title: "Pungutan di loket parkir melebihi tarif",
      body: "Petugas parkir meminta sepuluh ribu rupiah tanpa karcis. Tarif resmi di papan hanya tiga ribu rupiah.",
      location: city("Jl. Dalem Kaum"),
      confidential: true,
    },
  },
  {
    daysAgo: 4,
    report: {
      title: "Sampah menumpuk di belakang Pasar Kosambi",
      body: "Sampah sudah lima hari tidak diangkut. Baunya sampai ke rumah warga dan banyak lalat.",
      location: city("Belakang Pasar Kosambi"),
      categoryId: "sampah",
    },
    actions: [verify, ask("Di sebelah mana tepatnya? Mohon sebutkan nama gang atau kirim foto.")],
  },
  {
    daysAgo: 4,
    report: {
      classification: "aspiration",
      title: "Halte ramah kursi roda di Dago",
      body: "Usul agar halte di Dago diberi bidang miring dan jarak bus ke halte dirapatkan bagi pengguna kursi roda.",
      location: city("Jl. Ir. H. Juanda"),
    },
    actions: [
      verify,
      start,
      answer("Usulan Anda masuk dalam perbaikan sembilan halte tahun depan. Terima kasih atas masukannya."),
    ],
  },
  {
    daysAgo: 1,
    report: {
      title: "Jalan provinsi ambles di Lembang",
      body: "Separuh badan jalan ambles setelah hujan semalam, kendaraan harus bergantian lewat.",
      location: { regionCode: "32.17", address: "Jl. Raya Lembang km 9" },
      categoryId: "jalan",
    },
    actions: [transfer],
  },
  {
    daysAgo: 1,
    report: {
      agencyId: undefined,
      title: "Jembatan gantung retak di Desa Cikidang",
      body: "Pelat jembatan gantung retak dan satu tali penahan putus. Warga memutar tiga kilometer.",
      location: { regionCode: "32.17", address: "Kampung Cikidang" },
    },
  },
  {
    daysAgo: 0,
    report: {
      title: "Trotoar rusak di depan SD Merdeka",
      body: "Beberapa ubin trotoar lepas dan tajam. Anak-anak sekolah harus turun ke jalan raya.",
      location: city("Jl. Merdeka, depan SD Merdeka"),
      categoryId: "jalan",
    },
  },
  {
    daysAgo: 0,
    report: {
      title: "Air PDAM keruh sejak kemarin sore",
      body: "Air yang keluar berwarna cokelat dan berbau. Tetangga satu gang mengalami hal yang sama.",
      location: city("Gang Sukasari IV"),
    },
  },
];

const day = 86_400_000;

/**
 * Creates a sample office. Its current time is the mock's default: Tuesday, 24 November 2026, 09.00 in
 * Bandung.
 */
export async function openSampleOffice(options: Pick<MockOptions, "survey"> = {}): Promise<SampleOffice> {
  const mock = createMock({ seed: 1, ...options });
  const present = mock.clock.now().getTime();
  const clientOf = (key: string): Lapor =>
    createLapor({
      baseUrl: "http://kanal.test",
      key,
      fetch: mock.fetch,
      dangerouslyAllowSecretKeyInBrowser: true,
      locale: "id",
    });
  const citizen = clientOf(mock.keys.publishable);
  const officer = clientOf(mock.keys.agencyAdmin);
  for (const [index, { daysAgo, report, actions = [] }] of samples
    .toSorted((one, other) => other.daysAgo - one.daysAgo)
    .entries()) {
    const at = present - daysAgo * day - (60 - index) * 60_000;
    mock.clock.set(new Date(at));
    const { trackingId } = await citizen.submitReport({
      classification: "complaint",
      occurredOn: new Date(at - day).toISOString().slice(0, 10),
      agencyId: "pemkot-bandung",
      ...report,
    });
    for (const action of actions) {
      mock.clock.advance(2 * 60_000);
      const seen = await officer.getAgencyReport(trackingId);
      if (seen.access === "full") await action(officer, seen);
    }
  }
  await officer.createAnswerTemplate({
    name: "Sudah diperbaiki",
    text: "Laporan {trackingId} sudah kami tindak lanjuti dan diperbaiki. Terima kasih.",
  });
  mock.clock.set(new Date(present));
  return { mock, officer, citizen };
}

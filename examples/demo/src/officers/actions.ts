import { type OfficerAction, transitions } from "@lapor/channel";
import type {
  AgencyReport,
  ArchiveReport,
  ChannelIdentity,
  FullAgencyReport,
  Lapor,
  SeenReport,
  Unit,
} from "@lapor/sdk";
import {
  type ActionField,
  agencyField,
  agencyIdOf,
  examinationField,
  examinationOf,
  message,
  optional,
  text,
} from "./action-fields.ts";
import { nationalAction } from "./national-report.ts";
import type { Officer } from "./officers.ts";
import type { DoneAction } from "./report-parts.ts";

/** One step that an officer may take, as a form. */
export interface Action {
  /** The last part of the form's address. */
  slug: string;
  operation: OfficerAction | "addNote";
  title: string;
  hint: string;
  button: string;
  /** The message after success. */
  done: string;
  fields: readonly ActionField[];
  run(lapor: Lapor, report: SeenReport, filled: FormData): Promise<unknown>;
}

/** Steps that agencies and national triage share. */
const sharedActions: readonly Action[] = [
  {
    slug: "minta-keterangan",
    operation: "requestInformation",
    title: "Minta keterangan",
    hint: "Batas waktu instansi berhenti sampai pelapor menjawab.",
    button: "Kirim pertanyaan",
    done: "Pertanyaan sudah terkirim.",
    fields: [message("Pertanyaan untuk pelapor", true)],
    run: (lapor, report, filled) => lapor.requestInformation(report, { message: text(filled, "message") }),
  },
  {
    slug: "gabung",
    operation: "mergeReport",
    title: "Gabungkan",
    hint: "Untuk laporan tentang hal yang sama. Pelapornya mengikuti laporan yang dipertahankan.",
    button: "Gabungkan laporan",
    done: "Laporan sudah digabungkan.",
    fields: [
      {
        name: "into",
        label: "Nomor lacak laporan yang dipertahankan",
        required: true,
        pointers: ["#/intoTrackingId"],
      },
      message("Pesan untuk pelapor", false),
    ],
    run: (lapor, report, filled) =>
      lapor.mergeReport(report, { intoTrackingId: text(filled, "into"), ...optional(filled, "message") }),
  },
  {
    slug: "arsip",
    operation: "archiveReport",
    title: "Arsipkan",
    hint: "Mengakhiri laporan tanpa jawaban. Pelapor membaca alasannya dan dapat berkeberatan. Bukan untuk laporan yang salah alamat.",
    button: "Arsipkan laporan",
    done: "Laporan sudah diarsipkan.",
    fields: [
      {
        name: "archiveReason",
        label: "Sebab",
        required: true,
        pointers: ["#/reason"],
        options: [
          { value: "not_public_service", label: "Bukan pelayanan publik" },
          { value: "abusive", label: "Hinaan atau spam" },
        ],
      },
      message("Penjelasan untuk pelapor", true),
    ],
    run: (lapor, report, filled) =>
      lapor.archiveReport(report, {
        // The channel refuses anything else.
        reason: text(filled, "archiveReason") as ArchiveReport["reason"],
        message: text(filled, "message"),
      }),
  },
  {
    slug: "catatan",
    operation: "addNote",
    title: "Tulis catatan internal",
    hint: "Hanya dibaca petugas instansi ini: bukan pelapor, bukan instansi lain.",
    button: "Simpan catatan",
    done: "Catatan sudah disimpan.",
    fields: [{ name: "text", label: "Catatan", required: true, pointers: ["#/text"] }],
    run: (lapor, report, filled) => lapor.addNote(report, { text: text(filled, "text") }),
  },
];

/** Publishing the report and withdrawing it from the public. */
const publicActions: readonly Action[] = [
  {
    slug: "publikasikan",
    operation: "releaseReport",
    title: "Tampilkan kepada publik",
    hint: "Tanpa identitas pelapor dan tanpa lampiran. Samarkan nama, alamat, dan nomor orang; isi yang asli tetap tersimpan.",
    button: "Tampilkan",
    done: "Laporan sekarang dapat dibaca publik.",
    fields: [
      {
        name: "text",
        label: "Isi untuk publik",
        hint: "Kosongkan bila isi laporan boleh dibaca publik apa adanya.",
        required: false,
        pointers: ["#/body", "#/title", "#/answers"],
      },
      message("Pesan untuk pelapor", false),
    ],
    run: (lapor, report, filled) => {
      const body = text(filled, "text");
      return lapor.releaseReport(report, { ...(body && { body }), ...optional(filled, "message") });
    },
  },
  {
    slug: "tarik-publikasi",
    operation: "retractReport",
    title: "Tarik dari publik",
    hint: "Publik tidak dapat membaca laporan ini lagi.",
    button: "Tarik",
    done: "Laporan tidak lagi ditampilkan kepada publik.",
    fields: [message("Pesan untuk pelapor", false)],
    run: (lapor, report, filled) => lapor.retractReport(report, optional(filled, "message")),
  },
];

const agencyActions: readonly Action[] = [
  {
    slug: "verifikasi",
    operation: "verifyReport",
    title: "Verifikasi",
    hint: "Laporan lengkap dan memang wewenang instansi ini.",
    button: "Verifikasi laporan",
    done: "Laporan sudah diverifikasi.",
    fields: [examinationField, message("Pesan untuk pelapor", false)],
    run: (lapor, report, filled) =>
      lapor.verifyReport(report, { ...examinationOf(filled), ...optional(filled, "message") }),
  },
  {
    slug: "disposisi",
    operation: "assignReport",
    title: "Disposisi ke unit kerja",
    hint: "Unit di dalam instansi ini yang mengerjakannya.",
    button: "Disposisikan",
    done: "Laporan sudah didisposisikan.",
    fields: [
      {
        name: "unitId",
        label: "Unit kerja",
        required: true,
        pointers: ["#/unitId"],
      },
      message("Pesan untuk pelapor", false),
    ],
    run: (lapor, report, filled) =>
      lapor.assignReport(report, { unitId: text(filled, "unitId"), ...optional(filled, "message") }),
  },
  {
    slug: "tindak-lanjut",
    operation: "startFollowUp",
    title: "Mulai tindak lanjut",
    hint: "Instansi mulai mengerjakan laporan ini.",
    button: "Mulai tindak lanjut",
    done: "Tindak lanjut sudah dimulai.",
    fields: [examinationField, message("Pesan untuk pelapor", false)],
    run: (lapor, report, filled) =>
      lapor.startFollowUp(report, { ...examinationOf(filled), ...optional(filled, "message") }),
  },
  {
    slug: "jawaban",
    operation: "answerReport",
    title: "Beri jawaban",
    hint: "Pelapor membacanya di halaman lacak.",
    button: "Kirim jawaban",
    done: "Jawaban sudah terkirim.",
    fields: [
      message("Jawaban", true),
      {
        name: "file",
        label: "Foto atau dokumen",
        hint: "JPEG, PNG, WebP, atau PDF",
        required: false,
        pointers: ["#/attachmentIds"],
      },
    ],
    async run(lapor, report, filled) {
      const file = filled.get("file");
      const attached = file instanceof File && file.size > 0 ? [await lapor.uploadAttachment(file)] : [];
      return lapor.answerReport(report, {
        message: text(filled, "message"),
        ...(attached.length > 0 && { attachmentIds: attached.map(({ id }) => id) }),
      });
    },
  },
  {
    slug: "tutup",
    operation: "closeReport",
    title: "Tutup laporan",
    hint: "Hanya setelah dijawab. Pelapor membaca alasannya.",
    button: "Tutup laporan",
    done: "Laporan sudah ditutup.",
    fields: [message("Alasan penutupan", true)],
    run: (lapor, report, filled) => lapor.closeReport(report, { message: text(filled, "message") }),
  },
  {
    slug: "bukan-wewenang",
    operation: "transferReport",
    title: "Bukan wewenang",
    hint: "Laporan diteruskan, tidak pernah ditolak.",
    button: "Teruskan laporan",
    done: "Laporan sudah diteruskan.",
    fields: [
      agencyField(
        false,
        "Ketik nama, lalu pilih dari daftar. Kosongkan bila tidak tahu: tim verifikasi yang menentukan.",
      ),
      { name: "reason", label: "Alasan", required: true, pointers: ["#/reason"] },
    ],
    run: async (lapor, report, filled) => {
      const agency = text(filled, "agency");
      return lapor.transferReport(report, {
        reason: text(filled, "reason"),
        ...(agency && { toAgencyId: agencyIdOf(agency) }),
      });
    },
  },
];

const nationalAssignment: Action = {
  slug: "disposisi",
  operation: "assignReport",
  title: "Disposisi ke instansi",
  hint: "Keputusan ini mengikat, termasuk untuk laporan yang sudah berpindah-pindah.",
  button: "Disposisikan",
  done: "Laporan sudah didisposisikan.",
  fields: [
    agencyField(true, "Ketik nama, lalu pilih dari daftar."),
    examinationField,
    message("Pesan untuk pelapor", false),
  ],
  run: async (lapor, report, filled) =>
    lapor.assignReport(report, {
      agencyId: agencyIdOf(text(filled, "agency")),
      ...examinationOf(filled),
      ...optional(filled, "message"),
    }),
};

/**
 * The message after a step, by the last part of its form's address, and whether the reporter is
 * informed.
 */
export function doneSentence(slug: string | undefined): DoneAction | undefined {
  const action = [...agencyActions, ...sharedActions, ...publicActions, nationalAction].find(
    (one) => one.slug === slug,
  );
  return action && { sentence: action.done, isPrivate: action.operation === "addNote" };
}

const isPublishable = ({ confidential, archiveReason }: FullAgencyReport): boolean =>
  !confidential && archiveReason !== "withdrawn" && archiveReason !== "abusive";

/**
 * The steps that the officer may take now, by the life cycle of the channel. `nationalChannel`: whether its
 * reports can go on to SP4N-LAPOR!.
 */
export function actionsFor(
  report: AgencyReport,
  { agencyId, role }: Officer,
  nationalChannel: ChannelIdentity["nationalChannel"],
  units: readonly Unit[] = [],
): Action[] {
  if (report.access !== "full") return [];
  const holder = report.responsible.kind;
  const { agency, custodian } = report.responsible;
  const isOurs = (agency?.id ?? custodian?.id ?? null) === agencyId;
  const isOpen = ({ operation }: Action): boolean =>
    operation === "addNote"
      ? isOurs || role === "national_admin"
      : transitions.some(
          (row) =>
            row.action === operation &&
            row.from === report.status &&
            row.holder === holder &&
            ((isOurs && row.by.includes(role)) || (row.overseen === true && role === "national_admin")) &&
            !(row.when?.includes("nationally_linked") && nationalChannel === "none") &&
            !(row.when?.includes("unverified") && report.verifiedAt) &&
            !(row.when?.includes("released") && !report.released) &&
            !(row.when?.includes("not_confidential") && !isPublishable(report)),
        );
  const actions = holder === "national_triage" ? [nationalAssignment] : agencyActions;
  const fits = ({ only }: ActionField): boolean => only === undefined || only === report.classification;
  return [...actions, ...sharedActions, nationalAction, ...publicActions].filter(isOpen).map((action) => ({
    ...action,
    fields: action.fields.filter(fits).map((field) => withUnits(field, units)),
  }));
}

/** The field of the unit, with the active units as its choices. */
const withUnits = (field: ActionField, units: readonly Unit[]): ActionField =>
  field.name === "unitId"
    ? {
        ...field,
        options: units.filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name })),
      }
    : field;

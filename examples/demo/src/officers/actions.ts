import { type OfficerAction, transitions } from "@lapor/channel";
import { agencies } from "@lapor/directory";
import type { AgencyReport, FieldError, Lapor, SeenReport } from "@lapor/sdk";
import type { Officer } from "./officers.ts";

/** A field of an officer's form. */
export interface ActionField {
  name: "message" | "reason" | "unit" | "agency" | "file";
  label: string;
  hint?: string;
  required: boolean;
  /** Where the channel says what is wrong with it. */
  pointers: readonly string[];
}

/** One step that an officer may take, as a form. */
export interface Action {
  /** Last part of the form's address. */
  slug: string;
  operation: OfficerAction;
  title: string;
  hint: string;
  button: string;
  /** What the officer reads when it is done. */
  done: string;
  fields: readonly ActionField[];
  run(lapor: Lapor, report: SeenReport, filled: FormData): Promise<AgencyReport>;
}

/** What was typed is no agency of the directory: told at the field, as the channel would. */
export class UnknownAgency extends Error {
  readonly field: FieldError = {
    pointer: "#/agency",
    code: "not_found",
    message: "Pilih nama dari daftar yang muncul.",
  };
}

const text = (filled: FormData, name: string): string => String(filled.get(name) ?? "").trim();
const optional = (filled: FormData, name: string): { [name: string]: string } => {
  const value = text(filled, name);
  return value === "" ? {} : { [name]: value };
};

// Exactly one of the list: a report that followed a near hit would leave for an agency that nobody chose.
const agencyIdOf = (typed: string): string => {
  const word = typed.toLowerCase();
  const agency = agencies.find(({ name, shortName }) =>
    [name, shortName].some((known) => known.toLowerCase() === word),
  );
  if (!agency) throw new UnknownAgency();
  return agency.id;
};

const message = (label: string, required: boolean): ActionField => ({
  name: "message",
  label,
  required,
  pointers: ["#/message"],
});
const agencyField = (required: boolean, hint: string): ActionField => ({
  name: "agency",
  label: "Instansi tujuan",
  hint,
  required,
  pointers: ["#/agency", "#/agencyId", "#/toAgencyId"],
});

const everyAction: readonly Action[] = [
  {
    slug: "verifikasi",
    operation: "verifyReport",
    title: "Verifikasi",
    hint: "Laporan lengkap dan memang wewenang instansi ini.",
    button: "Verifikasi laporan",
    done: "Laporan sudah diverifikasi.",
    fields: [message("Pesan untuk pelapor", false)],
    run: (lapor, report, filled) => lapor.verifyReport(report, optional(filled, "message")),
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
        name: "unit",
        label: "Unit kerja",
        hint: "Misalnya Dinas Perhubungan",
        required: true,
        pointers: ["#/unit"],
      },
      message("Pesan untuk pelapor", false),
    ],
    run: (lapor, report, filled) =>
      lapor.assignReport(report, { unit: text(filled, "unit"), ...optional(filled, "message") }),
  },
  {
    slug: "tindak-lanjut",
    operation: "startFollowUp",
    title: "Mulai tindak lanjut",
    hint: "Instansi mulai mengerjakan laporan ini.",
    button: "Mulai tindak lanjut",
    done: "Tindak lanjut sudah dimulai.",
    fields: [message("Pesan untuk pelapor", false)],
    run: (lapor, report, filled) => lapor.startFollowUp(report, optional(filled, "message")),
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
        "Ketik nama, lalu pilih dari daftar. Kosongkan bila tidak tahu: verifikasi nasional yang menentukan.",
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
  fields: [agencyField(true, "Ketik nama, lalu pilih dari daftar."), message("Pesan untuk pelapor", false)],
  run: async (lapor, report, filled) =>
    lapor.assignReport(report, {
      agencyId: agencyIdOf(text(filled, "agency")),
      ...optional(filled, "message"),
    }),
};

/** What to say after a step, by the last part of its form's address. */
export const doneSentence = (slug: string | undefined): string | undefined =>
  everyAction.find((action) => action.slug === slug)?.done;

/** The steps that the officer may take with this report now, by the life cycle of the channel. */
export const actionsFor = (report: AgencyReport, { agencyId, role }: Officer): Action[] => {
  const holder = report.responsible.kind;
  const isOurs = (report.responsible.agency?.id ?? null) === agencyId;
  const isOpen = (operation: OfficerAction): boolean =>
    transitions.some(
      (row) =>
        row.action === operation &&
        row.from === report.status &&
        row.holder === holder &&
        ((isOurs && row.by.includes(role)) || (row.overseen === true && role === "national_admin")) &&
        !(row.when?.includes("unverified") && report.verifiedAt),
    );
  const actions = holder === "national_triage" ? [nationalAssignment] : everyAction;
  return actions.filter(({ operation }) => isOpen(operation));
};

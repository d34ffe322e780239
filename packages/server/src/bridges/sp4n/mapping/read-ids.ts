import { defaultPolicy } from "@lapor/channel";
import { findAgency, findRegion, findTopic } from "@lapor/directory";
import { comparable, type Sp4nIds, type Sp4nMapping, type StatusMeaning, statusMeanings } from "./mapping.ts";
import type { MappingReader } from "./mapping-reader.ts";

const members = [
  "institution",
  "national",
  "channel",
  "user",
  "classifications",
  "agencies",
  "categories",
  "defaultCategory",
  "locations",
  "defaultLocation",
];

export function readIds(read: MappingReader, disposition: Sp4nMapping["disposition"]): Sp4nIds {
  read.refuseOthers(["ids"], members);
  read.refuseOthers(["ids", "classifications"], defaultPolicy.classifications);
  const correctId = { en: "Correct the id.", id: "Perbaiki id itu." };
  return {
    institution: read.id(["ids", "institution"]),
    national:
      disposition === "national" ? read.id(["ids", "national"]) : read.optionalId(["ids", "national"]),
    channel: read.id(["ids", "channel"]),
    user: read.id(["ids", "user"]),
    classifications: {
      complaint: read.id(["ids", "classifications", "complaint"]),
      aspiration: read.id(["ids", "classifications", "aspiration"]),
      information_request: read.id(["ids", "classifications", "information_request"]),
    },
    agencies: read.idsByName(
      ["ids", "agencies"],
      (name) => findAgency(name)?.id === name,
      { en: "named by an agency's id in the directory", id: "dinamai dengan id instansi di direktori" },
      {
        en: 'Correct the id: agency ids look like "pemkot-bandung".',
        id: 'Perbaiki id itu: id instansi berbentuk "pemkot-bandung".',
      },
    ),
    categories: read.idsByName(
      ["ids", "categories"],
      (name) => findTopic(name)?.id === name,
      { en: "named by the id of a topic in the directory", id: "dinamai dengan id topik di direktori" },
      correctId,
    ),
    defaultCategory: read.optionalId(["ids", "defaultCategory"]),
    locations: read.idsByName(
      ["ids", "locations"],
      (name) =>
        /^\d{2}(?:\.\d{2}){0,2}$/.test(name)
          ? findRegion(name) !== undefined
          : /^\d{2}\.\d{2}\.\d{2}\.\d{4}$/.test(name),
      { en: "named by the code of a region, with dots", id: "dinamai dengan kode wilayah, dengan titik" },
      { en: 'Write codes such as "32.73".', id: 'Tulis kode seperti "32.73".' },
    ),
    defaultLocation: read.optionalId(["ids", "defaultLocation"]),
  };
}

/** The statuses that public clients and pages show. The ministry has not confirmed their meanings. */
const observedStatuses: Record<StatusMeaning, readonly string[]> = {
  waiting: ["Belum Terverifikasi", "Terdisposisi Belum Ditindaklanjuti"],
  in_progress: ["Dalam Proses", "Terdisposisi Sedang Diproses", "Tertunda"],
  answered: ["Terdisposisi Selesai"],
  closed: ["Selesai", "Diarsipkan", "Arsip"],
  rejected: ["Ditolak"],
};

/**
 * Reads the status names and their meanings: those in the file, or else `observedStatuses`. A status can have
 * only one meaning.
 */
export function readStatuses(read: MappingReader): Map<string, StatusMeaning> {
  read.refuseOthers(["statuses"], statusMeanings);
  const isOwn = read.membersOf(["statuses"]).length > 0;
  const statuses = new Map<string, StatusMeaning>();
  for (const meaning of statusMeanings) {
    const path = ["statuses", meaning];
    const names = isOwn
      ? read.valueAt(path) === undefined
        ? []
        : read.texts(path)
      : observedStatuses[meaning];
    for (const name of names) {
      const earlier = statuses.get(comparable(name));
      if (earlier !== undefined)
        read.refuse(
          path,
          {
            en: "a list of statuses that have no other meaning",
            id: "daftar status yang tidak punya arti lain",
          },
          {
            en: `has "${name}", which is in "${earlier}" too`,
            id: `memuat "${name}", yang juga ada di "${earlier}"`,
          },
          { en: "Remove it from one of them.", id: "Hapus dari salah satunya." },
        );
      else statuses.set(comparable(name), meaning);
    }
  }
  return statuses;
}

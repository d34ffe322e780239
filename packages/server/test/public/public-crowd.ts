import { randomUUID } from "node:crypto";
import { systemRandom } from "@lapor/channel";
import { publicWords } from "@lapor/channel/store";
import { createTrackingId } from "@lapor/channel/testing";
import { agencies, topics } from "@lapor/directory";
import type pg from "pg";

/** Creates a seeded random source (mulberry32). */
function createNumbers(seed: number) {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const known =
  "jalan lubang lampu sampah banjir air listrik rusak perbaikan diperbaiki jembatan trotoar selokan mampet angkut pelayanan puskesmas sekolah guru ktp kartu keluarga pungutan parkir liar macet pohon tumbang taman pasar bising limbah sungai bau asap bus terminal halte rambu marka aspal drainase gorong longsor tanah sertifikat pajak bantuan sosial beras bidan antre petugas kasar lambat kantor camat lurah".split(
    " ",
  );
const syllables = "ba ka ma ra sa ta la na pa da gu mi ri su to le ne po du ki".split(" ");

/** Creates words distributed as in a language: a few are frequent, and many are rare. */
const vocabulary = (random: () => number): string[] => [
  ...known,
  ...Array.from({ length: 6000 }, () =>
    Array.from(
      { length: 3 + Math.floor(random() * 2) },
      () => syllables[Math.floor(random() * syllables.length)],
    ).join(""),
  ),
];

/** Returns a rank by Zipf's law: the first word is twice as frequent as the second. */
const rankOf = (random: () => number, count: number): number => Math.floor(count ** random()) - 1;

interface Crowd {
  /** Returns a word by frequency. */
  word(): string;
  /** Returns a word that occurs in few reports. */
  rareWord(): string;
  agencyId(): string;
  regionCode(): string;
  categoryId(): string;
}

/** Generates the reports of a crowd. The same seed gives the same reports. */
export function createCrowd(seed: number): Crowd {
  const random = createNumbers(seed);
  const words = vocabulary(createNumbers(1));
  const governments = agencies.filter(({ regionCode }) => regionCode !== undefined);
  return {
    word: () => words[rankOf(random, words.length)] as string,
    rareWord: () => words[3000 + Math.floor(random() * 3000)] as string,
    agencyId: () => governments[rankOf(random, governments.length)]?.id as string,
    regionCode: () => governments[rankOf(random, governments.length)]?.regionCode as string,
    categoryId: () => topics[rankOf(random, topics.length)]?.id as string,
  };
}

const day = 86_400_000;

/** Inserts `count` released reports, 200,000 per year, with their timelines directly into the tables. */
export async function insertCrowd(client: pg.Client | pg.Pool, count: number, until: Date): Promise<void> {
  const crowd = createCrowd(7);
  const random = createNumbers(3);
  const years = Math.max(1, count / 200_000);
  for (let done = 0; done < count; done += 2000) {
    const rows = Array.from({ length: Math.min(2000, count - done) }, () => {
      const submitted = new Date(until.getTime() - random() * years * 365 * day);
      const text = (length: number) => Array.from({ length }, crowd.word).join(" ");
      const [title, body] = [text(6), text(60)];
      const answered = new Date(submitted.getTime() + random() * 20 * day);
      return {
        id: randomUUID(),
        tracking_id: createTrackingId(systemRandom),
        title,
        body,
        words: publicWords(`${title} ${body}`),
        region_code: crowd.regionCode(),
        category_id: random() < 0.8 ? crowd.categoryId() : null,
        agency_id: crowd.agencyId(),
        transfers: random() < 0.1 ? 1 : 0,
        submitted: submitted.toISOString(),
        day: submitted.toISOString().slice(0, 10),
        answered: answered.toISOString(),
        closed: random() < 0.6,
        late: random() < 0.15,
      };
    });
    await client.query(insertion, [JSON.stringify(rows)]);
  }
  await client.query("vacuum analyze");
}

const insertion = `
  with crowd as (
    select * from json_to_recordset($1) as row(
      id uuid, tracking_id text, title text, body text, words text[], region_code text, category_id text, agency_id text,
      transfers integer, submitted timestamptz, day date, answered timestamptz, closed boolean, late boolean
    )
  ), reports as (
    insert into report (
      id, tracking_id, access_code_hash, version, classification, title, body, occurred_on, region_code, category_id,
      site_agency_id, anonymous, confidential, status, responsible_agency_id, transfer_count, contest_count, ping_pong,
      duplicate_count, submitted_at, updated_at, ended_at, released_at, escalation, history_head
    )
    select id, tracking_id, '', 2, 'complaint', title, body, day, region_code, category_id, agency_id, true, false,
      (case when closed then 'closed' else 'in_progress' end)::report_status, agency_id, transfers, 0, false, 0, submitted, answered,
      case when closed then answered end, submitted, 0, ''
    from crowd
  ), entries as (
    insert into timeline_entry (
      report_id, id, version, at, kind, actor_kind, actor_agency_id, status, responsible_agency_id, ping_pong, hash
    )
    select crowd.id, gen_random_uuid(), version, case when version = 1 then submitted else answered end, kind::timeline_kind, actor::actor_kind,
      case when actor = 'agency' then agency_id end, 'answered', agency_id, false, ''
    from crowd, (values (1, 'submitted', 'reporter'), (2, 'verified', 'agency'), (3, 'follow_up_started', 'agency'),
      (4, 'answered', 'agency'), (5, 'overdue', 'channel')) as step(version, kind, actor)
    where kind <> 'overdue' or late
  )
  insert into public_report (
    report_id, tracking_id, submitted_on, title, body, answers, photos, region_code, classification, category_id,
    status, responsible_agency_id, words
  )
  select id, tracking_id, day, title, body, '[]', '[]', region_code, 'complaint', category_id,
    case when closed then 'closed' else 'in_progress' end, agency_id, array_to_tsvector(words)
  from crowd`;

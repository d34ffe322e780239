import { createChance } from "./chaos-chance.ts";
import { mend, upset } from "./chaos-faults.ts";
import { type ChaosRun, visit } from "./chaos-visit.ts";
import { newWords } from "./citizen.ts";
import { createDevice } from "./device.ts";
import { type FaultStage, setFaultStage } from "./stage.ts";

/** A run in which something was lost, sent twice or not shown. */
export interface Violation {
  /** `runChaos({ runs: 1, seed })` repeats the run. */
  seed: number;
  what: string[];
  trace: string[];
}

export interface ChaosResult {
  runs: number;
  /** The number of runs that lost text although the page had stated that it was saved. */
  lostWords: number;
  /** The number of photos that were lost after the device had stored them. */
  lostPhotos: number;
  /** The number of drafts by the number of reports that the channel received from them. */
  reportsPerDraft: { 0: number; 1: number; more: number };
  violations: Violation[];
}

/** The maximum number of visits with faults, and of later visits without faults. */
const visits = { stormy: 3, calm: 4 };

/** Checks which text and files have reached the officers. Files may arrive a moment later. */
const checkRun = async ({ stage, words, safe, lost }: ChaosRun, received: boolean) => {
  const late = performance.now() + 8_000;
  for (;;) {
    const reports = await stage.reportsTitled(words.title);
    const files = new Set(
      reports
        .flatMap((report) => [report, ...report.timeline])
        .flatMap(({ attachments = [] }) => attachments.map(({ id }) => id)),
    );
    const lostPhotos = Math.max(
      0,
      safe.photos.size - files.size,
      [...lost].filter((each) => each !== "words").length,
    );
    const lostWords = lost.has("words") || !reports.some(({ body }) => body === words.body);
    const what = [
      ...(reports.length === 1 ? [] : [`${reports.length} reports`]),
      ...(lostWords ? ["words lost"] : []),
      ...(lostPhotos ? [`${lostPhotos} of ${safe.photos.size} photos lost`] : []),
      ...(received ? [] : ["no receipt was seen"]),
    ];
    if (!what.length || performance.now() > late)
      return { reports: reports.length, lostWords, lostPhotos, what };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
};

/** Runs one draft until its receipt has been shown or all visits have been made. */
const runOnce = async (stage: FaultStage, seed: number) => {
  const chance = createChance(seed);
  const trace: string[] = [];
  const device = await createDevice(stage);
  const run: ChaosRun = {
    stage,
    device,
    chance,
    url: chance.happens(0.25) ? stage.plainUrl : stage.url,
    words: newWords(),
    wanted: stage.photos.slice(0, Math.floor(chance.next() * 4)),
    safe: { photos: new Set() },
    lost: new Set(),
    rivals: [],
    tell: (event) => void trace.push(event),
  };
  run.tell(`${run.wanted.length} photos, ${run.url === stage.url ? "secure" : "plain HTTP"}`);
  try {
    let received = false;
    const storms = 1 + Math.floor(chance.next() * visits.stormy);
    for (let count = 0; count < storms + visits.calm && !received; count++) {
      const storm = count < storms;
      if (storm) await upset(stage, chance, run.tell);
      else {
        await mend(stage);
        // If another tab's form contains a refused report, the report's text is offered elsewhere only after
        // that tab has been closed.
        for (const page of run.rivals.splice(0)) await page.close().catch(() => {});
      }
      run.tell(`visit ${count + 1}${storm ? "" : ", calm"}`);
      received = await visit(run, storm).catch((error: Error) => {
        // The page has just been closed. The final checks detect what this lost.
        run.tell(`stops: ${error.message.split("\n")[0]}`);
        return false;
      });
    }
    await mend(stage);
    return { ...(await checkRun(run, received)), trace };
  } finally {
    await mend(stage);
    await device.stop();
  }
};

/**
 * Lets citizens send reports while faults occur that the seed selects: cut connections, lost responses,
 * missing parts, killed tabs and browsers, second tabs and double clicks. After the faults have ended, each
 * citizen returns and follows the page's offers.
 *
 * @example const { lostWords, violations } = await runChaos({ runs: 100, seed: 1 });
 */
export async function runChaos({
  runs,
  seed,
  log = () => {},
}: {
  runs: number;
  seed: number;
  /** Called with one line at the end of each run. */
  log?: (line: string) => void;
}): Promise<ChaosResult> {
  const stage = await setFaultStage();
  const result: ChaosResult = {
    runs: 0,
    lostWords: 0,
    lostPhotos: 0,
    reportsPerDraft: { 0: 0, 1: 0, more: 0 },
    violations: [],
  };
  try {
    for (; result.runs < runs; result.runs++) {
      const own = seed + result.runs;
      const { reports, lostWords, lostPhotos, what, trace } = await runOnce(stage, own);
      if (lostWords) result.lostWords++;
      result.lostPhotos += lostPhotos;
      result.reportsPerDraft[reports > 1 ? "more" : (reports as 0 | 1)]++;
      if (what.length) result.violations.push({ seed: own, what, trace });
      log(`seed ${own}: ${what.join(", ") || "whole"}${what.length ? `\n  ${trace.join("\n  ")}` : ""}`);
    }
    return result;
  } finally {
    await stage.stop();
  }
}

import type { FullAgencyReport, Survey } from "@lapor/sdk";
import type { SampleOffice } from "./sample-office.ts";

/**
 * A unit and its reporters' ratings. Each reporter gives every element the same score; null means that the
 * reporter does not rate.
 */
type UnitScores = readonly [unit: string, scores: readonly (1 | 2 | 3 | 4 | null)[]];

const unitScores: readonly UnitScores[] = [
  ["Dinas Perhubungan", [4, 3, 4, 3, 3, 4]],
  ["Dinas Lingkungan Hidup", [2, 3, 3, 2, 3]],
  ["Dinas Sosial", [3, 4, null, null]],
];

/**
 * Adds reports that were answered in the third quarter of 2026, which is over at the sample office's current
 * time. Most are rated with a survey. One unit has too few ratings for an index, and the agency has too few
 * for the IKM.
 */
export async function addSurveys({ mock, officer, citizen }: SampleOffice): Promise<void> {
  const present = mock.clock.now();
  mock.clock.set(new Date("2026-09-21T02:00:00Z"));
  const { elements } = (await citizen.getChannel()).survey;
  for (const [name, scores] of unitScores) {
    const { data } = await officer.listUnits();
    const { id: unitId } = data.find((unit) => unit.name === name) ?? (await officer.createUnit({ name }));
    for (const score of scores) {
      const receipt = await citizen.submitReport({
        classification: "complaint",
        occurredOn: "2026-09-18",
        agencyId: "pemkot-bandung",
        title: "Rambu di simpang sekolah tertutup dahan",
        body: "Rambu batas kecepatan di simpang sekolah tidak terlihat karena tertutup dahan pohon.",
        location: { regionCode: "32.73", address: "Jl. Supratman" },
      });
      const actions: ((report: FullAgencyReport) => Promise<unknown>)[] = [
        (report) => officer.verifyReport(report, {}),
        (report) => officer.assignReport(report, { unitId }),
        (report) => officer.startFollowUp(report, {}),
        (report) => officer.answerReport(report, { message: "Dahannya sudah kami pangkas hari ini." }),
      ];
      for (const action of actions) {
        mock.clock.advance(60_000);
        const seen = await officer.getAgencyReport(receipt.trackingId);
        if (seen.access === "full") await action(seen);
      }
      if (score === null) continue;
      const survey: Survey = Object.fromEntries(elements.map((element) => [element, score]));
      await citizen.giveFeedback(receipt, { kind: "confirm", rating: 4, survey });
    }
  }
  mock.clock.set(present);
}

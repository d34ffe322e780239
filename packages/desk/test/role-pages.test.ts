import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { type OfficerRole, officerRoles } from "@lapor/channel";
import type { Page } from "playwright-core";
import { type OpenDesk, openDesk } from "./support/open-desk.ts";
import { openSampleOffice, type SampleOffice } from "./support/sample-office.ts";

/** The pages and the roles that can open them. Every other role gets its reports instead. */
const pages: readonly { path: string; heading: RegExp; roles: readonly OfficerRole[] }[] = [
  { path: "tim", heading: /^Petugas dan unit/, roles: ["agency_admin", "national_admin"] },
  { path: "templat", heading: /^Templat jawaban/, roles: ["agency_admin", "national_admin", "liaison"] },
  { path: "situs", heading: /^Pasang di situs/, roles: ["agency_admin"] },
  {
    path: "survei",
    heading: /^Hasil survei kepuasan/,
    roles: ["agency_admin", "national_admin", "leader", "auditor"],
  },
  { path: "masuk", heading: /^Riwayat masuk/, roles: officerRoles },
];

/**
 * The titles of a confidential report, of a report without a unit, and of a report in the unit of
 * `Mock.signIn`.
 */
const confidential = "Pungutan di loket parkir melebihi tarif";
const unassigned = "Lubang besar di Jalan Braga depan toko roti";
const inUnit = "Jadwal layanan KTP keliling bulan Desember";

/** The titles that each role can read. */
const readTitles: Record<OfficerRole, readonly string[]> = {
  national_admin: [],
  agency_admin: [confidential, unassigned, inUnit],
  liaison: [confidential, unassigned, inUnit],
  unit_officer: [inUnit],
  leader: [confidential, unassigned, inUnit],
  identity_custodian: [confidential, unassigned, inUnit],
  auditor: [unassigned, inUnit],
};

describe("the pages available to each role", { concurrency: false }, () => {
  let office: SampleOffice;
  let desk: OpenDesk;

  before(async () => {
    office = await openSampleOffice();
    const { data: units } = await office.officer.listUnits();
    const { data: reports } = await office.officer.listAgencyReports({ q: inUnit });
    assert.ok(units[0] && reports[0]);
    await office.officer.assignReport(reports[0], { unitId: units[0].id });
    desk = await openDesk({ office });
  });
  after(() => desk?.close());

  /** Returns the accessibility tree of the page, including shadow roots. */
  const perceived = (page: Page): Promise<string> => page.locator("body").ariaSnapshot();

  for (const role of officerRoles)
    test(`${role} sees only its own pages and reports, and the desk requests nothing else from the channel`, async () => {
      const refused: string[] = [];
      const page = await desk.open(`semua?role=${role}`);
      page.on("response", (response) => {
        if ([401, 403].includes(response.status())) refused.push(new URL(response.url()).pathname);
      });
      await page
        .locator("desk-list")
        .getByText(/Akhir daftar|Tidak ada/)
        .first()
        .waitFor();
      const list = await perceived(page);
      for (const title of [confidential, unassigned, inUnit])
        assert.equal(list.includes(title), readTitles[role].includes(title), title);

      for (const { path, heading, roles } of pages) {
        await page.goto(`${desk.url}/petugas/${path}?role=${role}`);
        const shown = page.getByRole("heading", { name: heading });
        const isOwn = roles.includes(role);
        await (isOwn ? shown : page.locator("desk-list").getByText(/Akhir daftar|Tidak ada/))
          .first()
          .waitFor();
        assert.equal(await shown.count(), isOwn ? 1 : 0, path);
      }
      // A unit officer cannot read the event stream, which covers the whole agency, so that desk polls.
      const isStream = (path: string): boolean => path === "/v1/events" && role === "unit_officer";
      assert.deepEqual(
        refused.filter((path) => !isStream(path)),
        [],
      );
      await page.context().close();
    });

  test("a unit officer and an auditor are told why they cannot read a report", async () => {
    const { data } = await office.officer.listAgencyReports({ limit: 100 });
    const idOf = (title: string): string => {
      const report = data.find((one) => one.title === title);
      assert.ok(report, title);
      return report.trackingId;
    };
    const cases: readonly [role: OfficerRole, title: string, told: RegExp][] = [
      ["unit_officer", unassigned, /^Laporan ini tidak ada, atau tidak ditangani instansi atau unit Anda/],
      ["auditor", confidential, /^Laporan ini rahasia. Auditor tidak dapat membaca/],
    ];
    for (const [role, title, told] of cases) {
      const page = await desk.open(`semua/${idOf(title)}?role=${role}`);
      await page.locator("desk-report").getByText(told).waitFor();
      assert.ok(!(await perceived(page)).includes(title), title);
      await page.context().close();
    }
  });
});

import { type ChannelIdentity, isLaporError, type Lapor, type ReportStatus, type Unit } from "@lapor/sdk";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { csrf } from "hono/csrf";
import { HTTPException } from "hono/http-exception";
import { actionsFor, doneSentence } from "./actions.ts";
import { changed, type Failure, failureOf, failurePage, foreign, tooLarge } from "./failure.ts";
import { formerReportPage } from "./former-report-page.ts";
import { identityPage } from "./identity.ts";
import { readFilter, regionChoices } from "./inbox-filter.ts";
import { inboxPage } from "./inbox-page.ts";
import { findOfficer, type Officer, type OfficerId } from "./officers.ts";
import { reportPage } from "./report-page.ts";
import { signInPage } from "./sign-in-page.ts";
import { addTemplateRoutes, templatesFor } from "./template-routes.ts";

/** The units of the officer's agency. National triage has none. */
const unitsFor = async (lapor: Lapor, { agencyId }: Officer): Promise<Unit[]> =>
  agencyId === null ? [] : (await lapor.listUnits()).data;

const cookie = "petugas";
const mostBytes = 12 * 1024 * 1024;
const openStates: ReportStatus[] = ["submitted", "assigned", "in_progress"];

/**
 * The officers' side: plain HTML and forms, rendered in this process with the SDK, so that no
 * secret key reaches a browser. Signing in means choosing a role, for the demo only. A real
 * deployment puts authentication in front of this.
 */
export function createOfficersSide(options: {
  laporOf(officer: OfficerId): Lapor;
  /** Whether reports of the channel can go on to SP4N-LAPOR!. */
  nationalChannel: ChannelIdentity["nationalChannel"];
}): Hono<{ Variables: { officer: Officer } }> {
  const { nationalChannel } = options;
  const app = new Hono<{ Variables: { officer: Officer } }>();
  app.use(csrf());
  app.use(bodyLimit({ maxSize: mostBytes, onError: (context) => context.html(failurePage(tooLarge), 413) }));

  app.post("/masuk", async (context) => {
    const officer = findOfficer(String((await context.req.parseBody()).peran ?? ""));
    if (!officer) return context.redirect("/petugas", 303);
    const secure = new URL(context.req.url).protocol === "https:";
    setCookie(context, cookie, officer.id, { path: "/petugas", httpOnly: true, sameSite: "Strict", secure });
    return context.redirect("/petugas", 303);
  });
  app.post("/keluar", (context) => {
    deleteCookie(context, cookie, { path: "/petugas" });
    return context.redirect("/petugas", 303);
  });

  app.use(async (context, next) => {
    context.header("Cache-Control", "no-store");
    const officer = findOfficer(getCookie(context, cookie));
    if (!officer) return context.html(signInPage, context.req.path === "/petugas" ? 200 : 403);
    context.set("officer", officer);
    return next();
  });

  app.get("/", async (context) => {
    const { officer } = context.var;
    const filter = readFilter(new URL(context.req.url).searchParams, officer);
    const lapor = options.laporOf(officer.id);
    const scope = filter.agencyId ? { agencyId: filter.agencyId } : {};
    const [page, overdue, escalated, regions] = await Promise.all([
      lapor.listAgencyReports({ ...scope, ...filter.query, limit: 25 }),
      lapor.listAgencyReports({ ...scope, overdue: true, status: openStates, limit: 100 }),
      lapor.listAgencyReports({ ...scope, escalated: true, limit: 100 }),
      regionChoices(filter.agencyId ?? officer.agencyId),
    ]);
    const counts = { overdueCount: overdue.data.length, escalatedCount: escalated.data.length };
    return context.html(inboxPage({ officer, filter, page, regions, ...counts }));
  });

  app.get("/laporan/:trackingId", async (context) => {
    const { officer } = context.var;
    const lapor = options.laporOf(officer.id);
    const report = await lapor.getAgencyReport(context.req.param("trackingId"));
    const done = doneSentence(context.req.query("selesai"));
    if (report.access !== "full") return context.html(formerReportPage(officer, report, done));
    const templates = await templatesFor(lapor, report, context.req.query("templat"));
    const units = await unitsFor(lapor, officer);
    return context.html(reportPage({ officer, report, done, templates, units, nationalChannel }));
  });

  app.post("/laporan/:trackingId/identitas", async (context) => {
    const { officer } = context.var;
    // Browsers keep the line breaks of a text area; the reason is one line.
    const reason = String((await context.req.formData()).get("reason") ?? "").replace(/\s+/g, " ");
    const identity = await options
      .laporOf(officer.id)
      .getReporterIdentity(context.req.param("trackingId"), reason);
    context.header("cache-control", "no-store");
    return context.html(identityPage(officer, identity));
  });

  app.post("/laporan/:trackingId/:slug", async (context) => {
    const { officer } = context.var;
    const { trackingId, slug } = context.req.param();
    const lapor = options.laporOf(officer.id);
    const filled = await context.req.formData();
    const report = await lapor.getAgencyReport(trackingId);
    const action = actionsFor(report, officer, nationalChannel).find((open) => open.slug === slug);
    const version = Number(filled.get("version"));
    let failure: Failure;
    if (action) {
      try {
        await action.run(lapor, { trackingId: report.trackingId, version }, filled);
        return context.redirect(`/petugas/laporan/${report.trackingId}?selesai=${slug}`, 303);
      } catch (error) {
        failure = failureOf(error);
      }
    } else failure = report.access === "full" && version === report.version ? failureOf(undefined) : changed;
    // Read again: the page shows the current state next to the error, and the form sends its
    // version.
    const present = await lapor.getAgencyReport(trackingId);
    if (present.access !== "full") return context.html(formerReportPage(officer, present), failure.status);
    const templates = await templatesFor(lapor, present);
    const units = await unitsFor(lapor, officer);
    const failed = { slug, failure, filled };
    return context.html(
      reportPage({ officer, report: present, failed, templates, units, nationalChannel }),
      failure.status,
    );
  });

  addTemplateRoutes(app, options.laporOf);

  app.onError((error, context) => {
    if (error instanceof HTTPException) return context.html(failurePage(foreign), error.status);
    if (!isLaporError(error)) throw error;
    const failure = failureOf(error);
    return context.html(failurePage(failure), failure.status);
  });
  return app;
}

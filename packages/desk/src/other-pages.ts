import type { Me } from "@lapor/sdk";
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from "lit";
import { type Printout, readPrintAddress, writePrintAddress } from "./print/print-address.ts";
import type { AgencyStaff } from "./session/agency.ts";
import type { ChannelContext, Clock, Session, StorageContext } from "./session/session.ts";
import type { OfficerSignIn } from "./sign-in/officer-sign-in.ts";
import type { InstallStrings } from "./strings/id/install.ts";
import type { PrintStrings } from "./strings/id/print.ts";
import type { SignInsStrings } from "./strings/id/sign-ins.ts";
import type { SurveyStrings } from "./strings/id/survey.ts";
import type { TeamStrings } from "./strings/id/team.ts";
import type { TemplateStrings } from "./strings/id/templates.ts";
import type { Language } from "./strings/load-strings.ts";
import type { Strings } from "./strings/strings.ts";
import type { PageName } from "./view/page-name.ts";

/** The roles that a page is for; without them, it is for all. */
const audiences: Partial<Record<PageName, readonly string[]>> = {
  tim: ["agency_admin", "national_admin"],
  templat: ["agency_admin", "national_admin", "liaison"],
  situs: ["agency_admin"],
  survei: ["agency_admin", "national_admin", "leader", "auditor"],
  masuk: [
    ...["national_admin", "agency_admin", "liaison", "unit_officer"],
    ...["leader", "identity_custodian", "auditor"],
  ],
};

/** Whether a page is shown to the officer. The channel decides in each case. */
export function maySee(page: PageName, me: Me | undefined): boolean {
  const roles = audiences[page];
  return !roles || (me?.kind === "officer" && roles.includes(me.role));
}

interface Texts {
  situs: InstallStrings;
  cetak: PrintStrings;
  tim: TeamStrings;
  templat: TemplateStrings;
  survei: SurveyStrings;
  masuk: SignInsStrings;
}

type OtherPage = keyof Texts;

/** Registers the elements of a page, and loads its texts. */
const loaders: { [Page in OtherPage]: (language: Language) => Promise<Texts[Page]> } = {
  async situs(language) {
    (await import("./install/elements.ts")).defineInstall();
    return language === "id"
      ? (await import("./strings/id/install.ts")).installStrings
      : (await import("./strings/en/install.ts")).install;
  },
  async cetak(language) {
    (await import("./print/print-page.ts")).definePrint();
    return language === "id"
      ? (await import("./strings/id/print.ts")).printStrings
      : (await import("./strings/en/print.ts")).print;
  },
  async tim(language) {
    (await import("./team/elements.ts")).defineTeam();
    return language === "id"
      ? (await import("./strings/id/team.ts")).teamStrings
      : (await import("./strings/en/team.ts")).team;
  },
  async templat(language) {
    (await import("./templates/elements.ts")).defineTemplates();
    return language === "id"
      ? (await import("./strings/id/templates.ts")).templateStrings
      : (await import("./strings/en/templates.ts")).templates;
  },
  async survei(language) {
    (await import("./survey/survey-page.ts")).defineSurvey();
    return language === "id"
      ? (await import("./strings/id/survey.ts")).surveyStrings
      : (await import("./strings/en/survey.ts")).survey;
  },
  async masuk(language) {
    (await import("./sign-ins/sign-ins-page.ts")).defineSignIns();
    return language === "id"
      ? (await import("./strings/id/sign-ins.ts")).signInsStrings
      : (await import("./strings/en/sign-ins.ts")).signIns;
  },
};

/** The page that is shown while the desk loads or if it fails to load. */
export const renderWaiting = (
  strings: Strings | undefined,
  failure: "failed" | "signedOut" | undefined,
  retry: () => void,
): TemplateResult =>
  html`<main class="loading">
    <h1 class="sr">${strings?.title ?? document.title}</h1>
    <div role="status">${
      failure && strings
        ? html`<div class="failure">
            <p>${strings[failure]}</p>
            <wa-button size="s" @click=${retry}>${strings.retry}</wa-button>
          </div>`
        : nothing
    }</div>
  </main>`;

/** The desk, as far as these pages concern it. */
interface Desk extends ReactiveControllerHost {
  readonly base: string;
  units: AgencyStaff["units"];
  colleagues: AgencyStaff["colleagues"];
}

/** Pages in place of the reports. Each is loaded when it is first shown. */
export class OtherPages {
  readonly #desk: Desk;
  readonly #signIn: Pick<OfficerSignIn, "renderAccount">;
  #texts: Partial<Texts> = {};
  #language: Language | undefined;

  constructor(desk: Desk, signIn: Pick<OfficerSignIn, "renderAccount">) {
    this.#desk = desk;
    this.#signIn = signIn;
  }

  title(page: PageName | undefined): string | undefined {
    return page && page !== "akun" ? this.#texts[page]?.title : undefined;
  }

  /** @param backHref Where the reports are. */
  render(
    page: PageName,
    session: Session & ChannelContext & AgencyStaff & Clock & StorageContext,
    backHref: string,
  ): TemplateResult {
    if (page === "akun") return this.#signIn.renderAccount(session.me, backHref);
    const { language } = session;
    if (this.#language !== language) {
      this.#language = language;
      this.#texts = {};
    }
    if (!this.#texts[page]) void this.#load(page, language);
    return html`<main class="account">${this.#renderPage(page, session, backHref)}</main>`;
  }

  #renderPage(
    page: OtherPage,
    session: Session & ChannelContext & AgencyStaff & Clock & StorageContext,
    backHref: string,
  ): TemplateResult {
    if (page === "situs") return this.#renderInstall(session, backHref);
    if (page === "templat") return this.#renderTemplates(session, backHref);
    if (page === "survei") return this.#renderSurvey(session, backHref);
    if (page === "masuk") return this.#renderSignIns(session, backHref);
    return page === "tim" ? this.#renderTeam(session, backHref) : this.#renderPrint(session, backHref);
  }

  #renderInstall(session: Session & Clock, backHref: string): TemplateResult {
    const strings = this.#texts.situs;
    if (!strings) return html``;
    return html`<desk-install .session=${session} .strings=${strings} .backHref=${backHref}></desk-install>`;
  }

  #renderTeam(session: Session & AgencyStaff & Clock & StorageContext, backHref: string): TemplateResult {
    const strings = this.#texts.tim;
    if (!strings) return html``;
    return html`<desk-team
      .session=${session}
      .strings=${strings}
      .backHref=${backHref}
      @desk-units=${({ detail }: CustomEvent<Pick<AgencyStaff, "units">>) => {
        this.#desk.units = detail.units;
      }}
      @desk-officers=${({ detail }: CustomEvent<{ officers: AgencyStaff["colleagues"] }>) => {
        this.#desk.colleagues = session.me.agency ? detail.officers : [];
      }}
    ></desk-team>`;
  }

  #renderTemplates(
    session: Session & ChannelContext & Pick<AgencyStaff, "units"> & Clock,
    backHref: string,
  ): TemplateResult {
    const strings = this.#texts.templat;
    if (!strings) return html``;
    return html`<desk-templates .session=${session} .strings=${strings} .backHref=${backHref}></desk-templates>`;
  }

  #renderSurvey(session: Pick<Session, "client" | "language"> & Clock, backHref: string): TemplateResult {
    const strings = this.#texts.survei;
    if (!strings) return html``;
    return html`<desk-survey .session=${session} .strings=${strings} .backHref=${backHref}></desk-survey>`;
  }

  #renderSignIns(session: Session & Clock, backHref: string): TemplateResult {
    const strings = this.#texts.masuk;
    if (!strings) return html``;
    return html`<desk-sign-ins .session=${session} .strings=${strings} .backHref=${backHref}></desk-sign-ins>`;
  }

  #renderPrint(session: Pick<Session, "client" | "me"> & ChannelContext, backHref: string): TemplateResult {
    const strings = this.#texts.cetak;
    const root = `${this.#desk.base}/cetak/`;
    const printout = readPrintAddress(location.pathname.slice(root.length));
    if (!strings || !printout) return html``;
    return html`<desk-print
      .session=${session}
      .strings=${strings}
      .printout=${printout}
      .hrefOf=${(other: Printout) => root + writePrintAddress(other)}
      .backHref=${backHref}
    ></desk-print>`;
  }

  async #load<Page extends OtherPage>(page: Page, language: Language): Promise<void> {
    const texts: Texts[Page] = await loaders[page](language);
    if (language !== this.#language) return;
    (this.#texts as Texts)[page] = texts;
    this.#desk.requestUpdate();
  }
}

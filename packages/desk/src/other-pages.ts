import type { Me } from "@lapor/sdk";
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from "lit";
import { type Printout, readPrintAddress, writePrintAddress } from "./print/print-address.ts";
import type { AgencyStaff } from "./session/agency.ts";
import type { ChannelContext, Clock, Session, StorageContext } from "./session/session.ts";
import type { OfficerSignIn } from "./sign-in/officer-sign-in.ts";
import type { Strings } from "./strings/id/desk.ts";
import type { SignInsStrings, TeamStrings } from "./strings/id/officers.ts";
import type { InstallStrings, PrintStrings, SurveyStrings, TemplateStrings } from "./strings/id/pages.ts";
import { type Language, loadOfficerStrings, loadPageStrings } from "./strings/strings.ts";
import type { PageName } from "./view/page-name.ts";

/** The roles that can open a page. A page that is not listed is for everyone. */
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

/** Returns whether the desk offers the page to the officer. The channel checks every request by itself. */
export function maySee(page: PageName, me: Me | undefined): boolean {
  const roles = audiences[page];
  return !roles || (me?.kind === "officer" && roles.includes(me.role));
}

interface PageStrings {
  situs: InstallStrings;
  cetak: PrintStrings;
  tim: TeamStrings;
  templat: TemplateStrings;
  survei: SurveyStrings;
  masuk: SignInsStrings;
}

type OtherPage = keyof PageStrings;

/** Registers a page's elements and returns its strings. */
const loaders: { [Page in OtherPage]: (language: Language) => Promise<PageStrings[Page]> } = {
  async situs(language) {
    (await import("./install/elements.ts")).defineInstall();
    return (await loadPageStrings(language)).install;
  },
  async cetak(language) {
    (await import("./print/print-page.ts")).definePrint();
    return (await loadPageStrings(language)).print;
  },
  async tim(language) {
    (await import("./team/elements.ts")).defineTeam();
    return (await loadOfficerStrings(language)).team;
  },
  async templat(language) {
    (await import("./templates/elements.ts")).defineTemplates();
    return (await loadPageStrings(language)).templates;
  },
  async survei(language) {
    (await import("./survey/survey-page.ts")).defineSurvey();
    return (await loadPageStrings(language)).survey;
  },
  async masuk(language) {
    (await import("./sign-ins/sign-ins-page.ts")).defineSignIns();
    return (await loadOfficerStrings(language)).signIns;
  },
};

/** Renders the page that is shown while the desk is loading or after loading failed. */
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

interface Desk extends ReactiveControllerHost {
  readonly base: string;
  units: AgencyStaff["units"];
  colleagues: AgencyStaff["colleagues"];
}

/** The pages shown instead of the reports. Each is loaded when it is first shown. */
export class OtherPages {
  readonly #desk: Desk;
  readonly #signIn: Pick<OfficerSignIn, "renderAccount">;
  #strings: Partial<PageStrings> = {};
  #language: Language | undefined;

  constructor(desk: Desk, signIn: Pick<OfficerSignIn, "renderAccount">) {
    this.#desk = desk;
    this.#signIn = signIn;
  }

  title(page: PageName | undefined): string | undefined {
    return page && page !== "akun" ? this.#strings[page]?.title : undefined;
  }

  render(
    page: PageName,
    session: Session & ChannelContext & AgencyStaff & Clock & StorageContext,
    backHref: string,
  ): TemplateResult {
    if (page === "akun") return this.#signIn.renderAccount(session.me, backHref);
    const { language } = session;
    if (this.#language !== language) {
      this.#language = language;
      this.#strings = {};
    }
    if (!this.#strings[page]) void this.#load(page, language);
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
    const strings = this.#strings.situs;
    if (!strings) return html``;
    return html`<desk-install .session=${session} .strings=${strings} .backHref=${backHref}></desk-install>`;
  }

  #renderTeam(session: Session & AgencyStaff & Clock & StorageContext, backHref: string): TemplateResult {
    const strings = this.#strings.tim;
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
    const strings = this.#strings.templat;
    if (!strings) return html``;
    return html`<desk-templates .session=${session} .strings=${strings} .backHref=${backHref}></desk-templates>`;
  }

  #renderSurvey(session: Pick<Session, "client" | "language"> & Clock, backHref: string): TemplateResult {
    const strings = this.#strings.survei;
    if (!strings) return html``;
    return html`<desk-survey .session=${session} .strings=${strings} .backHref=${backHref}></desk-survey>`;
  }

  #renderSignIns(session: Session & Clock, backHref: string): TemplateResult {
    const strings = this.#strings.masuk;
    if (!strings) return html``;
    return html`<desk-sign-ins .session=${session} .strings=${strings} .backHref=${backHref}></desk-sign-ins>`;
  }

  #renderPrint(session: Pick<Session, "client" | "me"> & ChannelContext, backHref: string): TemplateResult {
    const strings = this.#strings.cetak;
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
    const strings: PageStrings[Page] = await loaders[page](language);
    if (language !== this.#language) return;
    (this.#strings as PageStrings)[page] = strings;
    this.#desk.requestUpdate();
  }
}

import { html, nothing, type TemplateResult } from "lit";
import { dayInWords } from "../dates.ts";
import { actFault, actForm, closer, opener, ratingField, wordsField } from "./action-fields.ts";
import type { ReportActs } from "./report-actions.ts";
import type { SentAct, WordedAct } from "./reporter-action.ts";

const dayOf = ({ view }: ReportActs, time: string): string => dayInWords(time, view.words().strings.locale);

/** One question to the reporter, with a frame around it. */
const section = (id: string, heading: string, body: unknown, due = ""): TemplateResult =>
  html`<section class="act ${due}" part="act" aria-labelledby="${id}-heading">
    <h3 id="${id}-heading">${heading}</h3>
    ${body}
  </section>`;

const replyFields = (acts: ReportActs): TemplateResult =>
  wordsField(acts, "reply", acts.answering ? acts.strings.question.answer : acts.strings.reply, true);

const replyForm = (acts: ReportActs): unknown =>
  acts.find("reply") ? actForm(acts, "reply", replyFields(acts)) : nothing;

const filesField = (acts: ReportActs): unknown => {
  const attach = acts.find("attach");
  // Where words are taken, only their number keeps files out.
  if (!attach && !acts.find("reply")) return nothing;
  const { files, view, answering } = acts;
  const { answers, add, inReport, full } = acts.strings.files;
  const said = attach ? undefined : html`<p id="files-full" class="hint">${full}</p>`;
  return html`${attach && answering ? html`<p class="hint">${answers}</p>` : nothing}
    <div id="files">${files.render(view.words().late, add, inReport, said)}</div>`;
};

/** What the agency asks, and the answer. */
function question(acts: ReportActs): TemplateResult {
  const { view, strings } = acts;
  const { dueAt, status } = view.report();
  const { who, words } = view.quote("information_requested");
  const waits = status === "awaiting_reporter" && dueAt;
  return section(
    "question",
    strings.question.from(who),
    html`${words}
    ${waits ? html`<p>${strings.question.until(dayOf(acts, dueAt))}</p>` : nothing}
    ${replyForm(acts)}
    ${filesField(acts)}`,
    "due",
  );
}

/** Is it settled? Two answers, each with its own form below. */
function judgement(acts: ReportActs): TemplateResult {
  const { view, strings, opened } = acts;
  const { dueAt } = view.report();
  const choice = (act: "confirm" | "contest") => {
    const chosen = opened.has(act);
    const { choice: words, meaning } = strings[act];
    return html`<label class="choice ${chosen ? "chosen" : ""}" part="choice">
      <input type="radio" id="judge-${act}" name="judge" .checked=${chosen} aria-labelledby="judge-${act}-name" aria-describedby="judge-${act}-hint" @change=${() => acts.judge(act)}>
      <span><b id="judge-${act}-name">${words}</b><small id="judge-${act}-hint">${meaning}</small></span>
    </label>`;
  };
  const { who, words } = view.quote("answered");
  return section(
    "judgement",
    strings.judgement.heading,
    html`<div class="field"><b>${strings.judgement.from(who)}</b>${words}</div>
    ${dueAt ? html`<p>${strings.judgement.until(dayOf(acts, dueAt))}</p>` : nothing}
    <div class="cards" role="radiogroup" aria-labelledby="judgement-heading">${choice("confirm")}${choice("contest")}</div>
    ${
      opened.has("confirm")
        ? actForm(
            acts,
            "confirm",
            html`${acts.find("rate") ? ratingField(acts, "confirm") : nothing}${wordsField(acts, "confirm", strings.confirm, false)}`,
          )
        : opened.has("contest")
          ? actForm(acts, "contest", wordsField(acts, "contest", strings.contest, true))
          : nothing
    }`,
    "due",
  );
}

/** What has ended without the reporter's own word is not final. */
function contest(acts: ReportActs, heading: string, meaning: string | undefined): TemplateResult {
  const { strings, opened } = acts;
  return section(
    "contest",
    heading,
    html`<p>${meaning}</p>
    ${
      opened.has("contest")
        ? actForm(
            acts,
            "contest",
            wordsField(acts, "contest", strings.contest, true),
            closer(acts, "contest"),
          )
        : opener(acts, "contest", strings.contest.open, "#contest-message")
    }`,
  );
}

function rate(acts: ReportActs): TemplateResult {
  const { strings, opened } = acts;
  return opened.has("rate")
    ? section(
        "rate",
        strings.rate.open,
        actForm(acts, "rate", ratingField(acts, "rate"), closer(acts, "rate")),
      )
    : opener(acts, "rate", strings.rate.open, "#rating-1");
}

/** Words that were typed for something that is not possible any more. They stay until the reporter lets them go. */
function unsent(acts: ReportActs): TemplateResult {
  const { values, busy, view, strings } = acts;
  const { words } = values;
  const left = (Object.keys(words) as WordedAct[]).filter(
    (act) => act !== busy && words[act].trim() && !acts.find(act),
  );
  return html`<div role="status">${left.length ? html`<b>${strings.unsent}</b>` : nothing}</div>
    ${left.map(
      (act) => html`<div class="field">
        <p class="words">${words[act]}</p>
        <div class="row"><button type="button" class="button plain small" part="button-secondary" @click=${() => acts.drop(act)}>${view.words().late.files.remove}</button></div>
      </div>`,
    )}`;
}

/** What is asked of the reporter now, as the channel allows it. */
export function askedTemplate(acts: ReportActs): TemplateResult {
  const { view, strings } = acts;
  const { status } = view.report();
  const reopen = acts.find("contest");
  const ended = status === "closed" || status === "archived" ? strings.contest[status] : undefined;
  return html`${view.region("asked")}
    ${actFault(acts)}
    ${unsent(acts)}
    ${acts.answering && acts.find("reply") ? question(acts) : nothing}
    ${status === "answered" && acts.find("confirm") ? judgement(acts) : nothing}
    ${ended && reopen ? contest(acts, ended.heading, reopen.until && ended.until(dayOf(acts, reopen.until))) : nothing}
    ${status === "closed" && acts.find("rate") ? rate(acts) : nothing}`;
}

function withdrawal(acts: ReportActs): TemplateResult {
  const { strings, opened } = acts;
  const act: SentAct = "withdraw";
  if (!opened.has(act))
    return html`<div><button type="button" id="withdraw-open" class="link" @click=${() => acts.open(act, "#withdraw-heading")}>${strings.withdraw.open}</button></div>`;
  return section(
    act,
    strings.withdraw.heading,
    html`<p id="withdraw-meaning"><b>${strings.withdraw.meaning}</b></p>
    ${actForm(acts, act, wordsField(acts, act, strings.withdraw, false), closer(acts, act))}`,
  );
}

/** What the reporter may do besides. */
export function furtherTemplate(acts: ReportActs): TemplateResult {
  const { view, strings, answering } = acts;
  const { status } = view.report();
  const adding = answering ? nothing : html`${replyForm(acts)}${filesField(acts)}`;
  return html`${
    status === "answered" && acts.find("reply") && !answering
      ? html`<details ?open=${acts.opened.has("reply")} @toggle=${(event: Event) => ((event.target as HTMLDetailsElement).open ? acts.opened.add("reply") : acts.opened.delete("reply"))}>
          <summary>${strings.reply.open}</summary>
          <div class="stack">${adding}</div>
        </details>`
      : adding
  }
    ${view.region("more")}
    ${acts.find("withdraw") ? withdrawal(acts) : nothing}`;
}

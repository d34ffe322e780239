import { html, nothing, type TemplateResult } from "lit";
import { dayInWords } from "../../dates.ts";
import { actionError, actionForm, closer, messageField, opener, ratingField } from "./action-fields.ts";
import type { ReportActions } from "./report-actions.ts";
import type { MessageAction, SentAction } from "./reporter-action.ts";

// Exported from here, because the slot loads the state and its templates as one part.
export { ReportActions } from "./report-actions.ts";

const dayOf = ({ view }: ReportActions, time: string): string =>
  dayInWords(time, view.strings().status.locale);

/** Renders a question to the reporter in a frame. */
const section = (id: string, heading: string, body: unknown, due = ""): TemplateResult =>
  html`<section class="action ${due}" part="action" aria-labelledby="${id}-heading">
    <h3 id="${id}-heading">${heading}</h3>
    ${body}
  </section>`;

const replyFields = (actions: ReportActions): TemplateResult =>
  messageField(
    actions,
    "reply",
    actions.answering ? actions.strings.question.answer : actions.strings.reply,
    true,
  );

const replyForm = (actions: ReportActions): unknown =>
  actions.find("reply") ? actionForm(actions, "reply", replyFields(actions)) : nothing;

const filesField = (actions: ReportActions): unknown => {
  const attach = actions.find("attach");
  // If the report has the maximum number of files, replies are accepted but files are not.
  if (!attach && !actions.find("reply")) return nothing;
  const { files, view, answering } = actions;
  const { answers, add, inReport, full } = actions.strings.files;
  const said = attach ? undefined : html`<p id="files-full" class="hint">${full}</p>`;
  // Hold the photos while the agency waits for a reply, because a photo that arrives first would close the
  // question before the reply is written.
  const hold = !!attach && answering && view.report().status === "awaiting_reporter";
  return html`${hold ? html`<p class="hint">${answers}</p>` : nothing}
    <div id="files">${files.render(view.strings().late, add, inReport, said, hold)}</div>`;
};

/** Renders the agency's question and the form that answers it. */
function question(actions: ReportActions): TemplateResult {
  const { view, strings } = actions;
  const { dueAt, status } = view.report();
  const { who, message } = view.quote("reporter_asked");
  const waits = status === "awaiting_reporter" && dueAt;
  return section(
    "question",
    strings.question.from(who),
    html`${message}
    ${waits ? html`<p>${strings.question.until(dayOf(actions, dueAt))}</p>` : nothing}
    ${actionForm(actions, "reply", html`${replyFields(actions)}${filesField(actions)}`)}`,
    "due",
  );
}

/** Renders the agency's answer and the two reactions to it, each followed by its form. */
function reaction(actions: ReportActions): TemplateResult {
  const { view, strings, opened } = actions;
  const { dueAt } = view.report();
  const choice = (action: "confirm" | "contest") => {
    const chosen = opened.has(action);
    const { choice: label, meaning } = strings[action];
    return html`<label class="choice ${chosen ? "chosen" : ""}" part="choice">
      <input type="radio" id="react-${action}" name="reaction" .checked=${chosen} aria-labelledby="react-${action}-name" aria-describedby="react-${action}-hint" @change=${() => actions.react(action)}>
      <span><b id="react-${action}-name">${label}</b><small id="react-${action}-hint">${meaning}</small></span>
    </label>`;
  };
  const { who, message } = view.quote("answered");
  return section(
    "reaction",
    strings.reaction.heading,
    html`<div class="field"><b>${strings.reaction.from(who)}</b>${message}</div>
    ${dueAt ? html`<p class="hint">${strings.reaction.until(dayOf(actions, dueAt))}</p>` : nothing}
    <div class="cards" role="radiogroup" aria-labelledby="reaction-heading">${choice("confirm")}${choice("contest")}</div>
    ${
      opened.has("confirm")
        ? actionForm(
            actions,
            "confirm",
            html`${actions.find("rate") ? ratingField(actions, "confirm") : nothing}${messageField(actions, "confirm", strings.confirm, false)}`,
          )
        : opened.has("contest")
          ? actionForm(
              actions,
              "contest",
              html`${messageField(actions, "contest", strings.contest, true)}${filesField(actions)}`,
            )
          : nothing
    }`,
    "due",
  );
}

/** Renders the option to contest a report that was closed because its reporter did not react. */
function contest(actions: ReportActions, heading: string, meaning: string | undefined): TemplateResult {
  const { strings, opened } = actions;
  return section(
    "contest",
    heading,
    html`<p>${meaning}</p>
    ${
      opened.has("contest")
        ? actionForm(
            actions,
            "contest",
            messageField(actions, "contest", strings.contest, true),
            closer(actions, "contest"),
          )
        : opener(actions, "contest", strings.contest.open, "#contest-message")
    }`,
  );
}

function rate(actions: ReportActions): TemplateResult {
  const { strings, opened } = actions;
  return opened.has("rate")
    ? section(
        "rate",
        strings.rate.open,
        actionForm(actions, "rate", ratingField(actions, "rate"), closer(actions, "rate")),
      )
    : opener(actions, "rate", strings.rate.open, "#rating-1");
}

/**
 * Renders messages that were typed for an action that is no longer possible. They are shown until the
 * reporter removes them.
 */
function unsent(actions: ReportActions): TemplateResult {
  const { values, busy, view, strings } = actions;
  const { messages } = values;
  const left = (Object.keys(messages) as MessageAction[]).filter(
    (action) => action !== busy && messages[action].trim() && !actions.find(action),
  );
  return html`<div role="status">${left.length ? html`<b>${strings.unsent}</b>` : nothing}</div>
    ${left.map(
      (action) => html`<div class="field">
        <p class="words">${messages[action]}</p>
        <div class="row"><button type="button" class="button plain small" part="button-secondary" @click=${() => actions.drop(action)}>${view.strings().late.files.remove}</button></div>
      </div>`,
    )}`;
}

const asksReply = (actions: ReportActions): boolean => actions.answering && !!actions.find("reply");

const asksReaction = (actions: ReportActions): boolean =>
  actions.view.report().status === "answered" && !!actions.find("confirm");

/** Returns the kind of the timeline's entry that the requested action quotes. */
export const quotedKind = (actions: ReportActions): "reporter_asked" | "answered" | undefined =>
  asksReply(actions) ? "reporter_asked" : asksReaction(actions) ? "answered" : undefined;

/** Renders, right below the status, the actions that the reporter is currently asked to take. */
export function askedTemplate(actions: ReportActions): TemplateResult {
  const { view, strings } = actions;
  const { status } = view.report();
  const reopen = actions.find("contest");
  const { closed, archived } = strings.contest;
  const ended = status === "closed" ? closed : status === "archived" ? archived : undefined;
  return html`${view.region("asked")}
    ${actionError(actions)}
    ${unsent(actions)}
    ${asksReply(actions) ? question(actions) : nothing}
    ${asksReaction(actions) ? reaction(actions) : nothing}
    ${ended && reopen ? contest(actions, ended.heading, reopen.until && ended.until(dayOf(actions, reopen.until))) : nothing}
    ${status === "closed" && actions.find("rate") ? rate(actions) : nothing}`;
}

function withdrawal(actions: ReportActions): TemplateResult {
  const { strings, opened, view } = actions;
  const action: SentAction = "withdraw";
  if (!opened.has(action))
    return html`<div class="quiet"><button type="button" id="withdraw-open" class="link" @click=${() => actions.openForm(action, "#withdraw-heading")}>${strings.withdraw.open}</button></div>`;
  return section(
    action,
    strings.withdraw.heading,
    html`<p id="withdraw-meaning"><b>${strings.withdraw.meaning}</b></p>
    ${actionForm(
      actions,
      action,
      html`${messageField(actions, action, strings.withdraw, false)}${view.codeCheck.render("withdraw-code", view.strings().status)}`,
      closer(actions, action),
    )}`,
  );
}

/** Renders the reporter's other actions, at the end of the report. */
export function moreTemplate(actions: ReportActions): TemplateResult {
  const { view, strings, answering } = actions;
  const { status } = view.report();
  // Photos of the unsolved problem belong to the form for contesting.
  const contested = status === "answered" && actions.opened.has("contest");
  const adding = answering
    ? nothing
    : html`${replyForm(actions)}${contested ? nothing : filesField(actions)}`;
  return html`${
    status === "answered" && actions.find("reply") && !answering
      ? html`<details class="quiet" ?open=${actions.opened.has("reply")} @toggle=${(event: Event) => ((event.target as HTMLDetailsElement).open ? actions.opened.add("reply") : actions.opened.delete("reply"))}>
          <summary>${strings.reply.open}</summary>
          <div class="stack">${adding}</div>
        </details>`
      : adding
  }
    ${view.region("more")}
    ${actions.find("withdraw") ? withdrawal(actions) : nothing}`;
}

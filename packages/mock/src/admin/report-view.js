import { element, field, valuesOf } from "./elements.js";
import { writeTime } from "./texts.js";

/**
 * The fields of each action. `*` marks a required field. The text after the colon is a suggestion or, with
 * bars, a list of choices.
 */
const asked = {
  verifyReport: ["message:Laporan kami terima dan sedang kami pelajari."],
  assignReport: ["unitId*", "message"],
  transferReport: ["toAgencyId:pemprov-jawa-barat", "reason*:Hal ini wewenang pemerintah provinsi."],
  startFollowUp: ["message:Tim meninjau lokasi besok pagi."],
  askReporter: ["message*:Di depan bangunan apa tepatnya? Mohon kirim fotonya."],
  answerReport: ["message*:Sudah kami tangani hari ini. Terima kasih atas laporannya."],
  closeReport: ["message*:Pekerjaan sudah selesai dan diperiksa."],
  archiveReport: ["reason*:not_public_service|abusive", "message*:Hal ini bukan pelayanan publik."],
  mergeReport: ["intoTrackingId*:", "message"],
  releaseReport: [],
  retractReport: [],
  setNationalReference: ["trackingId*:9812345", "url", "ministryStatus:Diproses oleh Instansi", "message"],
  addReply: ["message*:Lokasinya di depan SDN Merdeka."],
  giveFeedback: ["kind*:confirm|contest|rate", "rating", "message"],
  withdrawReport: ["message"],
};
const asNumbers = new Set(["rating"]);

const askedOf = ({ operation, by }) =>
  operation === "assignReport" && by === "national_triage"
    ? ["agencyId*:pemkot-bandung", "message"]
    : (asked[operation] ?? []);

const nameOf = (responsible, texts) =>
  responsible.agency?.name ?? (responsible.kind === "sp4n" ? texts.handedOver : texts.national_triage);

const nationalText = ({ state, trackingId }, texts) =>
  [texts.nationalStates[state], trackingId].filter(Boolean).join(" · ");

/** Renders a status as a badge. The word carries the meaning, not the colour alone. */
export const stateSign = (status, texts) =>
  element("span", { class: `state ${status}` }, texts.states[status] ?? status);

export const reportLine = (report, { texts, isChosen, choose }) =>
  element(
    "li",
    {},
    element(
      "button",
      { type: "button", class: "line", "aria-current": isChosen && "true", onclick: choose },
      element("span", { class: "line-title" }, report.title),
      element(
        "span",
        { class: "line-facts" },
        stateSign(report.status, texts),
        report.overdue && element("span", { class: "state late" }, texts.overdue),
        element("code", {}, report.trackingId),
      ),
      element("span", { class: "quiet" }, nameOf(report.responsible, texts)),
    ),
  );

/** Renders a code with a button that copies it. */
function copyable(code, name, texts) {
  const copy = async ({ currentTarget: button }) => {
    await navigator.clipboard.writeText(code);
    button.textContent = texts.copied;
    button.setAttribute("aria-label", `${texts.copied}: ${name}`);
  };
  return [
    element("code", {}, code),
    " ",
    element("button", { type: "button", "aria-label": `${texts.copy}: ${name}`, onclick: copy }, texts.copy),
  ];
}

/** Renders photos and documents as links that open them. */
function files(attachments, texts) {
  const open = ({ url, mediaType, fileName }) => {
    const isPhoto = mediaType.startsWith("image/");
    const shown = isPhoto ? element("img", { src: url, alt: fileName, loading: "lazy" }) : fileName;
    return element("li", {}, element("a", { href: url, target: "_blank", rel: "noopener" }, shown));
  };
  return (
    attachments.length > 0 &&
    element("ul", { class: "files", "aria-label": texts.files }, attachments.map(open))
  );
}

/** Renders a report with its holder, the possible actions and its history. */
export function reportView(report, tools) {
  const { texts, language, back, chosen } = tools;
  const fact = (name, value) =>
    value && element("div", {}, element("dt", {}, name), element("dd", {}, value));
  const action = report.actions.find(({ operation }) => operation === chosen);
  return element(
    "article",
    { class: "report", "aria-labelledby": "report-title" },
    element("button", { type: "button", class: "back", onclick: back }, `← ${texts.back}`),
    element(
      "p",
      { class: "line-facts" },
      stateSign(report.status, texts),
      report.overdue && element("span", { class: "state late" }, texts.overdue),
      element("span", { class: "quiet" }, texts.kinds[report.classification]),
    ),
    element("h2", { id: "report-title", tabindex: "-1" }, report.title),
    element("p", { class: "words" }, report.body),
    files(report.attachments, texts),
    element(
      "dl",
      {},
      fact(texts.responsible, nameOf(report.responsible, texts)),
      fact(texts.handedOver, report.national && nationalText(report.national, texts)),
      fact(texts.due, report.dueAt && writeTime(report.dueAt, language)),
      fact(texts.sent, writeTime(report.submittedAt, language)),
      fact(texts.reporter, report.reporter?.name ?? texts.anonymous),
      fact(texts.trackingId, copyable(report.trackingId, texts.trackingId, texts)),
      fact(texts.accessCode, report.accessCode && copyable(report.accessCode, texts.accessCode, texts)),
    ),
    element("h3", {}, texts.actions),
    actionButtons(report, tools),
    action && actionForm(action, report.units, tools),
    element("h3", {}, texts.history),
    element(
      "ol",
      { class: "history" },
      report.timeline.map((entry) =>
        element(
          "li",
          {},
          element("span", { class: "quiet" }, writeTime(entry.at, language)),
          element("strong", {}, texts.happened[entry.kind] ?? entry.kind),
          entry.message && element("span", { class: "words" }, entry.message),
        ),
      ),
    ),
  );
}

function readAsked(text) {
  const [, name, required, suggestion = ""] = /^(\w+)(\*?)(?::(.*))?$/.exec(text);
  return { name, required: required === "*", suggestion };
}

function control({ name, required, suggestion }, units, texts) {
  if (name === "unitId")
    return element(
      "select",
      { name, required },
      units.map((unit) => element("option", { value: unit.id }, unit.name)),
    );
  if (suggestion.includes("|"))
    return element(
      "select",
      { name, required },
      suggestion.split("|").map((value) => element("option", { value }, texts.choices[value])),
    );
  if (name === "message" || name === "reason")
    return element("textarea", { name, required, rows: 2 }, suggestion);
  return element("input", {
    name,
    required,
    value: suggestion,
    ...(asNumbers.has(name) && { type: "number", min: 1, max: 5 }),
  });
}

function actionForm(action, units, { texts, take, close }) {
  const names = askedOf(action).map(readAsked);
  const refused = element("p", { class: "refused", role: "alert" });
  const send = async (event) => {
    event.preventDefault();
    refused.textContent = "";
    const values = valuesOf(event.target);
    for (const name of asNumbers) if (values[name]) values[name] = Number(values[name]);
    const fault = await take(action.operation, values);
    if (fault) refused.textContent = fault;
  };
  return element(
    "form",
    { class: "action", onsubmit: send },
    element("h4", {}, texts.operations[action.operation] ?? action.operation),
    names.map((wanted) =>
      field(
        texts.fields[wanted.name],
        control(wanted, units, texts),
        wanted.required ? undefined : texts.optional,
      ),
    ),
    refused,
    element(
      "div",
      { class: "buttons" },
      element("button", { class: "main" }, texts.done),
      element("button", { type: "button", onclick: close }, texts.cancel),
    ),
  );
}

function actionButtons(report, { texts, open, chosen }) {
  if (report.actions.length === 0) return element("p", { class: "quiet" }, texts.noActions);
  return [...new Set(report.actions.map(({ by }) => by))].map((by) =>
    element(
      "div",
      { class: "actions", role: "group", "aria-label": texts.actionsBy[by] },
      element("span", { class: "by" }, texts.actionsBy[by]),
      report.actions
        .filter((action) => action.by === by)
        .map((action) =>
          element(
            "button",
            {
              type: "button",
              "aria-pressed": String(chosen === action.operation),
              onclick: () => open(action),
            },
            texts.operations[action.operation] ?? action.operation,
          ),
        ),
    ),
  );
}

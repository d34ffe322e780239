import { element } from "./elements.js";
import { writeTime } from "./texts.js";

const hour = 3600;
const conditions = new Set([
  "slow",
  "offline",
  "flapping",
  "lost_response",
  "maintenance",
  "captive_portal",
  "uncounted_support",
  "no_survey",
]);

const groupOf = ({ name }) => (conditions.has(name) ? "network" : "codes");

/** The states of a report that was handed over to SP4N-LAPOR! (`NationalReference.state`). */
const nationalStates = ["manual", "pending", "sending", "unknown", "refused", "forwarded"];

/** Renders the bar at the top, with clock, scenario, sample reports and reset. */
export function controlsView(state, scenarios, tools) {
  const { texts, addReport, reset } = tools;
  let isConfirmed = false;
  const confirmReset = ({ currentTarget }) => {
    reset(isConfirmed);
    isConfirmed = true;
    currentTarget.classList.add("danger");
  };
  return [
    clock(state.clock, tools),
    scenarioPicker(state.scenario, scenarios, tools),
    element(
      "div",
      { class: "control acts" },
      element(
        "button",
        { type: "button", id: "add-report", class: "main", onclick: addReport },
        texts.addReport,
      ),
      element("button", { type: "button", id: "reset", onclick: confirmReset }, texts.reset),
      state.mode !== "standalone" && handOverPicker(tools),
    ),
  ];
}

/** Renders a select that adds a handed-over sample report in the chosen state. */
const handOverPicker = ({ texts, handOver }) =>
  element(
    "select",
    {
      id: "hand-over",
      class: "wide",
      "aria-label": texts.handOver,
      onchange: ({ target }) => {
        handOver(target.value);
        target.value = "";
      },
    },
    element("option", { value: "" }, texts.handOver),
    nationalStates.map((value) => element("option", { value }, texts.nationalStates[value])),
  );

function scenarioPicker(current, scenarios, { texts, language, begin }) {
  const group = (name) =>
    element(
      "optgroup",
      { label: texts[name] },
      scenarios
        .filter((scenario) => groupOf(scenario) === name)
        .map((scenario) => element("option", { value: scenario.name }, scenario.name)),
    );
  const picker = element(
    "select",
    {
      id: "scenario",
      "aria-describedby": "scenario-says",
      onchange: ({ target }) => begin(target.value || null),
    },
    element("option", { value: "" }, texts.none),
    group("network"),
    group("codes"),
  );
  picker.value = current ?? "";
  const says = scenarios.find(({ name }) => name === current)?.description[language] ?? "";
  return element(
    "div",
    { class: current ? "control on" : "control" },
    element("label", { for: "scenario" }, texts.scenario),
    picker,
    element("p", { id: "scenario-says", class: "quiet" }, says),
  );
}

function clock({ now, follows }, { texts, language, setClock }) {
  const button = (id, label, change) =>
    element("button", { type: "button", id, onclick: () => setClock(change) }, label);
  const jakarta = new Date(Date.parse(now) + 7 * hour * 1000).toISOString().slice(0, 16);
  const own = (event) => {
    event.preventDefault();
    const { value } = event.target.elements.namedItem("at");
    if (value) setClock({ at: `${value}:00+07:00` });
  };
  return element(
    "div",
    { class: "control clock" },
    element("span", { class: "label" }, texts.clock),
    element(
      "p",
      {},
      element("time", { datetime: now }, writeTime(now, language)),
      " ",
      element("small", { class: "quiet" }, `WIB · ${follows ? texts.follows : texts.stands}`),
    ),
    element(
      "div",
      { class: "buttons" },
      button("hour", texts.hour, { advance: hour }),
      button("day", texts.day, { advance: 24 * hour }),
      button("week", texts.week, { advance: 7 * 24 * hour }),
      !follows && button("follow", texts.follow, { follow: true }),
    ),
    element(
      "details",
      { id: "own-time" },
      element("summary", {}, texts.setClock),
      element(
        "form",
        { class: "buttons", onsubmit: own },
        element("input", {
          id: "at",
          name: "at",
          type: "datetime-local",
          value: jakarta,
          "aria-label": texts.setClock,
        }),
        element("button", { id: "set" }, texts.set),
      ),
    ),
  );
}

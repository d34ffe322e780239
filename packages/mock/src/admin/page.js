import { callsView } from "./calls-view.js";
import { controlsView } from "./controls-view.js";
import { element } from "./elements.js";
import { reportLine, reportView } from "./report-view.js";
import { firstLanguage, keepLanguage, textsOf } from "./texts.js";
import { webhooksView } from "./webhooks-view.js";

const find = (id) => document.getElementById(id);
const query = new URLSearchParams(location.search);
const session = query.get("session");
const tabs = ["reports", "calls", "webhooks"];

const page = {
  language: firstLanguage(),
  tab: tabs.includes(location.hash.slice(1)) ? location.hash.slice(1) : "reports",
  chosen: undefined,
  action: undefined,
  secret: undefined,
  state: undefined,
  scenarios: [],
  data: {},
};

function showMessage(text) {
  find("message").textContent = text;
}

/** Calls the control API. Throws an error with a readable message if the API rejects the call. */
async function callApi(method, path, body) {
  const response = await fetch(path, {
    method,
    headers: { "content-type": "application/json", ...(session && { "lapor-session": session }) },
    ...(body && { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new Error(textsOf(page.language).lost);
  });
  const result = await response.json();
  if (response.ok) return result;
  const fields = (result.errors ?? []).map(({ pointer = "", message }) => `${pointer.slice(2)}: ${message}`);
  throw new Error([result.detail ?? result.message, ...fields].filter(Boolean).join(" "));
}

/** Runs the action of a button and shows its message or its error. */
async function runAction(work) {
  try {
    showMessage((await work()) ?? "");
    await refresh();
  } catch (error) {
    showMessage(error.message);
  }
}

const reportTools = () => ({
  texts: textsOf(page.language),
  language: page.language,
  chosen: page.action,
  back: () => choose(undefined),
  open: (action) => {
    page.action = page.action === action.operation ? undefined : action.operation;
    draw();
    document.querySelector(".action :is(textarea, input, select, button)")?.focus();
  },
  close: () => {
    page.action = undefined;
    draw();
  },
  take: async (operation, body) => {
    try {
      await callApi("POST", `reports/${page.chosen}/${operation}`, body);
    } catch (error) {
      return error.message;
    }
    page.action = undefined;
    await refresh();
    find("report-title")?.focus();
    return undefined;
  },
});

const empty = (title, hint) =>
  element("div", { class: "empty" }, element("p", {}, element("strong", {}, title)), element("p", {}, hint));

function reportsView() {
  const texts = textsOf(page.language);
  const { reports = [], report } = page.data;
  const list = reports.map((line) =>
    reportLine(line, {
      texts,
      isChosen: line.trackingId === page.chosen,
      choose: () => choose(line.trackingId),
    }),
  );
  return element(
    "div",
    { class: report ? "split open" : "split" },
    element(
      "section",
      { class: "list", "aria-label": texts.reports },
      list.length > 0 ? element("ul", {}, list) : empty(texts.noReports, texts.noReportsHint),
    ),
    element(
      "section",
      { class: "detail" },
      report ? reportView(report, reportTools()) : element("p", { class: "quiet hint" }, texts.choose),
    ),
  );
}

const views = {
  reports: reportsView,
  calls: () =>
    callsView(page.data.calls ?? [], { texts: textsOf(page.language), language: page.language, empty }),
  webhooks: () =>
    webhooksView(page.data.webhooks ?? [], {
      texts: textsOf(page.language),
      secret: page.secret,
      empty,
      register: (url) =>
        runAction(async () => {
          page.secret = (await callApi("POST", "webhooks", { url })).secret;
        }),
      deliver: () =>
        runAction(async () => {
          await callApi("POST", "webhooks/deliver");
          return textsOf(page.language).delivered;
        }),
    }),
};

function drawFrame() {
  const texts = textsOf(page.language);
  document.documentElement.lang = page.language;
  document.title = texts.title;
  for (const each of document.querySelectorAll("[data-text]")) each.textContent = texts[each.dataset.text];
  for (const each of document.querySelectorAll("[data-label]"))
    each.setAttribute("aria-label", texts[each.dataset.label]);
  for (const each of document.querySelectorAll("[data-language]"))
    each.setAttribute("aria-pressed", String(each.dataset.language === page.language));
  find("tabs").replaceChildren(
    ...tabs.map((tab) =>
      element("a", { href: `#${tab}`, "aria-current": tab === page.tab && "page" }, texts[tab]),
    ),
  );
}

const openDetails = () => new Set([...document.querySelectorAll("details[open]")].map(({ id }) => id));

function reopen(open) {
  for (const details of document.querySelectorAll("details")) details.open = open.has(details.id);
}

const addReport = (path, body) =>
  runAction(async () => {
    page.chosen = (await callApi("POST", path, body)).trackingId;
    page.action = undefined;
    location.hash = "reports";
  });

function drawControls() {
  const open = openDetails();
  const texts = textsOf(page.language);
  const hadFocus = find("controls").contains(document.activeElement) && document.activeElement?.id;
  find("controls").replaceChildren(
    ...controlsView(page.state, page.scenarios, {
      texts,
      language: page.language,
      setClock: (change) => runAction(() => callApi("PUT", "clock", change).then(() => "")),
      begin: (name) => runAction(() => callApi("PUT", "scenario", { name }).then(() => "")),
      addReport: () => addReport("reports"),
      handOver: (state) => addReport("handed-over", { state }),
      reset: (isConfirmed) => {
        if (!isConfirmed) return showMessage(texts.resetAsk);
        page.chosen = undefined;
        return runAction(() => callApi("POST", "reset").then(() => texts.resetDone));
      },
    }),
  );
  reopen(open);
  if (hadFocus) find(hadFocus)?.focus();
}

/** Redraws the tab. Opened details stay open. */
function draw() {
  const open = openDetails();
  find("content").replaceChildren(views[page.tab]());
  reopen(open);
}

let seen = "";
let seenState = "";

async function read() {
  const state = await callApi("GET", "state");
  const data = {};
  if (page.tab === "reports") {
    data.reports = (await callApi("GET", "reports")).data;
    if (data.reports.some(({ trackingId }) => trackingId === page.chosen))
      data.report = await callApi("GET", `reports/${page.chosen}`);
  } else data[page.tab] = (await callApi("GET", page.tab)).data;
  return { state, data };
}

/** Reads all data and redraws what changed. While a form is being filled in, only if `isAsked`. */
async function refresh(isAsked = true) {
  const { tab, chosen } = page;
  const { state, data } = await read();
  if (tab !== page.tab || chosen !== page.chosen) return;
  const nowState = JSON.stringify([state, page.language]);
  if (nowState !== seenState) {
    Object.assign(page, { state });
    seenState = nowState;
    drawControls();
  }
  const now = JSON.stringify([tab, data, page.action, page.language, page.secret]);
  const isWriting = find("content").querySelector("form")?.contains(document.activeElement);
  if (now === seen || (isWriting && !isAsked)) return;
  Object.assign(page, { data });
  seen = now;
  draw();
}

async function choose(trackingId) {
  const before = page.chosen;
  Object.assign(page, { chosen: trackingId, action: undefined });
  await runAction(() => undefined);
  if (trackingId) find("report-title")?.focus();
  else document.querySelector(`.line[aria-current], .line`)?.focus();
  if (!trackingId && before) window.scrollTo(0, 0);
}

for (const button of document.querySelectorAll("[data-language]"))
  button.addEventListener("click", () => {
    page.language = button.dataset.language;
    keepLanguage(page.language);
    showMessage("");
    drawFrame();
    void refresh();
  });
addEventListener("hashchange", () => {
  if (!tabs.includes(location.hash.slice(1))) return;
  page.tab = location.hash.slice(1);
  drawFrame();
  void runAction(() => undefined);
});

drawFrame();
page.scenarios = (await callApi("GET", "scenarios")).data;
await runAction(() => undefined);

/** Refreshes the page every second while it is visible. */
async function watch() {
  if (document.visibilityState === "visible")
    await refresh(false).catch((error) => showMessage(error.message));
  setTimeout(watch, 1000);
}
setTimeout(watch, 1000);

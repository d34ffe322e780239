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
  step: undefined,
  secret: undefined,
  state: undefined,
  scenarios: [],
  data: {},
};

const say = (text) => {
  find("message").textContent = text;
};

/** Asks the control API; throws what it refuses with as a sentence. */
const ask = async (method, path, body) => {
  const response = await fetch(path, {
    method,
    headers: { "content-type": "application/json", ...(session && { "lapor-session": session }) },
    ...(body && { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new Error(textsOf(page.language).lost);
  });
  const answer = await response.json();
  if (response.ok) return answer;
  const fields = (answer.errors ?? []).map(({ pointer = "", message }) => `${pointer.slice(2)}: ${message}`);
  throw new Error([answer.detail ?? answer.message, ...fields].filter(Boolean).join(" "));
};

/** Does something for who pressed a button, and says what came of it. */
const act = async (work) => {
  try {
    say((await work()) ?? "");
    await refresh();
  } catch (error) {
    say(error.message);
  }
};

const reportTools = () => ({
  texts: textsOf(page.language),
  language: page.language,
  chosen: page.step,
  back: () => choose(undefined),
  open: (step) => {
    page.step = page.step === step.operation ? undefined : step.operation;
    draw();
    document.querySelector(".step :is(textarea, input, select, button)")?.focus();
  },
  close: () => {
    page.step = undefined;
    draw();
  },
  take: async (operation, body) => {
    try {
      await ask("POST", `reports/${page.chosen}/${operation}`, body);
    } catch (error) {
      return error.message;
    }
    page.step = undefined;
    await refresh();
    find("report-title")?.focus();
    return undefined;
  },
});

const empty = (title, hint) =>
  element("div", { class: "empty" }, element("p", {}, element("strong", {}, title)), element("p", {}, hint));

const reportsView = () => {
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
};

const views = {
  reports: reportsView,
  calls: () =>
    callsView(page.data.calls ?? [], { texts: textsOf(page.language), language: page.language, empty }),
  webhooks: () =>
    webhooksView(page.data.webhooks ?? [], {
      ...{ texts: textsOf(page.language), secret: page.secret, empty },
      register: (url) =>
        act(async () => {
          page.secret = (await ask("POST", "webhooks", { url })).secret;
        }),
      deliver: () =>
        act(async () => {
          await ask("POST", "webhooks/deliver");
          return textsOf(page.language).delivered;
        }),
    }),
};

const drawFrame = () => {
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
};

const openDetails = () => new Set([...document.querySelectorAll("details[open]")].map(({ id }) => id));

const reopen = (open) => {
  for (const details of document.querySelectorAll("details")) details.open = open.has(details.id);
};

const drawControls = () => {
  const open = openDetails();
  const texts = textsOf(page.language);
  const hadFocus = find("controls").contains(document.activeElement) && document.activeElement?.id;
  find("controls").replaceChildren(
    ...controlsView(page.state, page.scenarios, {
      ...{ texts, language: page.language },
      setClock: (change) => act(() => ask("PUT", "clock", change).then(() => "")),
      begin: (name) => act(() => ask("PUT", "scenario", { name }).then(() => "")),
      addReport: () =>
        act(async () => {
          page.chosen = (await ask("POST", "reports")).trackingId;
          page.step = undefined;
          location.hash = "reports";
        }),
      reset: (isSure) => {
        if (!isSure) return say(texts.resetAsk);
        page.chosen = undefined;
        return act(() => ask("POST", "reset").then(() => texts.resetDone));
      },
    }),
  );
  reopen(open);
  if (hadFocus) find(hadFocus)?.focus();
};

/** Draws the tab anew; open details stay open. */
const draw = () => {
  const open = openDetails();
  find("content").replaceChildren(views[page.tab]());
  reopen(open);
};

let seen = "";
let seenState = "";

const read = async () => {
  const state = await ask("GET", "state");
  const data = {};
  if (page.tab === "reports") {
    data.reports = (await ask("GET", "reports")).data;
    if (data.reports.some(({ trackingId }) => trackingId === page.chosen))
      data.report = await ask("GET", `reports/${page.chosen}`);
  } else data[page.tab] = (await ask("GET", page.tab)).data;
  return { state, data };
};

/** Reads everything again and draws what has changed; not while somebody fills a form in, unless asked to. */
const refresh = async (isAsked = true) => {
  const { tab, chosen } = page;
  const { state, data } = await read();
  if (tab !== page.tab || chosen !== page.chosen) return;
  const nowState = JSON.stringify([state, page.language]);
  if (nowState !== seenState) {
    Object.assign(page, { state });
    seenState = nowState;
    drawControls();
  }
  const now = JSON.stringify([tab, data, page.step, page.language, page.secret]);
  const isWriting = find("content").querySelector("form")?.contains(document.activeElement);
  if (now === seen || (isWriting && !isAsked)) return;
  Object.assign(page, { data });
  seen = now;
  draw();
};

const choose = async (trackingId) => {
  const before = page.chosen;
  Object.assign(page, { chosen: trackingId, step: undefined });
  await act(() => undefined);
  if (trackingId) find("report-title")?.focus();
  else document.querySelector(`.line[aria-current], .line`)?.focus();
  if (!trackingId && before) window.scrollTo(0, 0);
};

for (const button of document.querySelectorAll("[data-language]"))
  button.addEventListener("click", () => {
    page.language = button.dataset.language;
    keepLanguage(page.language);
    say("");
    drawFrame();
    void refresh();
  });
addEventListener("hashchange", () => {
  if (!tabs.includes(location.hash.slice(1))) return;
  page.tab = location.hash.slice(1);
  drawFrame();
  void act(() => undefined);
});

drawFrame();
page.scenarios = (await ask("GET", "scenarios")).data;
await act(() => undefined);

/** Looks every second whether anything has changed, while the page is in sight. */
const watch = async () => {
  if (document.visibilityState === "visible") await refresh(false).catch((error) => say(error.message));
  setTimeout(watch, 1000);
};
setTimeout(watch, 1000);

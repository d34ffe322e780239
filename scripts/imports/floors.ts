/**
 * The floors of each room, from the ground up: folders and files of its `src`, by path. A folder imports only
 * from floors below its own, types included; two folders on the same floor do not import each other. An entry
 * covers all files below its path that no longer entry covers. `.` covers the files directly in `src` that no
 * entry names.
 */
export type Floors = readonly (readonly string[])[];

const openapi: Floors = [
  ["editions", "open-types.ts", "operation.ts", "query-parameters.ts", "validator.ts", "."],
  ["editions.ts", "validators.ts"],
  ["conformance.ts"],
  ["contract-suite"],
  ["contract-suite.ts"],
];

const bench: Floors = [
  ["build", "does-not-show.ts", "figures", "options.ts"],
  ["peers"],
  ["bench.ts", "page", "saved"],
  ["public-list", "random", "routing", "sdk", "server"],
  ["attacks", "mock", "scale", "size", "widget"],
  ["journey"],
  ["main.ts"],
];

const contract: Floors = [
  ["advice.ts", "keys.ts"],
  ["exchange-record.ts", "finding.ts", "reach-server.ts"],
  ["print-report.ts", "server-target.ts"],
  ["check-server.ts"],
  ["index.ts", "options.ts", "progress.ts"],
  ["cli.ts"],
];

const channel: Floors = [
  ["languages", "platform"],
  ["body-memory", "pictures", "records", "sealing"],
  ["keys", "policy", "report"],
  ["life-cycle", "officers"],
  ["desk", "privacy", "routing", "supports", "survey"],
  ["public", "views"],
  ["events", "evidence", "limits"],
  // The code that changes a report does not import the folders that react to the change, such as `mail`.
  ["mail", "transitions"],
  // Notifications are sent by mail and by webhook.
  ["erasure", "national", "notifications"],
  ["operations", "store"],
  ["http"],
  ["."],
];

const desk: Floors = [
  ["style", "tell.ts", "strings"],
  ["session"],
  ["keyboard", "changes.ts", "time"],
  ["view", "live", "place", "fields"],
  ["report"],
  ["drafts"],
  ["actions"],
  ["exports", "notifications", "print"],
  ["list", "bulk", "report-pane"],
  ["install", "sign-in", "sign-ins", "survey", "team", "templates"],
  ["desk-session.ts", "desk-location.ts", "other-pages.ts", "desk-styles.ts"],
  ["navigation.ts"],
  ["desk.ts"],
  ["elements.ts"],
  ["index.ts", "main.ts"],
];

const server: Floors = [
  ["platform"],
  ["config"],
  ["store/tables"],
  ["store/engine"],
  ["store/report"],
  [
    "store/accounts",
    "store/events",
    "store/mail",
    "store/officers",
    "store/privacy",
    "store/public",
    "store/routing",
  ],
  ["store"],
  ["accounts", "bridges", "files", "listener", "mail", "pdf", "webhooks"],
  ["backup", "directory", "erasures", "evidence", "jobs", "metrics", "national-bridge.ts"],
  ["doctor", "setup"],
  ["desk", "http", "public"],
  ["server-config.ts"],
  ["start-server.ts"],
  ["commands", "index.ts"],
  ["cli.ts"],
];

// `values` is below `strings`: it defines the names of fields, choices and errors, and each of these has
// a string.
const widget: Floors = [
  [".", "styles", "geolocation", "offline", "map"],
  ["pictures", "values"],
  ["strings"],
  ["channel-element.ts", "lazy-part.ts", "error-reference.ts"],
  ["align-top.ts", "client.ts", "define-once.ts"],
  ["photos", "place", "receipt", "public/support", "public"],
  ["public/figures"],
  ["public/places"],
  ["public/element", "public/page"],
  ["form/state", "status/report"],
  [
    "form/fields",
    "form/policy",
    "status/survey",
    "status/national",
    "status/ombudsman",
    "status/personal-data",
  ],
  [
    "form/private-data",
    "form/risk",
    "form/route",
    "form/similar",
    "form/where",
    "form/sending",
    "status/actions",
  ],
  ["button", "form", "status"],
  ["elements.ts"],
  ["index.ts"],
];

const sdk: Floors = [
  ["challenge", "for-pages.ts", "snippet", "webhooks.ts", "write-form.ts"],
  ["for-programs.ts"],
  ["lapor-error.ts"],
  ["call"],
  ["follow-events.ts", "iterate.ts", "stream-events.ts", "upload", "validation.ts", "with-response.ts"],
  ["create-client.ts"],
  ["create-lapor.ts", "site.ts"],
  ["index.ts"],
];

const directory: Floors = [["calendar", "search", "topics"], ["regions"], ["agencies"], ["index.ts"]];

const mock: Floors = [
  ["admin", "admin-files.ts", "calls", "checks", "seeded-random.ts"],
  ["channel", "faults"],
  ["listen.ts", "mock.ts"],
  ["check-options.ts", "read-flags.ts", "rehearse"],
  ["control", "create-channel-mock.ts"],
  ["create-mock.ts", "serve-mock.ts", "sp4n"],
  ["index.ts", "msw.ts", "server.ts"],
  ["browser.ts", "command-line.ts", "node.ts"],
  ["cli.ts"],
];

export const floors: Readonly<Record<string, Floors>> = {
  openapi,
  bench,
  contract,
  channel,
  desk,
  server,
  widget,
  sdk,
  directory,
  mock,
};

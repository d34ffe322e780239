export const en = {
  title: (folder: string) =>
    `This sets up a channel in ${folder}.   (Bahasa Indonesia: lapor setup --lang id)`,
  howTo:
    "Press Enter for the answer in brackets. Ctrl+C stops: nothing is written before you agree at the end.",
  yes: ["y", "yes"],
  yesOrNo: (isYes: boolean): string => (isYes ? "Y/n" : "y/N"),

  agency: "Agency that runs the channel (its everyday name or id)",
  choices: "Which one do you mean?",
  choose: (count: number) => `Number 1 to ${count}, or another name`,
  unknownAgency: (typed: string) =>
    `The directory has no agency "${typed}". Type a name such as "pemkot bandung" or "kemenkes", or an id.`,
  nearAgencies: (typed: string, near: string) =>
    `"${typed}" is not exactly one agency. Did you mean: ${near}?`,
  endedAgency: (id: string, successors: string) =>
    `The agency "${id}" ended. ${successors ? `Its successors: ${successors}.` : "It has no successor."}`,

  modeTitle: "What happens to reports that are not yours?",
  modes: {
    single_agency:
      "One government runs the channel alone. Officers and citizens take other reports to SP4N-LAPOR! by hand.",
    standalone: "A channel for many agencies, with your own national triage that passes reports on.",
    gateway: "Every report is forwarded to SP4N-LAPOR! at once. Needs credentials and a mapping file.",
  },
  mode: "Mode",
  unknownMode: (typed: string) =>
    `The mode should be single_agency, standalone or gateway (or 1, 2, 3), but is "${typed}".`,
  noGateway:
    'The mode "gateway" needs a mapping file for SP4N-LAPOR!. Choose single_agency now. Then fill in the file that "lapor sp4n template" prints, name it as LAPOR_SP4N_FILE in the settings, and run this again with --replace.',

  origins: "Sites with the form, separated by spaces (with and without www are two sites)",
  badOrigin: (typed: string, hint: string) =>
    `A site is an https address such as https://bandung.go.id, or http://localhost:8080 for a trial, but "${typed}" is not.${hint && ` Did you mean ${hint}?`}`,

  url: "Address at which citizens reach this channel (a proxy with TLS passes it on to this machine)",
  badUrl: (typed: string) =>
    `The channel's address should be https without a query, such as https://kanal.example.go.id (http only on this machine, when all sites are on it), but is "${typed}".`,

  port: "Port of this machine on which the channel listens, for the proxy",
  badPort: (typed: string) => `A port is a number from 1 to 65535 such as 8544, but "${typed}" is not.`,
  portTaken: (port: number, free: number) => `Port ${port} is used by another program. ${free} is free.`,

  database: "Database: embedded (a folder, for trials), or the URL of a PostgreSQL database",
  embedded: "embedded",
  databasePath: (folder: string) => `embedded, in ${folder}`,
  badDatabase:
    "The database should be the word embedded, or a URL such as postgres://lapor:password@db.example:5432/lapor.",
  noDatabase: (code: string) =>
    `This database does not respond${code}. Check that PostgreSQL runs, that this machine can reach it, and that user, password and database name are right.`,
  poolerSettings:
    "PgBouncer at this address lacks settings that lapor needs. Use version 1.21 or newer, and set in pgbouncer.ini: max_prepared_statements = 200, ignore_startup_parameters = statement_timeout,idle_in_transaction_session_timeout, and track_extra_parameters = IntervalStyle,default_transaction_read_only.",
  oldDatabase: (version: string) => `This is PostgreSQL ${version}, but the channel needs 15 or newer.`,
  badEncoding: (encoding: string) =>
    `This database stores text as ${encoding}, but the channel needs UTF8. Create it with: CREATE DATABASE lapor ENCODING 'UTF8' TEMPLATE template0;`,
  noRights: (user: string, database: string) =>
    `The database user "${user}" may not create tables. As the administrator of PostgreSQL run: ALTER DATABASE "${database}" OWNER TO "${user}"; and in that database: GRANT CREATE ON SCHEMA public TO "${user}";`,
  otherSecret:
    "This database already belongs to a channel with another secret. Set LAPOR_SECRET to the secret of that channel, and run this again.",
  littleRoom: (folder: string, megabytes: number, needed: number) =>
    `The disk of ${folder} has ${megabytes} MB free, but a new database needs ${needed} MB. Free space, or choose another folder with --data.`,

  mail: "Mail to reporters: none, or the URL of a mail server (smtp://user:password@mail.example:587)",
  none: "none",
  badMail:
    "The mail server should be the word none, or a URL such as smtp://user:password@mail.example:587 (STARTTLS) or smtps://user:password@mail.example:465; in user and password, write @ and / as %40 and %2F.",
  mailFaults: {
    login: "The mail server rejects user or password.",
    timeout: "The mail server did not respond in time. Check host and port.",
    unreachable: "The mail server cannot be reached, or its certificate is not trusted. Check host and port.",
    refused: "The mail server refuses this machine.",
  },
  mailFrom: "Sender of mail",
  badMailFrom: (typed: string) =>
    `The sender should be an address such as kanal@example.go.id, or "Kanal Laporan <kanal@example.go.id>" without quotation marks and apostrophes in the name, but is "${typed}".`,

  channelName: "Name of the channel, which citizens read",
  channelOperator: "Operator: the office that is responsible for the personal data (UU 27/2022)",
  badText: (most: number) => `Type a text of 1 to ${most} characters.`,

  summary: "This will be set up:",
  rows: {
    agency: "Agency",
    mode: "Mode",
    channelName: "Name",
    channelOperator: "Operator",
    origins: "Sites",
    url: "Address",
    database: "Database",
    mail: "Mail",
    folder: "Files in",
  },
  write: "Write it?",
  cancelled: "Stopped. Nothing was written.",
  finishing: "Writing: this cannot be stopped now, and takes a few seconds.",

  present: "There is a set-up already:",
  change: "Change it? The keys stay valid, and the present files are copied to *.bak",
  unchanged: "Nothing was changed.",
  noReplace: (folder: string) =>
    `${folder} has a set-up already, which was not changed. Add --replace to change it, or choose another folder with --folder.`,

  missing: (what: string, flag: string, isOptional: boolean) =>
    `There is no answer for "${what}". Give it with ${flag}${isOptional ? ", or take the defaults with --yes" : ""}.`,
  missingAnswer: "An answer is needed here.",
  missingYes: "There is no answer whether to write it. Add --yes.",
  notWritable: (folder: string, code: string) =>
    `${folder} is not a folder that this user may write (${code}). Make it writable, or choose another one with --folder and --data.`,
  notWritten: (path: string, code: string) =>
    code === "ENOSPC" || code === "EDQUOT"
      ? `The disk is full: ${path} could not be written. Free space, and run this again; nothing half written was left.`
      : `${path} could not be written (${code}). Nothing half written was left.`,
  notPlain: (name: string) =>
    `${name} contains an apostrophe or a line break, which a settings file cannot hold. Write it differently (in URLs, ' is %27).`,
  unreadable: (path: string, why: string) =>
    `${path} cannot be read (${why}). Correct it, or move it away, and run this again.`,

  done: "The channel is set up.",
  wrote: "Written:",
  files: {
    environment: "settings, readable only by you",
    policy: "policy: mode, names; add deadlines here",
    page: "a page with the form",
    statusPage: "a page on which citizens follow their report",
  },
  keysTitle: "Keys. They are shown only now: copy them. Only their hashes are stored.",
  keys: {
    publishable: "for the sites (public)",
    agency_admin: "for another system of the agency (secret)",
    national_admin: "for another system of national triage (secret)",
  },
  kept: (count: number) =>
    `${count === 1 ? "A key that fits exists" : `${count} keys that fit exist`} already and ${count === 1 ? "stays" : "stay"} valid ("lapor keys list"). For another one: "lapor keys create".`,
  secretIn: (path: string) =>
    `The channel's secret is in: ${path}. Keep a copy apart from the backups: without it, identities of reporters cannot be read.`,
  snippetTitle: (script: string) =>
    `Paste this into your site. It expects the form's script at ${script} on that site:`,
  next: "Now start the channel:",
  exampleName: '"Sri Wahyuni"',
  exampleEmail: "sri@bandung.example",
  firstOfficer: (desk: string) =>
    `Officers work at ${desk}. Invite the first administrator, who then invites the others:`,
  check: "and check it at any time (stop an embedded one first):",
};

export type SetupStrings = typeof en;

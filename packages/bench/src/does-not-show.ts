/** The limitations of each bench. They are printed next to its figures. */
export const doesNotShow = {
  size: "Compression by a content delivery network, headers, and what a browser caches. The figures are bytes, not the time that a phone needs for them.",
  widget:
    "Real phones and networks: Chromium on this machine is slowed down by fixed factors, and workers run at full speed. Other browsers, and the round trips of a second origin.",
  journey:
    "People: a script with an average pace of typing and tapping fills the form, without reading, hesitating or making mistakes.",
  consent: "Orders of interactions that the random numbers did not choose, and browsers other than Chromium.",
  chaos: "Faults that the random numbers did not choose, and faults of a real device's storage.",
  sdk: "Time on the network, which is most of a real call, and runtimes other than Node.",
  mock: "Mocks with rules, scenarios or large bodies, other operations than the reading of one report, and memory while a mock is idle. Load and mock share the cores.",
  scale:
    "Real reports: two hundred lives are copied. A machine with more cores or a slower disk, and a load of many clients at once.",
  inbox:
    "Real reports and officers, a cold cache, and many officers at the same time: each view is asked over one connection.",
  public:
    "Real reports and searches, a cold cache, and many readers at the same time: each view is asked over one connection.",
  similar:
    "Real reports: the texts share a few dozen words, so that more reports match a draft than in a real channel. A cold cache, and a region with few reports.",
  server:
    "A network, TLS and a reverse proxy: the load comes from the same machine and shares its cores with server and database, so that ratios say more than rates. Photos, mail, webhooks and the desk. A large database: `scale` measures that. More cores: one process uses one core for JavaScript. PostgreSQL on a machine of its own would add a network's delay to each round trip. The effort of a client to solve a challenge.",
  attacks:
    "Attacks from many thousand addresses, attacks on the network below HTTP, and attackers and server on separate machines.",
  bytes:
    "Photos, mail, deliveries of webhooks, officers' notes and public copies, which only some reports have; the log of PostgreSQL; tables that were filled and emptied for years; an archive.",
  routing: "Reports of real citizens in all their variety: the texts were written or changed for the bench.",
} as const satisfies Readonly<Record<string, string>>;

export type BenchName = keyof typeof doesNotShow;

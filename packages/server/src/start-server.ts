import { type Channel, createChannel, systemClock, systemRandom } from "@lapor/channel";
import {
  type BodyUse,
  createSecrets,
  type MailAttempt,
  type Mailer,
  type NationalOptions,
} from "@lapor/channel/store";
import { dropSignIns, serveAccounts } from "./accounts/serve-accounts.ts";
import { defaultSignIn, readSignInFile } from "./accounts/sign-in-file.ts";
import type { OpenBridge } from "./bridges/bridge.ts";
import { sealKeysOf, secretOf } from "./config/data-settings.ts";
import { readNoticeFile } from "./config/policy/notice-file.ts";
import { configuredPolicy } from "./config/policy/policy-file.ts";
import { isDeskPath, serveDesk } from "./desk/serve-desk.ts";
import { readBoundariesFile } from "./directory/boundaries-file.ts";
import { followDirectory } from "./directory/follow-directory.ts";
import { useOwnAgencies } from "./directory/own-agencies.ts";
import { createEraseAgain } from "./erasures/erase-again.ts";
import { openFileJournal } from "./erasures/erasure-journal.ts";
import { checkFiles, openErasureFiles, openFiles } from "./files/open-files.ts";
import { removeOldProbes } from "./files/remove-probes.ts";
import { serverChecks } from "./http/health.ts";
import { type Host, serveChannel } from "./http/host.ts";
import { createResponseBudget } from "./http/response-budget.ts";
import { channelJobs } from "./jobs/channel-jobs.ts";
import { cleanSearchIndexes } from "./jobs/clean-search-indexes.ts";
import { type Jobs, startJobs } from "./jobs/start-jobs.ts";
import type { MailConfig } from "./mail/mail-config.ts";
import { readRelaysFile } from "./mail/relays-file.ts";
import { createSmtpMailer } from "./mail/smtp-mailer.ts";
import { startNotifications } from "./mail/start-notifications.ts";
import { watchEventLoop } from "./metrics/event-loop.ts";
import { type MetricsHost, serveMetrics } from "./metrics/serve-metrics.ts";
import { createServerMetrics } from "./metrics/server-metrics.ts";
import { nationalBridge } from "./national-bridge.ts";
import { createPdfCleaner } from "./pdf/clean-pdf.ts";
import { ConfigError } from "./platform/config-error.ts";
import { lockFolder, makeFolder } from "./platform/data-folder.ts";
import { type DeliveryLoop, startDeliveryLoop } from "./platform/delivery-loop.ts";
import { createLog, describeError, type Log, noLog } from "./platform/log/log.ts";
import { logTrouble } from "./platform/log/log-failure.ts";
import { throttle } from "./platform/log/throttle.ts";
import { traceMails, traceWebhooks } from "./platform/log/trace-deliveries.ts";
import { nodeHashing } from "./platform/node-hashing.ts";
import { type Clocks, clocksAgree } from "./platform/trust-clock.ts";
import { isPublicPath, publicRoot } from "./public/public-paths.ts";
import { servePublicPages } from "./public/serve-public-pages.ts";
import type { ServerConfig } from "./server-config.ts";
import { databaseError } from "./store/engine/open-configured-engine.ts";
import { observeStore } from "./store/observed-store.ts";
import { type OpenStore, openStore } from "./store/open-store.ts";
import { keyChecksOf, requireKeys } from "./store/privacy/require-keys.ts";
import { createHostLookup } from "./webhooks/resolve-host.ts";
import { createWebhookSender } from "./webhooks/send-webhook.ts";

/** A running channel. */
export interface RunningServer extends Host {
  /**
   * The channel's store, for example to create keys in the same process: `createKey({ store, clock, random },
   * …)`.
   */
  store: OpenStore;
  jobs: Jobs;
  /** The URL of `/metrics`, if metrics are served. */
  metricsUrl?: string;
}

type Listened = Pick<ServerConfig, "host" | "port">;

/**
 * Opens the configured store, with exclusive access where required, and switches this process to the
 * operator's agencies. Closing the store releases the data folder.
 */
export async function openConfiguredStore(
  config: Pick<ServerConfig, "databaseUrl" | "dataFolder">,
): Promise<OpenStore> {
  const store = await openAlone(config);
  try {
    await useOwnAgencies(store.directory);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/**
 * Runs the channel in this process: on PGlite and files in `dataFolder`, or on PostgreSQL with `databaseUrl`.
 * Throws `ConfigError` with sentences for the operator. `stop` lets running requests and jobs finish, closes
 * the store and releases the folder.
 * @example const server = await startServer({ host: "127.0.0.1", port: 0, dataFolder: "data" }); await
 *   server.stop();
 */
export async function startServer(config: ServerConfig): Promise<RunningServer> {
  const log = config.quiet ? noLog : createLog(config.logLevel);
  for (const name of config.unknownVariables ?? []) log("warn", "unknown_setting", { name });
  const notice = config.noticeFile === undefined ? undefined : readNoticeFile(config.noticeFile);
  const settings = config.signInFile === undefined ? defaultSignIn : readSignInFile(config.signInFile);
  const allowPrivate = config.allowPrivateWebhooks ?? false;
  const hosts = createHostLookup({ allowPrivate });
  makeFolder(config.dataFolder);
  const files = openFiles(config);
  await checkFiles(files);
  const journal = openFileJournal(openErasureFiles(config));
  const opened = await openConfiguredStore(config);
  try {
    await requireKeys(opened.sealKeys, config);
  } catch (error) {
    await opened.close();
    throw error;
  }
  const budget = createResponseBudget();
  // Set once the channel exists. The channel itself needs `numbers`, so it is created later.
  let bodyUse: BodyUse | undefined;
  const numbers = createServerMetrics(opened, budget, () => bodyUse);
  const store = observeStore(opened, numbers.onStoreTrouble);
  const keyIds = new WeakMap<Request, string>();
  const refusals = new WeakMap<Request, string>();
  let jobs: Jobs | undefined;
  let metrics: MetricsHost | undefined;
  try {
    // The policy is read after the store is open, because it can name the operator's own agencies.
    const policy = configuredPolicy(config);
    const bridgeFaults = nationalBridge.findFaults(policy, config);
    if (bridgeFaults.length > 0) throw new ConfigError(bridgeFaults);
    const connection = nationalBridge.open(config);
    const relays =
      config.relaysFile === undefined ? [] : await readRelaysFile(config.relaysFile, allowPrivate);
    const regionAt = config.boundariesFile && (await readBoundariesFile(config.boundariesFile));
    const channel = createChannel({
      store,
      blobs: files,
      cleanPdf: createPdfCleaner(),
      clock: systemClock,
      random: systemRandom,
      hashing: nodeHashing,
      secret: secretOf(config),
      ...sealKeysOf(config),
      policy: {
        ...policy,
        notice: notice ?? "built_in",
        ...(connection && { forwarding: connection.forwarding }),
      },
      ...(config.publicUrl && { publicUrl: config.publicUrl }),
      readLearnedModel: store.routingModels.newest,
      webhookTargets: { allowPrivate, resolve: hosts.tryToResolve },
      sendsMail: config.mail !== undefined,
      ...(config.mail && { officerMailer: createSmtpMailer(config.mail) }),
      endProofs: store.accounts.deleteProofs,
      relays,
      ...(regionAt && { regionAt }),
      isBusy: watchEventLoop(),
      onError: logTrouble(log),
      erasures: journal,
      onDecryptError: throttle((error) => log("warn", "unreadable", { error: describeError(error) })),
      onKey: (request, keyId) => keyIds.set(request, keyId),
      onRefused: (request, code) => refusals.set(request, code),
    });
    bodyUse = channel.bodyUse;
    const eraseAgain = createEraseAgain({ channel, store: opened, journal, log });
    // Data that must be erased again is erased before anyone can read it.
    await eraseAgain();
    const clocks = { clock: systemClock, readDatabaseClock: store.readClock, log };
    metrics =
      config.metrics &&
      (await serveMetrics({ ...config.metrics, log }, numbers.read).catch((error: unknown) => {
        throw listenError(error, config.metrics as Listened, "LAPOR_METRICS");
      }));
    const started = await startJobs(
      store.queue,
      [
        ...channelJobs(channel, { log, clocks, eraseAgain }),
        dropSignIns(store.accounts, clocks),
        cleanSearchIndexes(store),
      ],
      log,
    );
    jobs = started;
    void removeOldProbes(files, systemClock.now()).catch(logTrouble(log, "file_removal"));
    const keyChecks = await keyChecksOf(config);
    const channelName = policy.channelName ?? "Kanal Pengaduan";
    const { passkey, password, oidc } = settings;
    const signIn = { passkey, password, oidc: oidc ? { name: oidc.name } : null };
    const desk = serveDesk(
      { channelName, signIn, ...(config.map && { map: config.map.service }) },
      { tileOrigins: config.map?.origins ?? [] },
    );
    const host = await serveChannel({
      channel,
      optOut: channel,
      signIn: serveAccounts({
        channel,
        store: { ...store.accounts, consumeFromBuckets: store.consumeFromBuckets },
        secrets: createSecrets(secretOf(config), config.sealKeys),
        clock: systemClock,
        random: systemRandom,
        settings,
        channelName,
        publicUrl: config.publicUrl,
        onError: logTrouble(log, "sign_in"),
      }),
      desk: desk && { owns: isDeskPath, respond: desk },
      ...(config.publicPages !== false && {
        publicPages: {
          owns: isPublicPath,
          respond: servePublicPages({
            channel,
            channelName,
            publicUrl: config.publicUrl,
            clock: systemClock,
          }),
        },
      }),
      store,
      log,
      host: config.host,
      port: config.port,
      ...(config.trustedProxies && { trustedProxies: config.trustedProxies }),
      checks: serverChecks(opened, files, started, keyChecks),
      keyIdOf: (request) => keyIds.get(request),
      refusalOf: (request) => refusals.get(request),
      onAnswered: numbers.onAnswered,
      budget,
    }).catch((error: unknown) => {
      throw listenError(error, config);
    });
    const send = traceWebhooks(createWebhookSender({ allowPrivate, resolve: hosts.resolve }));
    const delivery = channel.createWebhookDelivery({
      send,
      mayClaim: clocksAgree("webhooks", clocks),
      onError: logTrouble(log, "webhook"),
    });
    const deliveries = startDeliveryLoop(delivery, log, "webhooks");
    const changed = () => started.wake("follow-agencies");
    const directory = followDirectory(store.directory, { log, changed });
    const mailer = config.mail && openMailer(config.mail, { log, onMail: numbers.onMail });
    const mails = startMail(channel, config, { mailer, clocks, log });
    const notifications = startNotifications(channel, config, { relays, mailer, send, clocks, log });
    const national = startNational(channel, connection, { clocks, log, onAttempt: numbers.onNational });
    const parts = [host, started, deliveries, directory, mails, notifications, national, metrics];
    const stop = async () => {
      await Promise.all(parts.map((part) => part?.stop()))
        // Without the database, the process still ends normally and loses the counts of one second.
        .then(() => channel.saveCounts().catch(logTrouble(log)))
        .finally(store.close);
      numbers.stop();
    };
    const requestsUnderWay = () => [host, metrics].flatMap((open) => open?.requestsUnderWay() ?? []);
    const metricsUrl = metrics && { metricsUrl: metrics.url };
    return { url: host.url, budget, requestsUnderWay, ...metricsUrl, store, jobs, stop };
  } catch (error) {
    await metrics?.stop();
    await jobs?.stop();
    await store.close();
    numbers.stop();
    throw error;
  }
}

/** Converts the error for an unusable port to one that says what to do. */
function listenError(error: unknown, { host, port }: Listened, variables = "LAPOR"): unknown {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE")
    return new ConfigError([
      `${variables}_PORT should be a free port, but ${port} on ${host} is in use by another program. Stop that program, or set ${variables}_PORT to another port (0 takes any free one).`,
    ]);
  if (code === "EACCES")
    return new ConfigError([
      `${variables}_PORT should be a port that this user may open, but ${port} is reserved for the system. Set ${variables}_PORT to 1024 or more.`,
    ]);
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return new ConfigError([
      `${variables}_HOST should be an address of this machine, but "${host}" is not one. Set it to 127.0.0.1 (this machine only) or 0.0.0.0 (every network).`,
    ]);
  return error;
}

async function openAlone(config: Pick<ServerConfig, "databaseUrl" | "dataFolder">): Promise<OpenStore> {
  if (config.databaseUrl) {
    try {
      return await openStore({ databaseUrl: config.databaseUrl });
    } catch (error) {
      throw databaseError(error);
    }
  }
  makeFolder(config.dataFolder);
  const unlock = lockFolder(config.dataFolder);
  try {
    const store = await openStore({ folder: config.dataFolder });
    return { ...store, close: () => store.close().finally(unlock) };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** Creates a mailer that logs mail rejected by the mail server. */
const openMailer = (
  mail: MailConfig,
  { log, onMail }: { log: Log; onMail(attempt: MailAttempt): void },
): Mailer =>
  traceMails(createSmtpMailer(mail), (attempt) => {
    onMail(attempt);
    if (!attempt.taken) log("warn", "mail", { reason: attempt.error, status: attempt.status });
  });

/** Starts the delivery of mail to reporters. Returns undefined when the configuration sends no email. */
function startMail(
  channel: Pick<Channel, "createMailDelivery">,
  { mail, publicUrl, publicPages }: ServerConfig,
  { mailer, clocks, log }: { mailer: Mailer | undefined; clocks: Clocks; log: Log },
): DeliveryLoop | undefined {
  if (!mail || !mailer || publicUrl === undefined) return undefined;
  const { statusUrl, perMinute } = mail;
  const delivery = channel.createMailDelivery({
    mailer,
    links: {
      publicUrl,
      ...(statusUrl && { statusUrl }),
      ...(publicPages !== false && { publicReportsUrl: publicUrl + publicRoot }),
    },
    perMinute,
    mayClaim: clocksAgree("mails", clocks),
    onError: logTrouble(log, "mail"),
  });
  return startDeliveryLoop(delivery, log, "mails");
}

/** Starts the connection to the national system. Returns undefined when none is configured. */
function startNational(
  channel: Pick<Channel, "createNationalDelivery">,
  connection: OpenBridge | undefined,
  { clocks, log, onAttempt }: { clocks: Clocks; log: Log } & Pick<Required<NationalOptions>, "onAttempt">,
): DeliveryLoop | undefined {
  if (!connection) return undefined;
  const { name } = nationalBridge;
  const delivery = channel.createNationalDelivery({
    bridge: connection.bridge,
    mayClaim: clocksAgree(name, clocks),
    onAttempt,
    onError: throttle((error) => logTrouble(log, name)(error)),
  });
  return startDeliveryLoop(delivery, log, name);
}

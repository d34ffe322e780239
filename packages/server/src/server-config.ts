import { type SignInFileSettings, signInFileSettings } from "./accounts/sign-in-file.ts";
import { type DataSettings, dataSettings } from "./config/data-settings.ts";
import { type LogSettings, logSettings } from "./config/log-settings.ts";
import { type PolicySettings, policySettings } from "./config/policy/policy-settings.ts";
import { readSettings, type SettingsReader } from "./config/settings.ts";
import { type MapSettings, mapSettings } from "./desk/map-config.ts";
import { type BoundarySettings, boundarySettings } from "./directory/boundaries-file.ts";
import { type FileSettings, fileSettings } from "./files/s3-settings.ts";
import { type ProxySettings, proxySettings } from "./http/networks.ts";
import { type ListenSettings, listenSettings } from "./listener/listen-settings.ts";
import { type MailSettings, mailSettings } from "./mail/mail-config.ts";
import { type RelaySettings, relaySettings } from "./mail/relays-file.ts";
import { type MetricsSettings, metricsSettings } from "./metrics/metrics-settings.ts";
import { type BridgeSettings, nationalBridge } from "./national-bridge.ts";
import { type PublicSettings, publicSettings } from "./public/public-settings.ts";
import { type DatabaseSettings, databaseSettings } from "./store/engine/database-settings.ts";
import { type WebhookSettings, webhookSettings } from "./webhooks/webhook-settings.ts";

/**
 * The server's configuration, read from the environment by `readConfig` or given by a program that embeds the
 * server. Each part of the server declares its own settings.
 */
export interface ServerConfig
  extends ListenSettings,
    DataSettings,
    DatabaseSettings,
    PolicySettings,
    BoundarySettings,
    SignInFileSettings,
    RelaySettings,
    PublicSettings,
    MapSettings,
    FileSettings,
    ProxySettings,
    WebhookSettings,
    MailSettings,
    BridgeSettings,
    MetricsSettings,
    LogSettings {
  /**
   * Variables `LAPOR_…` that are unknown to the server and resemble no known variable. They are logged at
   * start.
   */
  unknownVariables?: string[];
  /** Writes no log lines. */
  quiet?: boolean;
}

/**
 * Reads the configuration from environment variables. An empty variable counts as unset. Throws `ConfigError`
 * with all errors together, none of which shows a secret.
 * @param options `needsSecret: false` for work that neither seals nor signs.
 * @example const config = readConfig(process.env);
 */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
  { needsSecret = true } = {},
): ServerConfig {
  const reader = readSettings(environment);
  const config = readAll(reader, needsSecret);
  const unknownVariables = reader.finish();
  return unknownVariables.length > 0 ? { ...config, unknownVariables } : config;
}

/**
 * Lists all variables of the server except the credentials of a national bridge, whose names the operator
 * chooses.
 */
export function listVariables(): readonly string[] {
  const reader = readSettings({});
  readAll(reader, false);
  return reader.known;
}

/** This order is also the order in which errors are shown. */
const readAll = ({ read }: SettingsReader, needsSecret: boolean): ServerConfig => ({
  ...read(listenSettings),
  ...read(metricsSettings),
  ...read(logSettings),
  ...read(databaseSettings),
  ...read(policySettings),
  ...read(boundarySettings),
  ...read(signInFileSettings),
  ...read(relaySettings),
  ...read(proxySettings),
  ...read(webhookSettings),
  ...read(publicSettings),
  ...read(fileSettings),
  ...read(mailSettings),
  ...read(mapSettings),
  ...read(nationalBridge.settings),
  ...read(dataSettings({ needsSecret })),
});

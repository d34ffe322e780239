// The widget's bundles contain `page-options.ts` instead of this module.

import { checkNumbers, secretsIn } from "../for-programs.ts";
import { version } from "../version.gen.ts";
import type { Hooks, PlannedRetry, ReceivedResponse, SentRequest } from "./hooks.ts";
import type { AppInfo, ClientOptions, LaporOptions } from "./lapor-options.ts";
import { createPace, type Pace } from "./pace.ts";

type Ended = ReceivedResponse & PlannedRetry;

/** A client's options, and values derived from them. */
export interface ProgramOptions extends ClientOptions {
  key?: string | undefined;
  pace?: Pace | undefined;
  /** Header values that error messages must not quote. */
  secrets?: string[] | undefined;
}

/** Returns the options, and values derived from those that only programs use. */
export function readProgramOptions(options: LaporOptions): ProgramOptions {
  const { appInfo, concurrency, debug, headers, hooks } = options;
  checkNumbers(options);
  return {
    ...options,
    headers: { ...identify(appInfo), ...headers },
    hooks: debug ? debugHooks(hooks) : hooks,
    secrets: secretsIn(headers),
    pace: createPace(concurrency),
  };
}

/**
 * Identifies the SDK and the program to the channel. Only browsers have a `location`; they keep their own
 * `User-Agent`, because a channel need not accept another one (CORS).
 */
function identify({ name, version: appVersion, url }: Partial<AppInfo> = {}): Record<string, string> {
  const isPage = Boolean(globalThis.location);
  const parts = [
    `lapor-sdk/${version}`,
    isPage ? "" : (globalThis.navigator?.userAgent ?? ""),
    name && [name, appVersion].filter(Boolean).join("/").replace(/\s+/g, "-"),
    url && `(${url})`,
  ];
  return { [isPage ? "Lapor-Client" : "User-Agent"]: parts.filter(Boolean).join(" ") };
}

function debugHooks(hooks: Hooks = {}): Hooks {
  const log = ({ operation, attempt, method, url, ...event }: SentRequest & Partial<Ended>) => {
    const { error, status, milliseconds = 0, requestId } = event;
    const after = `in ${milliseconds | 0} ms`;
    const text = error
      ? `${error.code}, again ${after}`
      : status
        ? `${status} ${after}, request id ${requestId}`
        : `${method} ${url}`;
    console.debug(`LAPOR! ${operation} (${attempt}): ${text}`);
  };
  return {
    request(event) {
      log(event);
      hooks.request?.(event);
    },
    response(event) {
      log(event);
      hooks.response?.(event);
    },
    retry(event) {
      log(event);
      hooks.retry?.(event);
    },
  };
}

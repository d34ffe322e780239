import type { OperationId } from "../../operation.ts";
import type { ChannelMode, ErrorCode, OfficerRole } from "../../schemas.gen.ts";

/** The server under test and its keys. */
export interface ContractTarget {
  /** Sends a Request with an absolute URL under `baseUrl`. */
  fetch(request: Request): Promise<Response>;
  /** The server's origin. The contract's paths begin with `/v1`. */
  baseUrl: string;
  keys: {
    /** The key of the `pemkot-bandung` site, with the origin `https://bandung.example`. */
    publishable: string;
    /** The key of an `agency_admin` of `pemkot-bandung`. */
    agencyAdmin: string;
    /** The key of a `liaison` of `pemkot-bandung`. It expires later; the other keys do not expire. */
    liaison: string;
    /** The key of an `agency_admin` of `pemprov-jawa-barat`. */
    otherAdmin: string;
    /** The key of an `agency_admin` of `kemenpu`. */
    thirdAdmin: string;
    nationalAdmin: string;
    /** The key of the `pemprov-jawa-barat` site, with the origin `https://jabar.example`. */
    otherPublishable: string;
    /** A revoked key like `publishable`. */
    revoked?: string;
    /** An expired key like `agencyAdmin`. */
    expired: string;
  };
  /** Makes the store fail until the returned function is called. */
  breakStore?(how: "internal_error" | "unavailable"): Promise<() => Promise<void>>;
  /** Blocks writes to the store until the returned function is called. */
  holdStore?(): Promise<() => Promise<void>>;
  /** Moves the server's clock forward by this number of seconds and runs the jobs that become due. */
  passTime?(seconds: number): Promise<void>;
  /**
   * Limits one kind of request to one per minute until the returned function is called. Without this, the
   * target has no limits.
   * - `requests`: all requests of a client
   * - `lookUps`: `findSimilarReports` and `suggestAgencies` together
   * - `submits`: submitted reports
   * - `uploads`: uploaded bytes
   * - `guesses`: wrong access codes per report; each further attempt requires a solved challenge
   */
  limitRates?(what: LimitedKind): Promise<() => Promise<void>>;
  /** Requires a challenge of a few hundred hashes for each report until the returned function is called. */
  requireChallenge?(): Promise<() => Promise<void>>;
  /**
   * Shortens the timeout for stalled request bodies from half a minute to a moment until the returned
   * function is called.
   */
  shortenBodyTimeout?(): Promise<() => Promise<void>>;
  /**
   * Runs the channel in another mode until the returned function is called. `single_agency` and `gateway` are
   * for `pemkot-bandung`. Otherwise the channel is `standalone`.
   */
  changeMode?(mode: ChannelMode): Promise<() => Promise<void>>;
  /** Connects the channel to a simulated SP4N-LAPOR! until `disconnect` is called. */
  connectSp4n?(): Promise<Sp4nConnection>;
  /**
   * Signs in a new officer and resolves to the session's `Cookie` header. A null `agencyId` is national
   * triage; only a `unit_officer` has a `unitId`.
   */
  signIn?(officer: { role: OfficerRole; agencyId: string | null; unitId?: string }): Promise<string>;
  /** Deletes all stored files, as if the disk were lost, but keeps the reports that refer to them. */
  loseFiles?(): Promise<void>;
}

/** A channel's connection to a simulated SP4N-LAPOR!, whose behaviour the case determines. */
export interface Sp4nConnection {
  /** Sends queued messages. With `unknown`, the response from SP4N-LAPOR! is lost. */
  send(outcome: "forwarded" | "refused" | "unknown"): Promise<void>;
  /**
   * Reads back the reports that this connection has sent. SP4N-LAPOR! returns the given status and answer for
   * each.
   */
  read(update: Sp4nUpdate): Promise<void>;
  disconnect(): Promise<void>;
}

/** A report's update from SP4N-LAPOR!. */
export interface Sp4nUpdate {
  trackingId: string;
  status: string;
  answer: { institution: string; text: string };
}

/** Abilities of a target that some cases need. */
export type TargetAbility =
  | "breakStore"
  | "holdStore"
  | "passTime"
  | "loseFiles"
  | "limitRates"
  | "shortenBodyTimeout"
  | "requireChallenge"
  | "changeMode"
  | "connectSp4n"
  | "signIn";

/** The kinds of requests that `limitRates` can limit. */
export type LimitedKind = "requests" | "lookUps" | "submits" | "uploads" | "guesses";

/** A sentence about the behaviour of a channel, and the test for it. */
export interface ContractCase {
  /** The title, which begins with the `operationId`, or with the method for a URL outside the contract. */
  title: string;
  operation?: OperationId;
  /** The error code that the case is about. The case fails if it never receives this code. */
  code?: ErrorCode;
  needs?: TargetAbility;
  /** The channel's mode during the case. Requires `changeMode`. Default: `standalone`. */
  mode?: ChannelMode;
  /**
   * Runs the case. Rejects with the expected and the received value, never with a key, an access code or a
   * signature.
   */
  run(target: ContractTarget): Promise<void>;
}

/** A case bound to a target. */
export interface BoundCase extends Omit<ContractCase, "run"> {
  lacks?: TargetAbility;
  /** The reason why the case cannot run on this target. `run` rejects with the same sentence. */
  skip?: string;
  run(): Promise<void>;
}

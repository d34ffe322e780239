import type { OperationId } from "../../operation.ts";
import type { ErrorCode } from "../../schemas.gen.ts";

/** A server that claims the contract, and the keys to it. */
export interface ContractTarget {
  /** Takes Requests with absolute URLs under `baseUrl`. */
  fetch(request: Request): Promise<Response>;
  /** Origin of the server, without a path: the contract's addresses begin with `/v1`. */
  baseUrl: string;
  keys: {
    /** Site `pemkot-bandung`, origin `https://bandung.example`. */
    publishable: string;
    /** `agency_admin` of `pemkot-bandung`. */
    agencyAdmin: string;
    /** `liaison` of `pemkot-bandung`. */
    liaison: string;
    /** `agency_admin` of `pemprov-jawa-barat`. */
    otherAdmin: string;
    /** `agency_admin` of `kemenpupr`. */
    thirdAdmin: string;
    nationalAdmin: string;
    /** Site `pemprov-jawa-barat`, origin `https://jabar.example`. */
    otherPublishable: string;
    /** As `publishable`, but revoked. */
    revoked?: string;
  };
  /** Makes the next requests fail inside the store until the returned function is called. */
  breakStore?(how: "internal_error" | "unavailable"): Promise<() => Promise<void>>;
  /** Makes writes to the store wait until the returned function is called. */
  holdStore?(): Promise<() => Promise<void>>;
  /** Moves the server's clock forward by so many seconds, and lets it do what falls due in between. */
  passTime?(seconds: number): Promise<void>;
  /**
   * Limits a kind of request until the returned function is called: `requests` (all, by whatever is known of
   * the client), `lookUps` (`findSimilarReports` and `suggestAgencies` together) and `submits` to one a
   * minute, bytes of `uploads` to one a minute, and wrong access codes (`guesses`) to one a minute for each
   * report, beyond which each try needs a solved challenge. Nothing is limited otherwise.
   */
  limitRates?(what: LimitedKind): Promise<() => Promise<void>>;
  /** Wants a challenge, of a few hundred hashes, solved for each report until the returned function is called. */
  demandChallenge?(): Promise<() => Promise<void>>;
  /**
   * Gives up bodies that bring nothing within a moment, instead of half a minute, until the returned function
   * is called.
   */
  loseBodyPatience?(): Promise<() => Promise<void>>;
  /** Takes every stored file away while the reports keep naming them, as a lost disk would. */
  loseFiles?(): Promise<void>;
}

/** What some cases need of a target beyond requests. */
export type TargetAbility =
  | "breakStore"
  | "holdStore"
  | "passTime"
  | "loseFiles"
  | "limitRates"
  | "loseBodyPatience"
  | "demandChallenge";

/** What `limitRates` limits. */
export type LimitedKind = "requests" | "lookUps" | "submits" | "uploads" | "guesses";

/** One sentence on behaviour, and its proof. */
export interface ContractCase {
  /** Begins with the `operationId`, or with the method where an address is outside of the contract. */
  title: string;
  operation?: OperationId;
  /** The refusal that the case is about; a case that never met it fails. */
  code?: ErrorCode;
  needs?: TargetAbility;
  /** Rejects with what was expected and what arrived; never with a key, an access code or a signature. */
  run(target: ContractTarget): Promise<void>;
}

/** A case bound to a target. */
export interface BoundCase extends Omit<ContractCase, "run"> {
  /** Why it cannot run here: the target lacks what it needs. `run` rejects with the same sentence. */
  skip?: string;
  run(): Promise<void>;
}

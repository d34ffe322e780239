import type { OperationId } from "@lapor/openapi/operations";
import type { Locale, ReporterLocale } from "../platform/locale.ts";
import type { KeyRecord } from "./keys.ts";
import type { OfficerRecord, OfficerRole, OfficerSessionRecord } from "./officers.ts";

/** A session with its officer. */
export interface OpenSession {
  session: OfficerSessionRecord;
  officer: OfficerRecord;
}

interface Acting {
  /**
   * The id of the key or officer: the owner of uploads, and part of the scope of idempotency. Empty for
   * nobody.
   */
  id: string;
  /** Null for national triage, and for nobody. */
  agencyId: string | null;
  /** Null unless it acts for officers. */
  role: OfficerRole | null;
  /** The unit of the officer. Null without one, and for all others. */
  unitId: string | null;
}

/**
 * The authenticated party of a request: a site with its publishable key, the system of officers with its
 * secret key, or an officer who signed in. `nobody` calls operations that need no key.
 */
export type Principal =
  | (Acting & { kind: "nobody" })
  | (Acting & { kind: "site"; key: KeyRecord })
  | (Acting & { kind: "system"; key: KeyRecord })
  | (Acting & OpenSession & { kind: "officer" });

/** The reader of a result. */
export interface Audience {
  locale: Locale;
  /** The language of later mails to the caller, and of the reasons for suggested agencies. */
  mailLocale: ReporterLocale;
  /** The public URL of the channel, for links in results. Without a slash at the end. */
  publicUrl: string;
  /** Absent when the operator reads on behalf of the reporter. */
  principal?: Principal;
}

/** The acting party of an operation, with the language of the result. */
export interface Actor extends Audience {
  principal: Principal;
  /** The operation that is called. */
  operation: OperationId;
  /** The acting person in the system of an officer (`Lapor-Acting-As`); null when it names none. */
  actorReference: string | null;
}

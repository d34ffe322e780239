import type { OperationId } from "@lapor/openapi/operations";
import type { ReporterLocale } from "../languages/reporter-locales.ts";
import type { Locale } from "../platform/locale.ts";
import type { KeyRecord } from "./keys.ts";
import type { OfficerRecord, OfficerRole, OfficerSessionRecord } from "./officers.ts";

export interface OpenSession {
  session: OfficerSessionRecord;
  officer: OfficerRecord;
}

interface Acting {
  /**
   * The ID of the key or officer. It identifies the owner of uploads and is part of the idempotency scope.
   * Empty for `nobody`.
   */
  id: string;
  /** Null for national triage and for `nobody`. */
  agencyId: string | null;
  /** Null unless the principal acts for officers. */
  role: OfficerRole | null;
  /** The officer's unit. Null for an officer without a unit, and for all other principals. */
  unitId: string | null;
}

/**
 * The authenticated party of a request: a site with its publishable key, an officers' system with its secret
 * key, or a signed-in officer. `nobody` calls operations that do not require a key.
 */
export type Principal =
  | (Acting & { kind: "nobody" })
  | (Acting & { kind: "site"; key: KeyRecord })
  | (Acting & { kind: "system"; key: KeyRecord })
  | (Acting & OpenSession & { kind: "officer" });

/** The person or system that reads a result. */
export interface Audience {
  locale: Locale;
  /** The language of later emails to the caller, and of the reasons for suggested agencies. */
  mailLocale: ReporterLocale;
  /** The channel's public URL, for links in results, without a trailing slash. */
  publicUrl: string;
  /** Absent when the operator reads on behalf of the reporter, as `lapor export` does. */
  principal?: Principal;
}

/** The party that performs an operation, with the language of the result. */
export interface Actor extends Audience {
  principal: Principal;
  operation: OperationId;
  /** The acting person in an officers' system (`Lapor-Acting-As`); null when the system names none. */
  actorReference: string | null;
}

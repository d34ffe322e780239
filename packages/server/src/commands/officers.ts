import { parseArgs } from "node:util";
import {
  createMemoryBlobs,
  DomainError,
  foldUnitName,
  type Invitee,
  type OfficerAccounts,
  type OfficerRole,
  officerRoles,
} from "@lapor/channel";
import { hasOneAgency, type OfficerRecord } from "@lapor/channel/store";
import { configuredPolicy } from "../config/policy/policy-file.ts";
import { createSmtpMailer } from "../mail/smtp-mailer.ts";
import type { ServerConfig } from "../server-config.ts";
import type { OpenStore } from "../store/open-store.ts";
import { checkedAgency } from "./checked-agency.ts";
import { UsageError } from "./usage-error.ts";
import { openChannel, withConfiguredStore } from "./with-store.ts";

interface Office {
  accounts: OfficerAccounts;
  store: OpenStore;
  /** The typed agency, or the one that runs the channel alone. Null for national triage. */
  agencyOf(typed: string | undefined): string | null;
}

type Invitation = Awaited<ReturnType<OfficerAccounts["invite"]>>;

const actions: Record<string, (args: string[]) => Promise<number>> = { invite, list, renew };

/** Invites and lists officers. Resolves to the exit code. */
export async function officers([name = "", ...args]: string[]): Promise<number> {
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (!action)
    throw new UsageError(
      name
        ? `There is no "lapor officers ${name}", only invite, list and renew.`
        : "Choose an action: lapor officers invite, list or renew.",
    );
  return action(args);
}

const withOffice = (work: (office: Office) => Promise<number>): Promise<number> =>
  withConfiguredStore("Officers cannot be managed", (store, config) => work(openOffice(store, config)), {
    needsSecret: true,
  });

function openOffice(store: OpenStore, config: ServerConfig): Office {
  const policy = configuredPolicy(config);
  const channel = openChannel(store, config, {
    blobs: createMemoryBlobs(),
    policy,
    ...(config.mail && { officerMailer: createSmtpMailer(config.mail) }),
  });
  return {
    store,
    accounts: channel.officerAccounts(config.publicUrl ?? `http://localhost:${config.port}`),
    agencyOf(typed) {
      if (typed !== undefined) return checkedAgency(typed);
      return hasOneAgency(policy) ? (policy.agencyId ?? null) : null;
    },
  };
}

const isRole = (text: string | undefined): text is OfficerRole =>
  text !== undefined && (officerRoles as readonly string[]).includes(text);

function invite(args: string[]): Promise<number> {
  const { name, email, role, agency, unit } = parseArgs({
    args,
    options: {
      name: { type: "string" },
      email: { type: "string" },
      role: { type: "string" },
      agency: { type: "string" },
      unit: { type: "string" },
    },
  }).values;
  if (!name?.trim() || !email)
    throw new UsageError(
      'Name the officer: lapor officers invite --name "Sari Wulandari" --email sari@example.go.id --role agency_admin --agency pemkot-bandung.',
    );
  if (!isRole(role))
    throw new UsageError(
      `--role should be one of ${officerRoles.join(", ")}, but ${role ? `is "${role}"` : "is missing"}.`,
    );
  return withOffice(async (office) => {
    const agencyId = office.agencyOf(agency);
    const unitId = unit === undefined ? undefined : await unitIdOf(office.store, agencyId, unit);
    return printInvitation(() =>
      office.accounts.invite({ name: name.trim(), email, role, agencyId, unitId } satisfies Invitee),
    );
  });
}

async function unitIdOf(store: OpenStore, agencyId: string | null, name: string): Promise<string> {
  const units = agencyId === null ? [] : await store.list("units", { agencyId });
  const found = units.find(({ foldedName, active }) => active && foldedName === foldUnitName(name));
  if (found) return found.id;
  throw new UsageError(
    `--unit should be an active unit of the agency, but is "${name}". The desk lists the units.`,
  );
}

function renew(args: string[]): Promise<number> {
  const [email, ...more] = parseArgs({ args, options: {}, allowPositionals: true }).positionals;
  if (!email || more.length > 0)
    throw new UsageError("Name an officer by the address: lapor officers renew sari@example.go.id.");
  return withOffice(async ({ accounts }) => {
    const officer = await accounts.findByEmail(email);
    return printInvitation(async () => officer && accounts.renew(officer.id));
  });
}

/** Prints the link of an invitation. Only the link goes to stdout, where a script can read it. */
async function printInvitation(make: () => Promise<Invitation | undefined>): Promise<number> {
  try {
    const made = await make();
    if (!made) {
      process.stderr.write('There is no officer with that address. "lapor officers list" shows them.\n');
      return 1;
    }
    const { url, validUntil, mailed } = made;
    process.stderr.write(
      `Give this link to the officer, and to nobody else: its holder signs in as that person. It is valid once, until ${validUntil}.${mailed ? " It was also sent by mail." : ""}\n`,
    );
    process.stdout.write(`${url}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    for (const { pointer, code } of error.fieldErrors)
      process.stderr.write(`${advice[`${pointer} ${code}`] ?? `${pointer} was refused (${code}).`}\n`);
    return 1;
  }
}

const advice: Record<string, string> = {
  "#/email duplicate":
    'Another officer has that address. To send a new link, run "lapor officers renew" with it.',
  "#/email invalid_format": "--email should be an address such as sari@example.go.id.",
  "#/role not_permitted":
    "The role does not fit: agency_admin, liaison and unit_officer need --agency; national_admin has none.",
  "#/unitId required": "The role unit_officer needs --unit.",
  "#/unitId not_permitted": "National triage has no units: leave out --unit.",
  "# too_many": "The party has 500 officers. Let officers who no longer work there leave, in the desk.",
};

function list(args: string[]): Promise<number> {
  const { agency } = parseArgs({ args, options: { agency: { type: "string" } } }).values;
  return withOffice(async ({ accounts, agencyOf }) => {
    for (const officer of (await accounts.list(agencyOf(agency))).sort(byName))
      process.stdout.write(`${describe(officer)}\n`);
    return 0;
  });
}

const byName = (left: OfficerRecord, right: OfficerRecord): number =>
  left.name.localeCompare(right.name, "id");

const describe = ({ id, name, email, role, state, invitedUntil }: OfficerRecord): string => {
  const until = invitedUntil ? `, invited until ${invitedUntil.toISOString()}` : "";
  return [id, role, `${state}${until}`, name, email].join("\t");
};

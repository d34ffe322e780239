import { createPrivateKey, type KeyObject } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { OfficerRole } from "@lapor/channel";
import { isSecureUrl } from "@lapor/channel/store";
import type { Settings } from "../config/settings.ts";
import { ConfigError } from "../platform/config-error.ts";
import { arrived, isObject, readJsonObject } from "../platform/json-file.ts";

/** An identity provider for officers (OpenID Connect). */
export interface OidcSettings {
  issuer: string;
  clientId: string;
  /** The server's credential as the provider's client. */
  credential: { kind: "secret"; secret: string } | { kind: "key"; key: KeyObject };
  /** The provider's name on the sign-in page. */
  name: string;
  scopes: string[];
  /** The algorithm with which the provider signs ID tokens. */
  idTokenAlgorithm: string;
  /** The claim that lists an officer's groups. Full stops separate the parts of a path. */
  groupsClaim: string;
  /** The role for each group. The first listed group that the officer belongs to decides. */
  roles: { group: string; role: OfficerRole }[];
}

export interface SignInSettings {
  passkey: boolean;
  password: boolean;
  oidc?: OidcSettings;
}

export interface SignInFileSettings {
  /**
   * The path of a JSON file that configures how officers sign in, read at start. Without it, they use
   * passkeys, or passwords with an authenticator app.
   */
  signInFile?: string;
}

export const signInFileSettings: Settings<SignInFileSettings> = {
  variables: ["LAPOR_SIGN_IN_FILE"],
  read({ given }) {
    const signInFile = given("LAPOR_SIGN_IN_FILE");
    return signInFile ? { signInFile } : {};
  },
};

/** The default: passkeys, and passwords with an authenticator app. */
export const defaultSignIn: SignInSettings = { passkey: true, password: true };

const roles: readonly OfficerRole[] = [
  "national_admin",
  "agency_admin",
  "liaison",
  "unit_officer",
  "leader",
  "identity_custodian",
  "auditor",
];
const algorithms = ["RS256", "PS256", "ES256", "ES384", "EdDSA"];
const members = '"methods" and "oidc"';
const oidcMembers =
  '"issuer", "clientId", "clientSecretFile", "privateKeyFile", "name", "scopes", "idTokenAlgorithm", "groupsClaim" and "roles"';

/**
 * Reads the sign-in settings from a JSON file: `{methods?, oidc?}`. Paths in the file are relative to the
 * file's folder. Throws `ConfigError` with all faults together, none of which shows a secret.
 */
export function readSignInFile(path: string): SignInSettings {
  const file = resolve(path);
  const faults: string[] = [];
  const { methods, oidc, ...others } = readJsonObject("LAPOR_SIGN_IN_FILE", file, {
    example: '{"methods": ["passkey", "password"]}',
    otherwise: "to offer passkeys, and passwords with an authenticator app",
  });
  const reader = createReader(file, faults);
  reader.refuseOthers("", others, members);
  const settings: SignInSettings = {
    ...(methods === undefined ? defaultSignIn : readMethods(reader, methods)),
    ...(oidc !== undefined && { oidc: readOidc(reader, oidc) }),
  };
  if (!settings.passkey && !settings.password && oidc === undefined)
    reader.refuse("methods", "at least one method, or empty with an oidc section", methods, "Correct it.");
  if (faults.length > 0) throw new ConfigError(faults);
  return settings;
}

type Reader = ReturnType<typeof createReader>;

function createReader(file: string, faults: string[]) {
  const refuse = (member: string, expected: string, value: unknown, advice: string): void => {
    faults.push(
      `LAPOR_SIGN_IN_FILE should be a file whose "${member}" is ${expected}, but in ${file} it ${arrived(value)}. ${advice}`,
    );
  };
  return {
    refuse,
    refuseOthers(prefix: string, others: object, known: string): void {
      for (const name of Object.keys(others))
        faults.push(
          `LAPOR_SIGN_IN_FILE should be a file with only ${known}${prefix && ` in "${prefix}"`}, but ${file} also has "${name}". Correct its spelling, or remove it.`,
        );
    },
    text(member: string, value: unknown, otherwise?: string): string {
      if (value === undefined && otherwise !== undefined) return otherwise;
      if (typeof value === "string" && /^\P{C}{1,300}$/u.test(value.trim())) return value.trim();
      refuse(member, "a text of 1 to 300 characters on one line", value, "Correct it.");
      return "";
    },
    /** Reads the file whose path is the value of a setting. */
    content(member: string, value: unknown): string {
      const named = typeof value === "string" ? resolve(dirname(file), value) : undefined;
      try {
        if (named !== undefined) return readFileSync(named, "utf8").trim();
      } catch {
        // An unreadable file is reported below.
      }
      refuse(member, "the path of a file that this program may read", value, "Correct it.");
      return "";
    },
  };
}

function readMethods(reader: Reader, value: unknown): SignInSettings {
  const known = ["passkey", "password"];
  if (Array.isArray(value) && value.every((method) => known.includes(method)))
    return { passkey: value.includes("passkey"), password: value.includes("password") };
  reader.refuse("methods", 'a list of "passkey" and "password"', value, "Correct it, or remove it.");
  return defaultSignIn;
}

function readOidc(reader: Reader, value: unknown): OidcSettings {
  const given = isObject(value) ? value : {};
  if (!isObject(value))
    reader.refuse("oidc", "an object with issuer and clientId", value, "Correct it, or remove it.");
  const { issuer, clientId, clientSecretFile, privateKeyFile, name, scopes, ...rest } = given;
  const { idTokenAlgorithm, groupsClaim, roles: groups, ...others } = rest;
  reader.refuseOthers("oidc", others, oidcMembers);
  return {
    issuer: readIssuer(reader, issuer),
    clientId: reader.text("oidc.clientId", clientId),
    credential: readCredential(reader, clientSecretFile, privateKeyFile),
    name: reader.text("oidc.name", name, "SSO"),
    scopes: readScopes(reader, scopes),
    idTokenAlgorithm: readAlgorithm(reader, idTokenAlgorithm),
    groupsClaim: reader.text("oidc.groupsClaim", groupsClaim, "groups"),
    roles: readRoles(reader, groups),
  };
}

function readIssuer(reader: Reader, value: unknown): string {
  const url = typeof value === "string" && URL.canParse(value) ? new URL(value) : undefined;
  if (url && isSecureUrl(url) && !url.search && !url.hash) return String(value);
  const expected = "the https address of the identity provider, as its ID tokens name it";
  reader.refuse("oidc.issuer", expected, value, "Correct it.");
  return "";
}

function readCredential(reader: Reader, secretFile: unknown, keyFile: unknown): OidcSettings["credential"] {
  if ((secretFile === undefined) === (keyFile === undefined))
    reader.refuse(
      "oidc.clientSecretFile",
      'the path of a file with the client secret, or left out in favour of "oidc.privateKeyFile"',
      secretFile,
      "Set exactly one of them.",
    );
  if (keyFile === undefined)
    return { kind: "secret", secret: reader.content("oidc.clientSecretFile", secretFile) };
  const pem = reader.content("oidc.privateKeyFile", keyFile);
  try {
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType === "ec") return { kind: "key", key };
  } catch {
    // A faulty value is reported below.
  }
  reader.refuse(
    "oidc.privateKeyFile",
    "the path of a private EC key in PEM, without a password",
    keyFile,
    "Create one with: openssl ecparam -name prime256v1 -genkey -noout | openssl pkcs8 -topk8 -nocrypt -out oidc-key.pem. Register its public key at the identity provider.",
  );
  return { kind: "secret", secret: "" };
}

function readScopes(reader: Reader, value: unknown): string[] {
  if (value === undefined) return ["openid"];
  const scopes = Array.isArray(value)
    ? value.filter((scope) => /^[\x21-\x7e]{1,100}$/.test(String(scope)))
    : [];
  if (Array.isArray(value) && scopes.length === value.length && scopes.includes("openid")) return scopes;
  reader.refuse("oidc.scopes", 'a list of scopes with "openid"', value, "Correct it, or remove it.");
  return [];
}

function readAlgorithm(reader: Reader, value: unknown): string {
  const algorithm = algorithms.find((known) => known === (value ?? "RS256"));
  if (algorithm !== undefined) return algorithm;
  reader.refuse(
    "oidc.idTokenAlgorithm",
    `one of ${algorithms.join(", ")}`,
    value,
    "Correct it, or remove it.",
  );
  return "RS256";
}

function readRoles(reader: Reader, value: unknown): OidcSettings["roles"] {
  const entries = isObject(value) ? Object.entries(value) : [];
  if (entries.length === 0)
    reader.refuse("oidc.roles", 'an object such as {"lapor-admin": "agency_admin"}', value, "Correct it.");
  return entries.flatMap(([group, name]) => {
    const role = roles.find((known) => known === name);
    if (role === undefined)
      reader.refuse(`oidc.roles.${group}`, `one of ${roles.join(", ")}`, name, "Correct it.");
    return role === undefined ? [] : [{ group, role }];
  });
}

import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readSignInFile } from "../../src/accounts/sign-in-file.ts";
import { faultsIn } from "../support/faults-in.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folder = temporaryFolder();
const path = join(folder, "sign-in.json");
const pemOf = (key: { export(options: { format: "pem"; type: "pkcs8" }): string | Buffer }) =>
  key.export({ format: "pem", type: "pkcs8" });
writeFileSync(join(folder, "secret"), " rahasia-sekali\n");
writeFileSync(join(folder, "ec.pem"), pemOf(generateKeyPairSync("ec", { namedCurve: "P-384" }).privateKey));
writeFileSync(join(folder, "ed.pem"), pemOf(generateKeyPairSync("ed25519").privateKey));

function read(content: unknown) {
  writeFileSync(path, JSON.stringify(content));
  return readSignInFile(path);
}

const faultsOf = (content: unknown) => faultsIn(() => read(content));

const least = {
  issuer: "https://sso.bandung.example/realms/kota",
  clientId: "lapor",
  clientSecretFile: "secret",
  roles: { "lapor-admin": "agency_admin" },
};

test("passkeys and passwords are enabled unless the file disables them", () => {
  assert.deepEqual(read({}), { passkey: true, password: true });
  assert.deepEqual(read({ methods: ["passkey"] }), { passkey: true, password: false });
});

test("an identity provider has defaults, and its secret is read from a file next to the settings", () => {
  assert.deepEqual(read({ methods: [], oidc: least }), {
    passkey: false,
    password: false,
    oidc: {
      issuer: "https://sso.bandung.example/realms/kota",
      clientId: "lapor",
      credential: { kind: "secret", secret: "rahasia-sekali" },
      name: "SSO",
      scopes: ["openid"],
      idTokenAlgorithm: "RS256",
      groupsClaim: "groups",
      roles: [{ group: "lapor-admin", role: "agency_admin" }],
    },
  });
});

test("the file can set a private EC key, scopes, an algorithm, and groups in order of precedence", () => {
  const { oidc } = read({
    oidc: {
      ...least,
      clientSecretFile: undefined,
      privateKeyFile: join(folder, "ec.pem"),
      name: " INApas ",
      scopes: ["openid", "profile"],
      idTokenAlgorithm: "ES256",
      groupsClaim: "realm_access.roles",
      roles: { b: "liaison", a: "national_admin" },
    },
  });
  assert.ok(oidc?.credential.kind === "key");
  assert.equal(oidc.credential.key.asymmetricKeyDetails?.namedCurve, "secp384r1");
  assert.equal(oidc.name, "INApas");
  assert.deepEqual(oidc.scopes, ["openid", "profile"]);
  assert.deepEqual(oidc.roles, [
    { group: "b", role: "liaison" },
    { group: "a", role: "national_admin" },
  ]);
});

test("each fault is reported in one sentence that says what to do and shows no secret", () => {
  const faulty: [content: unknown, fault: RegExp][] = [
    [{ method: ["passkey"] }, /only "methods" and "oidc", but .* also has "method"\. Correct its spelling/],
    [{ methods: ["sms"] }, /"methods" is a list of "passkey" and "password", but .* is \["sms"\]/],
    [{ methods: [] }, /"methods" is at least one method/],
    [{ oidc: [] }, /"oidc" is an object/],
    [{ oidc: { ...least, realm: "x" } }, /in "oidc", but .* also has "realm"/],
    [{ oidc: { ...least, issuer: "http://sso.bandung.example" } }, /"oidc.issuer" is the https address/],
    [{ oidc: { ...least, issuer: "https://sso.example?x" } }, /"oidc.issuer"/],
    [{ oidc: { ...least, clientId: "" } }, /"oidc.clientId" is a text of 1 to 300 characters/],
    [{ oidc: { ...least, clientSecretFile: "none" } }, /"oidc.clientSecretFile" is the path of a file/],
    [{ oidc: { ...least, privateKeyFile: "ec.pem" } }, /Set exactly one of them/],
    [{ oidc: { ...least, clientSecretFile: undefined } }, /Set exactly one of them/],
    [{ oidc: { ...least, scopes: ["profile"] } }, /"oidc.scopes" is a list of scopes with "openid"/],
    [{ oidc: { ...least, scopes: ["openid", "a b"] } }, /"oidc.scopes"/],
    [{ oidc: { ...least, idTokenAlgorithm: "HS256" } }, /"oidc.idTokenAlgorithm" is one of RS256, /],
    [{ oidc: { ...least, roles: {} } }, /"oidc.roles" is an object such as/],
    [{ oidc: { ...least, roles: { x: "owner" } } }, /"oidc.roles.x" is one of /],
  ];
  for (const [content, fault] of faulty) {
    const faults = faultsOf(content);
    assert.match(faults.join("\n"), fault);
    for (const sentence of faults) assert.match(sentence, /^LAPOR_SIGN_IN_FILE should be .*\.$/s);
  }
  for (const file of ["ed.pem", "secret"]) {
    const faults = faultsOf({ oidc: { ...least, clientSecretFile: undefined, privateKeyFile: file } });
    assert.match(faults.join("\n"), /"oidc.privateKeyFile" is the path of a private EC key in PEM/);
    assert.doesNotMatch(faults.join("\n"), /rahasia-sekali/);
  }
});

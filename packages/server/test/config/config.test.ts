import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { readConfig } from "../../src/index.ts";
import { faultsIn } from "../support/faults-in.ts";

const faultsOf = (environment: Record<string, string>) => faultsIn(() => readConfig(environment));

const secret = randomBytes(32);
const bucket = {
  S3_ENDPOINT: "https://s3.example",
  S3_BUCKET: "lapor",
  S3_REGION: "x",
  S3_ACCESS_KEY_ID: "key",
  S3_SECRET_ACCESS_KEY: "hush",
};
const databaseUrl = "postgres://lapor:hush@db.example/lapor";

test("the configuration is valid without any settings", () => {
  assert.deepStrictEqual(readConfig({}), { host: "127.0.0.1", port: 8544, dataFolder: "data" });
  assert.deepStrictEqual(readConfig({ LAPOR_PORT: " ", DATABASE_URL: "" }), readConfig({}));
});

test("all settings are accepted", () => {
  const environment = {
    LAPOR_HOST: "0.0.0.0",
    LAPOR_PORT: "0",
    LAPOR_DATA: "/srv/lapor",
    DATABASE_URL: databaseUrl,
    LAPOR_SECRET: secret.toString("base64"),
    LAPOR_PUBLIC_URL: "https://kanal.example/lapor/",
    LAPOR_NOTICE_FILE: "/etc/lapor/notice.json",
    LAPOR_POLICY_FILE: "/etc/lapor/policy.json",
    LAPOR_SIGN_IN_FILE: "/etc/lapor/sign-in.json",
    LAPOR_RELAYS_FILE: "/etc/lapor/relays.json",
    LAPOR_BOUNDARIES_FILE: "/etc/lapor/boundaries.geojson",
    LAPOR_MAP_TILES: "https://{s}.peta.example:8443/{z}/{x}/{-y}{r}.png?kunci=1",
    LAPOR_MAP_ATTRIBUTION: "© Contoh https://peta.example",
    LAPOR_TRUSTED_PROXIES: "127.0.0.1, 10.0.0.0/8 fd00::/8",
    LAPOR_WEBHOOK_ALLOW_PRIVATE: "1",
    LAPOR_PUBLIC_PAGES: "0",
    S3_ENDPOINT: "https://s3.example/",
    S3_BUCKET: "lapor-files",
    S3_REGION: "ap-southeast-3",
    S3_ACCESS_KEY_ID: "key",
    S3_SECRET_ACCESS_KEY: "hush",
    S3_FORCE_PATH_STYLE: "1",
    LAPOR_SMTP_URL: "smtps://kanal%40x:hush@mail.example",
    LAPOR_MAIL_FROM: "Kanal Laporan <kanal@bandung.example>",
    LAPOR_STATUS_URL: "https://bandung.example/laporan/{trackingId}",
    LAPOR_MAIL_PER_MINUTE: "600",
    LAPOR_METRICS_PORT: "9544",
    LAPOR_METRICS_HOST: "10.0.0.4",
    LAPOR_LOG_LEVEL: "warn",
  };
  assert.deepStrictEqual(readConfig(environment), {
    host: "0.0.0.0",
    port: 0,
    dataFolder: "/srv/lapor",
    databaseUrl,
    secret: new Uint8Array(secret),
    publicUrl: "https://kanal.example/lapor",
    noticeFile: "/etc/lapor/notice.json",
    policyFile: "/etc/lapor/policy.json",
    signInFile: "/etc/lapor/sign-in.json",
    relaysFile: "/etc/lapor/relays.json",
    boundariesFile: "/etc/lapor/boundaries.geojson",
    map: {
      service: {
        tiles: "https://{s}.peta.example:8443/{z}/{x}/{-y}{r}.png?kunci=1",
        attribution: "© Contoh https://peta.example",
      },
      origins: ["https://a.peta.example:8443", "https://b.peta.example:8443", "https://c.peta.example:8443"],
    },
    trustedProxies: ["127.0.0.1", "10.0.0.0/8", "fd00::/8"],
    allowPrivateWebhooks: true,
    publicPages: false,
    s3: {
      endpoint: "https://s3.example",
      bucket: "lapor-files",
      region: "ap-southeast-3",
      accessKeyId: "key",
      secretAccessKey: "hush",
      forcePathStyle: true,
    },
    mail: {
      smtpUrl: "smtps://kanal%40x:hush@mail.example",
      from: { name: "Kanal Laporan", address: "kanal@bandung.example" },
      statusUrl: "https://bandung.example/laporan/{trackingId}",
      perMinute: 600,
    },
    metrics: { host: "10.0.0.4", port: 9544 },
    logLevel: "warn",
  });
});

test("a secret has the same value in hexadecimal, base64 and base64url", () => {
  for (const encoding of ["hex", "base64", "base64url"] as const)
    assert.deepStrictEqual(
      readConfig({ LAPOR_SECRET: secret.toString(encoding) }).secret,
      new Uint8Array(secret),
    );
});

const mail = {
  LAPOR_SMTP_URL: "smtp://mail.example",
  LAPOR_MAIL_FROM: "kanal@bandung.example",
  LAPOR_PUBLIC_URL: "https://kanal.example",
};

test("each invalid setting is reported with its name, the expected and actual value, and what to do", () => {
  const cases: [Record<string, string>, RegExp][] = [
    [
      { LAPOR_TRUSTED_PROXIES: "10.0.0.0/8, nginx" },
      /^LAPOR_TRUSTED_PROXIES should be a list of addresses or networks .*contains "nginx"\. Correct it/,
    ],
    ...[
      "http://peta.example/{z}/{x}/{y}.png",
      "/{z}/{x}/{y}.png",
      "https://peta.example/{z}/{x}.png",
      "https://peta.example/{z}/{x}/{y}?key={key}",
      "https://{z}.peta.example/{x}/{y}.png",
      "https://peta.example; script-src/{z}/{x}/{y}.png",
      "https://officer@peta.example/{z}/{x}/{y}.png",
    ].map((tiles): [Record<string, string>, RegExp] => [
      { LAPOR_MAP_TILES: tiles, LAPOR_MAP_ATTRIBUTION: "© Contoh" },
      /^LAPOR_MAP_TILES should be an https address .* but is ".*"\. Ask your tile service/,
    ]),
    [
      { LAPOR_MAP_TILES: "https://peta.example/{z}/{x}/{y}.png" },
      /^LAPOR_MAP_ATTRIBUTION should name the owner .* missing\. /,
    ],
    [{ LAPOR_MAP_ATTRIBUTION: "© Contoh" }, /^LAPOR_MAP_TILES should be set when .* missing\. Set it/],
    [{ LAPOR_PORT: "70000" }, /^LAPOR_PORT should be .* 0 to 65535, but is "70000"\. Set it to .*\.$/],
    [{ LAPOR_PORT: "http" }, /^LAPOR_PORT should be .* but is "http"\. Set it to .*\.$/],
    [
      { LAPOR_PUBLIC_PAGES: "no" },
      /^LAPOR_PUBLIC_PAGES should be 1 \(yes\) or 0 \(no\), but is "no"\. .* leave it out for yes\.$/,
    ],
    [
      { LAPOR_WEBHOOK_ALLOW_PRIVATE: "yes" },
      /^LAPOR_WEBHOOK_ALLOW_PRIVATE should be 1 .* but is "yes"\. Correct it.*\.$/,
    ],
    [{ ...bucket, S3_ENDPOINT: "s3.example" }, /^S3_ENDPOINT should be .* is not a URL\. Correct it.*\.$/],
    [{ ...bucket, S3_BUCKET: "Lapor!" }, /^S3_BUCKET should be .* but is "Lapor!"\. Correct it\.$/],
    [{ ...bucket, S3_REGION: "" }, /^S3_REGION should be set .* but it is missing\. Set it.*\.$/],
    [{ ...bucket, S3_FORCE_PATH_STYLE: "yes" }, /^S3_FORCE_PATH_STYLE should be .* but is "yes"\. Correct/],
    [{ LAPOR_HOST: "http://x" }, /^LAPOR_HOST should be .* but is "http:\/\/x"\. Correct it.*\.$/],
    [
      { LAPOR_SECRET: "short" },
      /^LAPOR_SECRET should be at least 32 .* \(5 characters\) is not\. Create one with: /,
    ],
    [{ LAPOR_METRICS_PORT: "x" }, /^LAPOR_METRICS_PORT should be .* Set it to a free port such as 9544/],
    [
      { LAPOR_METRICS_PORT: "1", LAPOR_METRICS_HOST: "a b" },
      /^LAPOR_METRICS_HOST should be .* but is "a b"\./,
    ],
    [{ LAPOR_LOG_LEVEL: "loud" }, /^LAPOR_LOG_LEVEL should be one of debug, info, .* but is "loud"\./],
    [
      { ...mail, LAPOR_SMTP_URL: "http://mail" },
      /^LAPOR_SMTP_URL should be .* begins with "http:".*Correct it/,
    ],
    [{ ...mail, LAPOR_SMTP_URL: "mail.example" }, /^LAPOR_SMTP_URL should be .* but is not a URL\./],
    [{ ...mail, LAPOR_MAIL_FROM: "" }, /^LAPOR_MAIL_FROM should be set when LAPOR_SMTP_URL is/],
    [{ ...mail, LAPOR_MAIL_FROM: "kanal" }, /^LAPOR_MAIL_FROM should be .* but is "kanal"\. Correct it\.$/],
    [{ ...mail, LAPOR_MAIL_FROM: "a\r\nBcc: x@y.example" }, /^LAPOR_MAIL_FROM should be/],
    [{ ...mail, LAPOR_MAIL_FROM: "a\nb <x@y.example>" }, /^LAPOR_MAIL_FROM should be/],
    [{ ...mail, LAPOR_PUBLIC_URL: "" }, /^LAPOR_PUBLIC_URL should be set when LAPOR_SMTP_URL is/],
    [{ ...mail, LAPOR_STATUS_URL: "status" }, /^LAPOR_STATUS_URL should be .* but is "status"\./],
    [{ LAPOR_STATUS_URL: "https://a.example/#x" }, /^LAPOR_STATUS_URL should be/],
    [{ LAPOR_STATUS_URL: "https://a.example/?id={trackingId}" }, /^LAPOR_STATUS_URL should be .* query/],
    [{ LAPOR_MAIL_PER_MINUTE: "0" }, /^LAPOR_MAIL_PER_MINUTE should be .* but is "0"\./],
    [{ LAPOR_PUBLIC_URL: "kanal" }, /^LAPOR_PUBLIC_URL should be .* but is "kanal"\. Correct it.*\.$/],
    [
      { DATABASE_URL: "mysql://db", LAPOR_SECRET: secret.toString("hex") },
      /^DATABASE_URL should be .* begins with "mysql:"\. Correct it.*\.$/,
    ],
    [
      { DATABASE_URL: databaseUrl },
      /^LAPOR_SECRET should be set when DATABASE_URL is.* it is missing\. Create one/,
    ],
  ];
  for (const [environment, sentence] of cases) {
    const faults = faultsOf(environment);
    assert.equal(faults.length, 1, JSON.stringify(environment));
    assert.match(faults[0] as string, sentence);
  }
});

test("all errors are reported at once", () => {
  const faults = faultsOf({ LAPOR_PORT: "x", LAPOR_HOST: "a b", LAPOR_SECRET: "x", LAPOR_PUBLIC_URL: "x" });
  assert.deepStrictEqual(
    faults.map((fault) => fault.split(" ")[0]),
    ["LAPOR_PORT", "LAPOR_HOST", "LAPOR_PUBLIC_URL", "LAPOR_SECRET"],
  );
});

test("no error shows a secret or a password", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{10,20}$/), (hidden) => {
      const faults = faultsOf({
        LAPOR_SECRET: `!${hidden}`,
        DATABASE_URL: `mysql://u:${hidden}@db/x`,
        LAPOR_SMTP_URL: `smtp://u:${hidden}@mail.example/x?y`,
      }).join();
      assert.ok(faults.length > 0);
      assert.ok(!faults.includes(hidden));
    }),
  );
});

test("commands that do not seal anything run without a secret", () => {
  assert.equal(readConfig({ DATABASE_URL: databaseUrl }, { needsSecret: false }).databaseUrl, databaseUrl);
});

test("sealing keys keep their order, and include the key derived from the secret", () => {
  const [one, other] = [randomBytes(32), randomBytes(48)];
  const text = ` 2026-11:${one.toString("base64")} , 1,old:${other.toString("hex")}`;
  assert.deepStrictEqual(readConfig({ LAPOR_SEAL_KEYS: text }).sealKeys, [
    { id: "2026-11", key: new Uint8Array(one) },
    { id: "1" },
    { id: "old", key: new Uint8Array(other) },
  ]);
});

test("errors in the sealing keys never show a key", () => {
  const key = randomBytes(32).toString("base64");
  for (const [text, sentence] of [
    [key, /^Entry 1 of LAPOR_SEAL_KEYS does not begin with an id/],
    [`a:${key},1:${key}`, /^Entry 2 of LAPOR_SEAL_KEYS does not begin with an id .*not "1"/],
    [`a:${key},b:short`, /^Entry 2 of LAPOR_SEAL_KEYS, "b", has no key of at least 32 bytes/],
    [`a:${key},a:${key}`, /^Entry 2 of LAPOR_SEAL_KEYS has the id "a" of an earlier one/],
    [`a:${key},`, /^Entry 2 of LAPOR_SEAL_KEYS does not begin with an id/],
  ] as const) {
    const faults = faultsOf({ LAPOR_SEAL_KEYS: text });
    assert.equal(faults.length, 1, text);
    assert.match(faults[0] as string, sentence);
    assert.ok(!faults[0]?.includes(key));
  }
});

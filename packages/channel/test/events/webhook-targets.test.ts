import assert from "node:assert/strict";
import { test } from "node:test";
import { type TargetError, validateTarget } from "../../src/events/validate-target.ts";
import { isPublicAddress } from "../../src/store/index.ts";

/** A resolver that resolves one public name; every other name resolves to a private address. */
const resolve = async (host: string): Promise<readonly string[]> =>
  host === "penerima.example" ? ["8.8.8.8", "2606:4700:4700::1111"] : ["8.8.8.8", "10.0.0.1"];
const validate = (url: string) => validateTarget(url, { allowPrivate: false, resolve });

const privateForms = [
  ...["https://127.0.0.1/", "https://127.1/", "https://0/", "https://2130706433/", "https://0x7f000001/"],
  ...["https://0x7f.1/", "https://0177.0.0.1/", "https://017700000001/", "https://0x7f.0.0x0.1/"],
  ...["https://127.0.0.1./", "https://１２７.０.０.１/", "https://①②⑦.⓪.⓪.①/", "https://127。0。0。1/"],
  ...["https://10.0.0.1/", "https://192.168.1.1/", "https://172.16.0.1/", "https://100.64.0.1/"],
  ...["https://169.254.169.254/latest/meta-data/", "https://0xa9fea9fe/", "https://2852039166/"],
  ...["https://[::1]/", "https://[::]/", "https://[::ffff:127.0.0.1]/", "https://[::ffff:7f00:1]/"],
  ...["https://[64:ff9b::7f00:1]/", "https://[2002:7f00:1::]/", "https://[2001:0:7f00:1::]/"],
  ...["https://[fe80::1]/", "https://[fd00:ec2::254]/", "https://[::127.0.0.1]/"],
  ...["https://localhost/", "https://LOCALHOST./", "https://kanal.localhost/", "https://printer.local/"],
  ...["https://metadata/", "https://metadata.google.internal/", "https://router.home.arpa/"],
  "https://rebinding.example/",
];

test("every spelling of a private address is rejected as a webhook target", async () => {
  for (const url of privateForms) assert.equal(await validate(url), "private_address", url);
});

test("a webhook target with user information, a fragment or another scheme is rejected", async () => {
  const refused: [url: string, fault: TargetError][] = [
    ["https://penerima.example@127.0.0.1/", "malformed"],
    ["https://user:secret@penerima.example/", "malformed"],
    ["https://penerima.example/#@127.0.0.1", "malformed"],
    ["http://penerima.example/", "insecure"],
    ["ftp://penerima.example/", "malformed"],
    ["file:///etc/passwd", "malformed"],
    ["javascript:alert(1)", "malformed"],
    ["https://256.256.256.256/", "malformed"],
    ["https://[::1/", "malformed"],
    ["//penerima.example/", "malformed"],
    ["", "malformed"],
  ];
  for (const [url, fault] of refused) assert.equal(await validate(url), fault, url);
});

test("every spelling of a public address is accepted as a webhook target", async () => {
  for (const url of [
    "https://penerima.example/lapor?x=1",
    "https://PENERIMA.example:8443/",
    "https://８.８.８.８/",
    "https://0x08080808/",
    "https://[2606:4700:4700::1111]/",
  ])
    assert.equal(await validate(url), undefined, url);
  assert.equal(isPublicAddress("8.8.8.8"), true);
});

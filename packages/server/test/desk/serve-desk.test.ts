import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import { isDeskPath, serveDesk } from "../../src/desk/serve-desk.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const script = "console.log('desk');";

function buildDesk(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), "<html><head><title>Meja</title></head></html>");
  writeFileSync(join(folder, "manifest.json"), "{}");
  writeFileSync(join(folder, "assets/index-1.js"), script);
  writeFileSync(join(folder, "assets/index-1.js.br"), brotliCompressSync(script));
  writeFileSync(join(folder, "assets/index-1.js.map"), "{}");
  return folder;
}

const settings = {
  channelName: "Kanal $& </script><b>",
  signIn: { passkey: true, password: true, oidc: null },
};
const folder = buildDesk();
const desk = serveDesk(settings, { folder })!;
const get = (path: string, options: RequestInit = {}): Promise<Response> =>
  desk(new Request(`https://kanal.example${path}`, options));

for (const path of ["/petugas", "/petugas/", "/petugas/baru/AB12", "/petugas/undangan", "/petugas/index.js"])
  test(`${path} returns the page, uncached and under the strict policy`, async () => {
    assert.ok(isDeskPath(path));
    const response = await get(path);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get("content-type"), "text/html; charset=utf-8");
    assert.equal(response.headers.get("cache-control"), "no-store");
    const policy = response.headers.get("content-security-policy") ?? "";
    assert.match(policy, /default-src 'none'/);
    assert.match(policy, /require-trusted-types-for 'script'; trusted-types lit-html$/);
    assert.match(policy, /frame-ancestors 'none'/);
    assert.doesNotMatch(policy, /unsafe|\*|data:/);
    assert.match(policy, /; img-src 'self'; /);
  });

test("the policy additionally allows only pictures from the tile service", async () => {
  const map = { tiles: "https://{s}.peta.example/{z}/{x}/{y}.png", attribution: "© Contoh" };
  const tileOrigins = ["https://a.peta.example", "https://b.peta.example"];
  const response = await serveDesk({ ...settings, map }, { folder, tileOrigins })!(
    new Request("https://kanal.example/petugas"),
  );
  const policy = response.headers.get("content-security-policy") ?? "";
  assert.match(policy, /; img-src 'self' https:\/\/a\.peta\.example https:\/\/b\.peta\.example; /);
  assert.equal(policy.split("peta.example").length, 3);
  assert.ok((await response.text()).includes(JSON.stringify(map)));
});

test("the page embeds the settings as data that cannot close its element", async () => {
  const page = await (await get("/petugas")).text();
  const [, json = ""] =
    /<script type="application\/json" id="lapor-settings">(.*?)<\/script>/.exec(page) ?? [];
  assert.deepEqual(JSON.parse(json), settings);
  assert.equal(page.split("</script>").length, 2);
});

test("assets can be cached forever, and are compressed when the browser accepts compression", async () => {
  const plain = await get("/petugas/assets/index-1.js", { headers: { "accept-encoding": "gzip" } });
  assert.equal(await plain.text(), script);
  assert.equal(plain.headers.get("content-type"), "text/javascript; charset=utf-8");
  assert.equal(plain.headers.get("cache-control"), "public, max-age=31536000, immutable");
  assert.equal(plain.headers.get("content-encoding"), null);
  const compressed = await get("/petugas/assets/index-1.js", {
    headers: { "accept-encoding": "gzip, deflate, br, zstd" },
  });
  assert.equal(compressed.headers.get("content-encoding"), "br");
  assert.equal(compressed.headers.get("vary"), "Accept-Encoding");
  assert.equal(String(brotliDecompressSync(await compressed.bytes())), script);
});

for (const name of ["index-2.js", "index-1.js.map", "index-1.js.br", "..%2findex.html", ""])
  test(`the asset "${name}" returns 404`, async () => {
    const response = await get(`/petugas/assets/${name}`);
    assert.equal(response.status, 404);
    assert.equal(response.headers.get("cache-control"), "no-store");
  });

test("a write request returns 405", async () => {
  const response = await get("/petugas", { method: "POST" });
  assert.equal(response.status, 405);
  assert.equal(response.headers.get("allow"), "GET, HEAD");
});

test("nothing is served when the desk was not built", () => {
  assert.equal(serveDesk(settings, { folder: temporaryFolder() }), undefined);
});

for (const path of ["/petugasan", "/v1/petugas", "/"])
  test(`${path} is passed on to the channel`, () => assert.equal(isDeskPath(path), false));

import assert from "node:assert/strict";
import { test } from "node:test";
import { createPasswordHashing } from "../../src/accounts/passwords/hash-password.ts";
import { validatePassword } from "../../src/accounts/passwords/validate-password.ts";

const budi = { name: "Budi Santoso", email: "budi.santoso@pupr.bandung.example" };
const codeOf = (password: string): string | undefined => {
  try {
    validatePassword(password, budi);
    return undefined;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

test("passwords of 12 to 256 characters are valid, without composition rules", () => {
  for (const password of [
    "kuda laut di atas awan",
    "xkqzjvwmrbfg",
    "918273645546",
    "🐴🌊☁️🌙⭐🍃🔥🍀🌵🐚🦀🐙",
    "correct horse battery staple",
    "z".repeat(6) + "kwfjb".repeat(50),
  ])
    assert.equal(codeOf(password), undefined, password);
});

test("shorter and longer passwords are rejected, counted in characters after NFKC", () => {
  for (const password of ["sebelasabcd", "🐴🌊☁🌙⭐🍃🔥🍀🌵🐚🦀", "x".repeat(257)])
    assert.equal(codeOf(password), "password_length", password);
});

test("passwords from word lists, keyboard rows, dates or the officer's own data are rejected", () => {
  for (const password of [
    "passwordpassword",
    "P@ssw0rd12345!",
    "Indonesia2045!",
    "bismillah123456",
    "qwertyuiop123",
    "123456789012",
    "aaaaaaaaaaaaaaa",
    "abcdefghijklmno",
    "zyxwvutsrqpo",
    "BudiSantoso2026!",
    "santoso.budi.1987",
    "pupr-bandung-lapor",
    "admin admin admin",
    "SayangKamu12345",
    "password+=+=+=$$",
  ])
    assert.equal(codeOf(password), "password_guessable", password);
});

const client = { lane: "unknown", network: "203.0.113.7" } as const;

test("a hash contains its salt and cost, uses NFKC, and still matches when the default cost has changed", async () => {
  const cheap = createPasswordHashing({ log2n: 4, r: 8, p: 1 });
  const stored = await cheap.hash("kafé kuda laut", client);
  assert.match(stored, /^scrypt\$4\$8\$1\$[\w-]{22}\$[\w-]{43}$/);
  assert.notEqual(await cheap.hash("kafé kuda laut", client), stored);
  const dearer = createPasswordHashing({ log2n: 5, r: 8, p: 1 });
  assert.equal(await dearer.matches("kafe\u0301 kuda laut", stored, client), true);
  assert.equal(await dearer.matches("kafe kuda laut", stored, client), false);
  assert.equal(await dearer.matches("", undefined, client), false);
});

test("the default hash cost is the one that OWASP recommends", async () => {
  assert.match(await createPasswordHashing().hash("kuda laut", client), /^scrypt\$17\$8\$1\$/);
});

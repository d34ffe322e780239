import assert from "node:assert/strict";
import { test } from "node:test";
import { isLocalAddress, mailAddress, whatsAppAddress } from "./hand-over.ts";

const message = { subject: "Pasang & uji", body: `<lapor-form\n  key="pk_a+b">\n#1` };

test("an email link contains the whole message, with the line breaks that RFC 6068 requires", () => {
  const mail = new URL(mailAddress(message));
  assert.equal(mail.searchParams.get("subject"), message.subject);
  assert.equal(mail.searchParams.get("body"), message.body.replaceAll("\n", "\r\n"));
  assert.equal(mail.hash, "");
  // A space must not be encoded as a plus sign, because email programs show the plus sign.
  assert.doesNotMatch(mail.search, /\+/);
});

test("a WhatsApp link contains the subject and the body", () => {
  const { origin, searchParams } = new URL(whatsAppAddress(message));
  assert.equal(origin, "https://wa.me");
  assert.equal(searchParams.get("text"), `${message.subject}\n\n${message.body}`);
});

test("isLocalAddress recognizes URLs that other devices cannot open", () => {
  for (const host of ["localhost:5173", "127.0.0.1", "127.1.2.3:80", "[::1]:5173"])
    assert.ok(isLocalAddress(`http://${host}/`), host);
  for (const host of ["192.168.1.4:5173", "alat.example", "localhost.example", "127.0.0.1.example"])
    assert.ok(!isLocalAddress(`http://${host}/`), host);
});

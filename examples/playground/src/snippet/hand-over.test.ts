import assert from "node:assert/strict";
import { test } from "node:test";
import { isLocalAddress, mailAddress, whatsAppAddress } from "./hand-over.ts";

const message = { subject: "Pasang & uji", body: `<lapor-form\n  key="pk_a+b">\n#1` };

test("a mail has the whole message, with the line ends that RFC 6068 asks for", () => {
  const mail = new URL(mailAddress(message));
  assert.equal(mail.searchParams.get("subject"), message.subject);
  assert.equal(mail.searchParams.get("body"), message.body.replaceAll("\n", "\r\n"));
  assert.equal(mail.hash, "");
  // Mail programs show a plus as a plus, not as a space.
  assert.doesNotMatch(mail.search, /\+/);
});

test("a WhatsApp message has subject and body", () => {
  const { origin, searchParams } = new URL(whatsAppAddress(message));
  assert.equal(origin, "https://wa.me");
  assert.equal(searchParams.get("text"), `${message.subject}\n\n${message.body}`);
});

test("isLocalAddress recognizes addresses that other devices cannot open", () => {
  for (const host of ["localhost:5173", "127.0.0.1", "127.1.2.3:80", "[::1]:5173"])
    assert.ok(isLocalAddress(`http://${host}/`), host);
  for (const host of ["192.168.1.4:5173", "alat.example", "localhost.example", "127.0.0.1.example"])
    assert.ok(!isLocalAddress(`http://${host}/`), host);
});

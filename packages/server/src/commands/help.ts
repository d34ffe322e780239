/** What `lapor help` prints. */
export const helpText = `lapor: the LAPOR! channel as a process

  lapor serve [--quiet]       Run the channel. Brings the database up to date first.
  lapor migrate               Only bring the database up to date.
  lapor keys create --publishable --agency ID --origin URL [--origin URL …] [--label TEXT]
                              Make a key for the form on an agency's sites. It is no secret.
  lapor keys create --secret --agency ID --role agency_admin|liaison [--label TEXT]
  lapor keys create --secret --role national_admin [--label TEXT]
                              Make a key for the officers' system of an agency, or of national triage. A secret.
  lapor keys list             Show all keys, without the keys themselves.
  lapor keys revoke ID        End a key at once.
  lapor keys reseal           Seal identities, confidential words and the like anew with the first of LAPOR_SEAL_KEYS.
  lapor export TRACKING_ID --reason TEXT [--files FOLDER]
                              Print all that is kept of who sent a report, as JSON. This reading is written down.
  lapor doctor                Check that no report's history was changed, and nothing is missing from it. Exits 1 if it was.
  lapor help                  This text.

Settings are environment variables:
  LAPOR_PORT        Port to listen on. Default 8544.
  LAPOR_HOST        Address to listen on. Default 127.0.0.1, this machine only.
  LAPOR_DATA        Folder for files, and for the embedded database. Default ./data.
  DATABASE_URL      PostgreSQL to use instead of the embedded database (PGlite).
  LAPOR_SECRET      32 random bytes or more in hexadecimal or base64. Needed with DATABASE_URL; else made in the folder.
  LAPOR_SEAL_KEYS   Keys that seal identities and confidential words, the one that seals first: 2026-11:BASE64,2025-03:BASE64.
                    All of them open. Default: one that comes from LAPOR_SECRET.
  LAPOR_PUBLIC_URL  Where citizens reach the channel, for links in answers. Default: the address that was asked.
  LAPOR_NOTICE_FILE JSON file with your privacy notice: {"version": "…", "text": {"id": "…", "en": "…"}, "url": "https://…"};
                    "en" and "url" may be left out. Default: a short notice of what every channel does.
  LAPOR_POLICY_FILE JSON file with your deadlines: {"deadlines": [{"stage": "answer", "classification": "complaint", "days": 14,
                    "dayKind": "working"}], "contestDays": 30, "noticeDays": 3, "channels": {"pemkot-bandung": {"deadlines": […]}},
                    "retention": {"identityDays": 730, "filesDays": 730, "wordsDays": 1825}, "maxPixels": 120000000};
                    days are counted from a report's end, null keeps without end; what is left out is as the channel has it by itself.
                    "needsExamination": true in a deadline makes it that of complaints which need an examination. "eventDays": 90 and
                    "deadLetterDays": 365 are how long events and webhooks that nobody took are kept.
                    "limits" sets rate limits by name, {"submitsPerAddress": {"quota": 300, "seconds": 600}}, null for none; "challenge"
                    when a report needs proof of work, {"mode": "off|load|on", "work": 100000}. The README of @lapor/server lists them.
  LAPOR_TRUSTED_PROXIES
                    Addresses or networks of the proxies in front, whose X-Forwarded-For tells the citizen's address:
                    "127.0.0.1, 10.0.0.0/8". Needed behind a proxy, so that citizens are not taken for one another.
  LAPOR_WEBHOOK_ALLOW_PRIVATE
                    1 lets webhooks also go by http and to private networks. Default 0: only https, to public addresses.
`;

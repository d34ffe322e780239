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
  lapor keys allow ID --origin URL [--origin URL …]
                              Let a site's key be used on more sites, such as the one with www. The key stays the same.
  lapor keys revoke ID        End a key at once.
  lapor keys reseal           Seal identities, confidential words, files and the like anew with the first of LAPOR_SEAL_KEYS.
  lapor keys replace-secret   Let the database know the present LAPOR_SECRET in place of the earlier one, once that seals nothing any
                              more. Ends links, access codes of repeated requests, and pseudonyms (rate limits, stopped mail).
  lapor export TRACKING_ID --reason TEXT [--files FOLDER]
                              Print all that is kept of who sent a report, as JSON. This reading is written down.
  lapor doctor [--json]       Look for what is wrong with settings, secret, database, files, keys, clocks, deliveries, mails and every
                              report's history, and say what to do. Changes nothing. Exits 1 if something is wrong.
  lapor mail test ADDRESS     Send a mail to see whether the settings for mail are right.
  lapor backup DIR            Copy database and files into a new folder, also while servers run on PostgreSQL.
  lapor restore DIR [--erasures FILE]
                              Bring a backup into an empty database, and erase again what reporters have had erased since.
  lapor erasures list         Print what reporters have had erased, without words or names. Keep it apart from the backups.
  lapor erasures apply [FILE | --none]
                              Erase again what a restored database shows and the list of erasures holds.
  lapor erasures rebuild      Note anew, beside the files, all erasures that the database knows of.
  lapor import-directory FILE [--dry-run]
                              Take over new, renamed, merged and closed agencies; the open reports of those that ended follow.
  lapor move-files            Copy the files of LAPOR_DATA that the database wants into the bucket that the S3_ settings name. May be repeated.
  lapor routing eval FILE [--json]
                              How often the router finds the right agency, on cases in a file of JSON lines. Needs no database.
  lapor routing train [--dry-run]
                              Learn from where officers have sent reports. Keeps what was learned only if it routes better.
  lapor routing reset         Route by the shipped model again, until the router is trained anew.
  lapor help                  This text.

Settings are environment variables:
  LAPOR_PORT        Port to listen on. Default 8544.
  LAPOR_HOST        Address to listen on. Default 127.0.0.1, this machine only.
  LAPOR_DATA        Folder for files, and for the embedded database. Default ./data.
  DATABASE_URL      PostgreSQL to use instead of the embedded database (PGlite).
  LAPOR_SECRET      32 random bytes or more in hexadecimal or base64. Needed with DATABASE_URL; else made in the folder.
  LAPOR_SEAL_KEYS   Keys that seal identities, confidential words and files, the one that seals first: 2026-11:BASE64,2025-03:BASE64.
                    All of them open. Default: one that comes from LAPOR_SECRET.
  LAPOR_PUBLIC_URL  Where citizens reach the channel, for links in answers. Default: the address that was asked.
  LAPOR_NOTICE_FILE JSON file with your privacy notice: {"version": "…", "text": {"id": "…", "en": "…"}, "url": "https://…"};
                    "en" and "url" may be left out. Default: a short notice of what every channel does.
  LAPOR_POLICY_FILE JSON file with your deadlines: {"deadlines": [{"stage": "answer", "classification": "complaint", "days": 14,
                    "dayKind": "working"}], "contestDays": 30, "noticeDays": 3, "channels": {"pemkot-bandung": {"deadlines": […]}},
                    "retention": {"identityDays": 730, "filesDays": 730, "wordsDays": 1825}, "maxPixels": 120000000};
                    days are counted from a report's end, null keeps without end; what is left out is as the channel has it by itself.
                    "reporter": {"name": "required", "email": "optional", "phone": "off"} says which of their own data reporters must
                    give, may give, or are not asked for; what is required is so of anonymous reporters too. Default: all optional.
                    "needsExamination": true in a deadline makes it that of complaints which need an examination. "eventDays": 90 and
                    "deadLetterDays": 365 are how long events and webhooks that nobody took are kept.
                    "limits" sets rate limits by name, {"submitsPerAddress": {"quota": 300, "seconds": 600}}, null for none; "challenge"
                    when a report needs proof of work, {"mode": "off|load|on", "work": 100000}. The README of @lapor/server lists them.
  LAPOR_TRUSTED_PROXIES
                    Addresses or networks of the proxies in front, whose X-Forwarded-For tells the citizen's address:
                    "127.0.0.1, 10.0.0.0/8". Needed behind a proxy, so that citizens are not taken for one another.
  S3_ENDPOINT, S3_BUCKET, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY
                    Bucket of a server that speaks S3, for files instead of the folder. S3_FORCE_PATH_STYLE=1 for most servers that are
                    not Amazon's. With DATABASE_URL and a bucket, LAPOR_DATA holds nothing that lasts.
  LAPOR_SMTP_URL    Mail server for mails to reporters who gave an address: smtp://user:password@mail.example:587 or smtps://….
                    Default: no mail is sent. Needs LAPOR_PUBLIC_URL and LAPOR_MAIL_FROM.
  LAPOR_MAIL_FROM   Who mails are from: kanal@example.go.id, or "Kanal Laporan <kanal@example.go.id>".
  LAPOR_STATUS_URL  The page with <lapor-status>, to which mails lead; {trackingId} in it is replaced, else the tracking ID follows
                    after #. Default: mails tell to open the page by hand.
  LAPOR_MAIL_PER_MINUTE
                    How many mails all replicas together hand over in a minute. Default 60.
  LAPOR_METRICS_PORT
                    Port for /metrics (Prometheus), apart from the channel's own. Default: there is none.
  LAPOR_METRICS_HOST
                    Address for it. Default 127.0.0.1, this machine only: whoever reaches it may read it.
  LAPOR_LOG_LEVEL   The least that is logged: debug, info, warn or error. Default info.
  LAPOR_WEBHOOK_ALLOW_PRIVATE
                    1 lets webhooks also go by http and to private networks. Default 0: only https, to public addresses.
`;

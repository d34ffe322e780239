export const helpText = `lapor: the LAPOR! channel as a process

  lapor setup [--lang en] [--folder DIR]
                              Set up a channel: asks a few questions, writes settings, policy and a sample page, and creates the
                              first keys. Questions and answers are in Indonesian, with --lang en in English. For scripts: --yes,
                              --agency, --mode, --origin, --url, --port, --database, --mail, --mail-from, --name, --operator, --data,
                              --replace.
  lapor --env-file FILE COMMAND …
                              Run any command with the settings in a file, such as the one that "lapor setup" writes.
  lapor serve [--quiet]       Run the channel. Updates the database first.
  lapor migrate               Only update the database.
  lapor keys create --publishable --agency ID --origin URL [--origin URL …] [--label TEXT]
                              Create a key for the form on an agency's sites. Not a secret.
  lapor keys create --secret --agency ID --role agency_admin|liaison [--expires DAY|DURATION] [--label TEXT]
  lapor keys create --secret --role national_admin [--expires DAY|DURATION] [--label TEXT]
                              Create a key for the officers' system of an agency, or of national triage. A secret. With
                              --expires 2027-06-30 it is valid through that day (WIB), with 90d or 12h for that long. Default: it
                              does not expire.
  lapor keys list             List all keys, by their ids.
  lapor keys allow ID --origin URL [--origin URL …]
                              Allow a site's key on further sites, such as the one with www. The key stays the same.
  lapor keys revoke ID        Revoke a key immediately.
  lapor keys reseal           Seal identities, confidential texts, files and other secrets again with the first of LAPOR_SEAL_KEYS.
  lapor keys replace-secret   Record the current LAPOR_SECRET in place of the earlier one, once that seals nothing any more.
                              Invalidates links, access codes of repeated requests, and pseudonyms (rate limits, stopped mail).
  lapor officers invite --name NAME --email ADDRESS --role ROLE [--agency ID] [--unit NAME]
                              Invite an officer, for example the first agency_admin of an agency, and print the link with which that
                              person sets up a way to sign in; also sent by mail, if the channel sends mail. Without --agency: an
                              officer of national triage. Roles: agency_admin, liaison, unit_officer (with --unit), leader,
                              identity_custodian, auditor, and national_admin for national triage.
  lapor officers list [--agency ID]
                              List the officers of an agency, or of national triage.
  lapor officers renew ADDRESS
                              Print a new link for an officer who lost the first one, or all ways to sign in. Earlier links end.
  lapor export TRACKING_ID --reason TEXT [--files FOLDER]
                              Print everything stored about the sender of a report, as JSON. This access is recorded.
  lapor evidence --from 2026-01 --to 2026-12 [--agency ID] --out FOLDER
                              Write figures for evaluations of complaint handling into a new folder, as CSV, XLSX and PDF: settled, in
                              time, in SP4N-LAPOR!, medians, by unit and month. Contains no text and no identity.
  lapor doctor [--json]       Check settings, secret, database, files, keys, clocks, deliveries, mail and every report's history,
                              and print what to do. Changes nothing. Exits 1 if something is wrong.
  lapor mail test ADDRESS     Send a mail to test the mail settings.
  lapor sp4n template         Print a mapping file for SP4N-LAPOR! with all members, to fill in (LAPOR_SP4N_FILE).
  lapor sp4n check [--lang id]
                              Test the mapping file, the credentials and the ids of the connection to SP4N-LAPOR!, and print what to
                              do. Sends no report. Exits 1 if something is wrong.
  lapor sp4n pause | resume   Stop everything to and from SP4N-LAPOR!, in all servers within seconds, or let it continue.
  lapor sp4n list             List messages to SP4N-LAPOR! that are unknown, refused, sending or pending, and reports that differ.
  lapor sp4n resolve TRACKING_ID --forwarded NUMBER [--id ID] | --resend | --by-hand
                              Decide about a message that is unknown or refused. It is recorded in the report's timeline.
                              With the id of the report in the interface, the server reads its answers there.
  lapor backup DIR            Copy database and files into a new folder, even while servers run on PostgreSQL.
  lapor restore DIR [--erasures FILE]
                              Restore a backup into an empty database, and apply later erasures again.
  lapor erasures list         Print the list of erasures, without personal data. Keep it separate from the backups.
  lapor erasures apply [FILE | --none]
                              Apply the list of erasures to a restored database.
  lapor erasures rebuild      Rebuild the list of erasures from the database.
  lapor import-directory FILE [--dry-run]
                              Import new, renamed, merged and closed agencies, and move the open reports of closed ones.
  lapor move-files            Copy the files of LAPOR_DATA that the database needs into the bucket of the S3_ settings. Can be repeated.
  lapor routing eval FILE [--json]
                              Measure how often the router finds the right agency, on cases in a file of JSON lines. Needs no database.
  lapor routing train [--dry-run]
                              Train on officers' decisions. Stores the result only if it routes better.
  lapor routing reset         Use the shipped model again, until the next training.
  lapor help                  Show this text.

Settings are environment variables:
  LAPOR_PORT        Port to listen on. Default 8544.
  LAPOR_HOST        Address to listen on. Default 127.0.0.1, this machine only.
  LAPOR_DATA        Folder for files, and for the embedded database. Default ./data.
  DATABASE_URL      PostgreSQL to use instead of the embedded database (PGlite).
  LAPOR_SECRET      32 random bytes or more in hexadecimal or base64. Required with DATABASE_URL; otherwise created in the folder.
  LAPOR_SEAL_KEYS   Keys that seal identities, confidential texts and files: 2026-11:BASE64,2025-03:BASE64. The first one
                    seals, all decrypt. Default: a key derived from LAPOR_SECRET.
  LAPOR_PUBLIC_URL  URL at which citizens reach the channel, for links. Default: the address of the request.
  LAPOR_NOTICE_FILE JSON file with your privacy notice: {"version": "…", "text": {"id": "…", "en": "…"}, "url": "https://…"};
                    "en" and "url" are optional. Default: a short notice of what every channel does.
  LAPOR_BOUNDARIES_FILE
                    GeoJSON file with boundaries of regions, each with its code in properties.code. A point then gets the region
                    that contains it. Default: the region of the nearest known place, which the citizen confirms.
  LAPOR_POLICY_FILE JSON file with your deadlines: {"deadlines": "uu-25-2009"} or "permenpanrb-62-2018" names a set of them,
                    {"deadlines": [{"stage": "answer", "classification": "complaint", "days": 14, "dayKind": "working"}]} changes
                    single ones. Also in it: {"contestDays": 30, "warningDays": 3, "channels": {"pemkot-bandung": {"deadlines": […]}},
                    "retention": {"identityDays": 730, "filesDays": 730, "wordsDays": 1825}, "maxPixels": 120000000};
                    days are counted from a report's end, null keeps forever. Default: the built-in values.
                    "reporter": {"name": "required", "email": "optional", "phone": "off"} sets which personal data reporters must
                    give, may give, or are not asked for; required data is required of anonymous reporters too. Default: all optional.
                    "survey" sets what reporters are asked after a rating: short (three elements of PermenPANRB 14/2017), full (all nine)
                    or none. Default: short.
                    "needsExamination": true in a deadline applies it to complaints that need an examination. "eventDays": 90 and
                    "deadLetterDays": 365 set how long events and dead webhooks are kept.
                    "limits" sets rate limits by name, {"submitsPerAddress": {"quota": 300, "seconds": 600}}, null for none; "challenge"
                    when a report needs proof of work, {"mode": "off|load|on", "work": 100000}. The README of @lapor/server lists them.
                    "mode" is standalone (with your own national triage), or single_agency with "agencyId": that agency runs the channel
                    alone. gateway forwards every report to SP4N-LAPOR! (needs LAPOR_SP4N_FILE and "agencyId"). "channelName", "channelOperator"
                    and "verificationTeam" are what citizens read on form and receipt.
                    "emergencyNumbers": [{"name": "Ambulans Kota Bandung", "number": "119"}] adds numbers of your region, at most
                    five, to those that the form shows to reporters in danger. Default: none.
  LAPOR_SIGN_IN_FILE
                    JSON file that says how officers sign in: {"methods": ["passkey", "password"], "oidc": {"issuer": "https://…",
                    "clientId": "…", "clientSecretFile": "…", "roles": {"group": "liaison"}}}. The README of @lapor/server lists
                    its members. Default: passkeys, and passwords with an authenticator app. Needs LAPOR_PUBLIC_URL (https).
  LAPOR_RELAYS_FILE
                    JSON file with chats that get notifications to officers: {"relays": [{"name": "bandung", "agencyId": "pemkot-bandung",
                    "format": "telegram|mattermost|slack|teams", "urlFile": "…"}]}. The README of @lapor/server lists its members.
                    Default: none. Needs LAPOR_PUBLIC_URL.
  LAPOR_PUBLIC_PAGES
                    0 does not serve the pages of released reports at /publik. Default 1.
  LAPOR_MAP_TILES   URL template of the tile service for officers' maps: https://peta.example/{z}/{x}/{y}.png. Default: no map.
                    Needs LAPOR_MAP_ATTRIBUTION: the owner of the tiles. An https address at its end becomes a link.
  LAPOR_SP4N_FILE   YAML file that maps this channel to SP4N-LAPOR!. Its secrets are in variables LAPOR_SP4N_…, which it names.
                    Default: no connection.
  LAPOR_TRUSTED_PROXIES
                    Addresses or networks of the proxies in front, whose X-Forwarded-For holds the citizen's address:
                    "127.0.0.1, 10.0.0.0/8". Required behind a proxy, to distinguish citizens.
  S3_ENDPOINT, S3_BUCKET, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY
                    Bucket of an S3-compatible server, for files instead of the folder. S3_FORCE_PATH_STYLE=1 for most servers
                    other than Amazon's. With DATABASE_URL and a bucket, LAPOR_DATA holds nothing permanent.
  LAPOR_SMTP_URL    Mail server for mail to reporters who gave an address: smtp://user:password@mail.example:587 or smtps://….
                    Default: no mail is sent. Needs LAPOR_PUBLIC_URL and LAPOR_MAIL_FROM.
  LAPOR_MAIL_FROM   Sender of mail: kanal@example.go.id, or "Kanal Laporan <kanal@example.go.id>".
  LAPOR_STATUS_URL  The page with <lapor-status>, linked from mail; {trackingId} in it is replaced, otherwise the tracking ID
                    follows after #. Default: mail asks to open the page without a link.
  LAPOR_MAIL_PER_MINUTE
                    Mail that all servers together send per minute. Default 60.
  LAPOR_METRICS_PORT
                    Port for /metrics (Prometheus), separate from the channel's. Default: none.
  LAPOR_METRICS_HOST
                    Address for /metrics. Default 127.0.0.1, this machine only: it has no access control.
  LAPOR_LOG_LEVEL   Lowest level that is logged: debug, info, warn or error. Default info.
  LAPOR_WEBHOOK_ALLOW_PRIVATE
                    1 also allows webhooks over http and to private networks. Default 0: only https, to public addresses.
`;

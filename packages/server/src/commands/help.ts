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
  lapor doctor                Check that no report's history was changed, and nothing is missing from it. Exits 1 if it was.
  lapor routing eval FILE [--json]
                              How often the router finds the right agency, on cases in a file of JSON lines. Needs no database.
  lapor routing train [--dry-run]
                              Learn from where officers have sent reports. Keeps what was learned only if it routes better.
  lapor help                  This text.

Settings are environment variables:
  LAPOR_PORT        Port to listen on. Default 8544.
  LAPOR_HOST        Address to listen on. Default 127.0.0.1, this machine only.
  LAPOR_DATA        Folder for files, and for the embedded database. Default ./data.
  DATABASE_URL      PostgreSQL to use instead of the embedded database (PGlite).
  LAPOR_SECRET      32 random bytes or more in hexadecimal or base64. Needed with DATABASE_URL; else made in the folder.
  LAPOR_PUBLIC_URL  Where citizens reach the channel, for links in answers. Default: the address that was asked.
  LAPOR_NOTICE_FILE JSON file with your privacy notice: {"version": "…", "text": {"id": "…", "en": "…"}, "url": "https://…"};
                    "en" and "url" may be left out. Default: a short notice of what every channel does.
  LAPOR_POLICY_FILE JSON file with your deadlines: {"deadlines": [{"stage": "answer", "classification": "complaint", "days": 14,
                    "dayKind": "working"}], "contestDays": 30, "noticeDays": 3, "channels": {"pemkot-bandung": {"deadlines": […]}}};
                    what is left out is as the channel has it by itself.
  LAPOR_WEBHOOK_ALLOW_PRIVATE
                    1 lets webhooks also go by http and to private networks. Default 0: only https, to public addresses.
`;

import { stringify } from "yaml";
import { observedFields } from "./mapping.ts";
import { observedPaths } from "./read-fields.ts";

/** Comments out the part of the file that contains defaults. */
const commented = (members: object, indent = ""): string =>
  stringify(members, { lineWidth: 0 })
    .trimEnd()
    .split("\n")
    .map((line) => `#${indent}${line}\n`)
    .join("");

const { create: _, ...otherPaths } = observedPaths;
const paths = Object.fromEntries(Object.entries(otherPaths).map(([name, { path }]) => [name, path]));

/**
 * A mapping file with all members. Those that must be filled in are active, and the others are commented out.
 */
export const mappingTemplate = `# Mapping of this channel to SP4N-LAPOR!, for LAPOR_SP4N_FILE.
#
# OBSERVED, NOT CONFIRMED: all addresses, names and statuses below come from public code of clients, and the
# ministry (PANRB) has confirmed none of them. Ask for its documentation, and compare. "lapor sp4n check" tests
# this file, the credentials and the ids. It sends no report.
#
# Secrets never stand in this file. Write the name of an environment variable in their place: \${LAPOR_SP4N_TOKEN}.
# Lines that begin with "#" and a member show the default. Remove the "#" to change it.

# The address of the interface, from the ministry.
baseUrl:

# Sent with each request. Public clients send these two. LAPOR_SP4N_AUTHORIZATION holds only what follows "Bearer".
headers:
  Authorization: Bearer \${LAPOR_SP4N_AUTHORIZATION}
  token: \${LAPOR_SP4N_TOKEN}

# Confidential reports: "send" passes them on, marked as confidential. "withhold" keeps them here, and an officer
# takes them to SP4N-LAPOR! by hand.
confidential: withhold

# The identity of reporters who are not anonymous: "none", or "send". It is never put into the text of a report. "send"
# also needs the names of the members, in "fields.create" (reporterName and so on).
identity: none

# The ids that belong to your credentials. They differ for each client: those in public code are not yours.
ids:
  # Your institution.
  institution:
  # The national administrator, to which a report goes back that is not your matter.
  national:
  # The channel, and the account that creates reports.
  channel:
  user:
  classifications:
    complaint:
    aspiration:
    information_request:
  # By the id of the agency in this channel. At least the one that runs it.
  agencies:
#    pemkot-bandung: 151
  # By the id of the topic. Others get defaultCategory, or none.
  categories:
#    jalan: 436
#  defaultCategory: 436
  # By the code of the region, in quotation marks. A region without an id gets that of the region around it.
  locations:
#    "32.73": 34
#  defaultLocation: 34

# The recipient of a new report: "agency" (the institution of the agency that hands it over), "national" (the
# national administrator, ids.national), or "none".
#disposition: agency

# The page of a report for citizens, with {trackingId} (the number there) or {id}. Default: no link. An example: no page
# at this address was ever seen with a number. Open one by hand before you remove the "#".
#url: https://www.lapor.go.id/laporan/detail/{trackingId}

# The tag with which each report travels. "lookup" finds it by this tag.
#tag: "#{trackingId}"

# "text" writes the ids of files as "[12,13].", or false without files, as a public client does. "list": [12, 13].
#attachmentsAs: text

# The template of replies.
#replyTemplate: reply

# A report that may have arrived counts as "not there" only after this time, and two look-ups. Minutes, at most 10080.
#settleAfterMinutes: 30

#timeouts:
#  connectSeconds: 10
#  requestSeconds: 30
#  uploadSeconds: 90

# What their statuses mean, by name or code. One that is not listed is shown to citizens as it is.
#statuses:
#  waiting: [Belum Terverifikasi, Terdisposisi Belum Ditindaklanjuti]
#  in_progress: [Dalam Proses, Terdisposisi Sedang Diproses, Tertunda]
#  answered: [Terdisposisi Selesai]
#  closed: [Selesai, Diarsipkan, Arsip]
#  rejected: [Ditolak]

# The kind of an entry in their history by its template: answer, follow_up, transfer or status. Default: by the
# institutions and the status of the entry.
#entryKinds:
#  disposition: transfer

# Members that every report is sent with, unchanged. These are those of a public client.
extra:
  is_inbox: true
  is_disposisi_slider: true
  is_new_user_slider: false
  is_approval: false
  is_priority: false
  priority_program_id: null
  community_id: null
  copy_externals: null
  info_disposition: null
  info_attachments: null

# Addresses below baseUrl. null: there is no such call. "lookup" contains {tag}, "file" contains {id}.
paths:
  # Your client creates reports at this path, which the ministry gives you. There is no default: public code shows only /complaints/complaint-lmw (2026), which belongs to the client of Lapor Mas Wapres, the complaints
  # desk of the Vice President. A report sent there would count as one of that desk.
  create:
${commented(paths, "  ")}
# Names of members. In requests, null sends nothing. In responses, a list of dotted paths: the first that holds
# something counts.
${commented({ fields: observedFields })}`;

import type { Attack } from "./attack.ts";
import { hostileReleases } from "./hostile-releases.ts";
import { pipelinedBodies } from "./pipelined-bodies.ts";
import { pipelinedRequests } from "./pipelined-requests.ts";
import { pngChunks } from "./png-chunks.ts";
import { similarReports } from "./similar-reports.ts";
import { simultaneousUploads } from "./simultaneous-uploads.ts";
import { slowBodies } from "./slow-bodies.ts";
import { stalledUploads, stalledUploadsOfMany } from "./stalled-uploads.ts";
import { unreadResponses, unreadResponsesOfMany } from "./unread-responses.ts";
import { wrongCodes } from "./wrong-codes.ts";

/** An attack that does nothing. Its results show the noise of the machine. */
export const noAttack: Attack = {
  name: "none",
  prepare: async () => async () => ({ statuses: {}, connections: 0, closedByServer: 0 }),
};

export const attacks: readonly Attack[] = [
  noAttack,
  unreadResponses,
  unreadResponsesOfMany,
  pipelinedRequests,
  stalledUploads,
  stalledUploadsOfMany,
  simultaneousUploads,
  pngChunks,
  slowBodies,
  pipelinedBodies,
  hostileReleases,
  similarReports,
  wrongCodes,
];

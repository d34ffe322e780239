// Generated from contract/openapi.yaml by generate/contract.mjs. Do not edit.
import type { OperationId } from "./operation.ts";

/** How many lines human-readable text can have. */
export type Prose = "line" | "lines";

/**
 * The members of a JSON value that contain prose. `*` stands for every item of a list and every member
 * without a name of its own.
 */
export interface ProseTree {
  readonly [member: string]: Prose | ProseTree;
}

type Table<Entry> = Readonly<Partial<Record<OperationId, Entry>>>;

/** The prose in the JSON body of each operation. All other text in a body consists of identifiers. */
export const proseOfBodies: Table<ProseTree> = {
  "saveView": {
    "filters": {
      "q": "line"
    }
  },
  "submitReport": {
    "title": "line",
    "body": "lines",
    "location": {
      "address": "lines"
    },
    "reporter": {
      "name": "line",
      "phone": "line"
    }
  },
  "addReply": {
    "message": "lines"
  },
  "giveFeedback": {
    "message": "lines"
  },
  "withdrawReport": {
    "message": "lines"
  },
  "suggestAgencies": {
    "text": "lines"
  },
  "findSimilarReports": {
    "text": "lines"
  },
  "reportNotSolved": {
    "message": "lines"
  },
  "actOnReports": {
    "action": {
      "input": {
        "message": "lines",
        "reason": "lines"
      }
    }
  },
  "addNote": {
    "text": "lines"
  },
  "saveDraft": {
    "fields": {
      "*": "lines"
    }
  },
  "verifyReport": {
    "message": "lines"
  },
  "assignReport": {
    "message": "lines"
  },
  "transferReport": {
    "reason": "lines"
  },
  "startFollowUp": {
    "message": "lines"
  },
  "askReporter": {
    "message": "lines"
  },
  "correctReport": {
    "title": "line",
    "location": {
      "address": "lines"
    },
    "reason": "lines"
  },
  "promiseDate": {
    "message": "lines"
  },
  "answerReport": {
    "message": "lines"
  },
  "closeReport": {
    "message": "lines"
  },
  "archiveReport": {
    "message": "lines"
  },
  "mergeReport": {
    "message": "lines"
  },
  "setNationalReference": {
    "ministryStatus": "line",
    "message": "lines"
  },
  "releaseReport": {
    "title": "line",
    "body": "lines",
    "answers": {
      "*": {
        "message": "lines"
      }
    },
    "message": "lines"
  },
  "retractReport": {
    "message": "lines"
  },
  "createAnswerTemplate": {
    "text": "lines"
  },
  "updateAnswerTemplate": {
    "text": "lines"
  },
  "createWebhookEndpoint": {
    "description": "line"
  },
  "updateWebhookEndpoint": {
    "description": "line"
  }
};

/** The parameters that contain prose on one line. All others are identifiers. */
export const proseParameters: Table<readonly string[]> = {
  "listPublicReports": [
    "q"
  ],
  "countPublicReports": [
    "q"
  ],
  "listRegions": [
    "q"
  ],
  "listAgencies": [
    "q"
  ],
  "listAgencyReports": [
    "q"
  ],
  "exportAgencyReports": [
    "q"
  ]
};

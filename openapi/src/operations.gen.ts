// Generated from contract/openapi.yaml by generate/contract.mjs. Do not edit.
export const operationTable = {
  "getChannel": {
    "method": "GET",
    "path": "/v1/channel",
    "security": [
      [
        "publishableKey"
      ],
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": null,
    "parameters": [
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "unauthorized",
      "key_expired",
      "secret_key_exposed",
      "role_not_allowed",
      "origin_not_allowed",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "getMe": {
    "method": "GET",
    "path": "/v1/me",
    "security": [
      [
        "publishableKey"
      ],
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": null,
    "parameters": [
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "unauthorized",
      "key_expired",
      "secret_key_exposed",
      "role_not_allowed",
      "origin_not_allowed",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "signOut": {
    "method": "DELETE",
    "path": "/v1/session",
    "security": [
      [
        "officerSession"
      ]
    ],
    "body": null,
    "parameters": [
      {
        "name": "everywhere",
        "in": "query",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "listSessions": {
    "method": "GET",
    "path": "/v1/sessions",
    "security": [
      [
        "officerSession"
      ]
    ],
    "body": null,
    "parameters": [
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "endSession": {
    "method": "DELETE",
    "path": "/v1/sessions/{sessionId}",
    "security": [
      [
        "officerSession"
      ]
    ],
    "body": null,
    "parameters": [
      {
        "name": "sessionId",
        "in": "path",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "listSignIns": {
    "method": "GET",
    "path": "/v1/sign-ins",
    "security": [
      [
        "officerSession"
      ]
    ],
    "body": null,
    "parameters": [
      {
        "name": "officerId",
        "in": "query",
        "list": false
      },
      {
        "name": "limit",
        "in": "query",
        "list": false
      },
      {
        "name": "cursor",
        "in": "query",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "role_not_allowed",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "getNotificationSettings": {
    "method": "GET",
    "path": "/v1/notification-settings",
    "security": [
      [
        "officerSession"
      ]
    ],
    "body": null,
    "parameters": [
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "saveNotificationSettings": {
    "method": "PUT",
    "path": "/v1/notification-settings",
    "security": [
      [
        "officerSession"
      ]
    ],
    "body": "application/json",
    "parameters": [
      {
        "name": "Idempotency-Key",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      408,
      409,
      413,
      415,
      422,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "request_timeout",
      "idempotency_in_flight",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "idempotency_key_reused",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "listSavedViews": {
    "method": "GET",
    "path": "/v1/saved-views",
    "security": [
      [
        "officerSession"
      ]
    ],
    "body": null,
    "parameters": [
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "saveView": {
    "method": "PUT",
    "path": "/v1/saved-views/{viewId}",
    "security": [
      [
        "officerSession"
      ]
    ],
    "body": "application/json",
    "parameters": [
      {
        "name": "viewId",
        "in": "path",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      408,
      413,
      415,
      422,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "request_timeout",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "deleteView": {
    "method": "DELETE",
    "path": "/v1/saved-views/{viewId}",
    "security": [
      [
        "officerSession"
      ]
    ],
    "body": null,
    "parameters": [
      {
        "name": "viewId",
        "in": "path",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "createChallenge": {
    "method": "POST",
    "path": "/v1/challenges",
    "security": [
      [
        "publishableKey"
      ]
    ],
    "body": null,
    "parameters": [
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      201,
      400,
      401,
      403,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "origin_not_allowed",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "uploadAttachment": {
    "method": "POST",
    "path": "/v1/attachments",
    "security": [
      [
        "publishableKey"
      ],
      [
        "publishableKey",
        "accessCode"
      ],
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": "multipart/form-data",
    "parameters": [
      {
        "name": "Idempotency-Key",
        "in": "header",
        "list": false
      },
      {
        "name": "Lapor-Challenge",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      201,
      400,
      401,
      403,
      404,
      408,
      409,
      413,
      415,
      422,
      428,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_tracking_id",
      "invalid_request",
      "unauthorized",
      "key_expired",
      "secret_key_exposed",
      "role_not_allowed",
      "origin_not_allowed",
      "report_not_found",
      "request_timeout",
      "idempotency_in_flight",
      "invalid_transition",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "idempotency_key_reused",
      "challenge_required",
      "challenge_invalid",
      "rate_limited",
      "upload_quota_exceeded",
      "internal_error",
      "unavailable"
    ]
  },
  "getAttachment": {
    "method": "GET",
    "path": "/v1/attachments/{attachmentId}",
    "security": [],
    "body": null,
    "parameters": [
      {
        "name": "attachmentId",
        "in": "path",
        "list": false
      },
      {
        "name": "expires",
        "in": "query",
        "list": false
      },
      {
        "name": "party",
        "in": "query",
        "list": false
      },
      {
        "name": "signature",
        "in": "query",
        "list": false
      },
      {
        "name": "Range",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      206,
      400,
      403,
      404,
      416,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "invalid_link",
      "attachment_not_found",
      "range_not_satisfiable",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "deleteAttachment": {
    "method": "DELETE",
    "path": "/v1/attachments/{attachmentId}",
    "security": [
      [
        "publishableKey"
      ]
    ],
    "body": null,
    "parameters": [
      {
        "name": "attachmentId",
        "in": "path",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "origin_not_allowed",
      "attachment_not_found",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "submitReport": {
    "method": "POST",
    "path": "/v1/reports",
    "security": [
      [
        "publishableKey"
      ]
    ],
    "body": "application/json",
    "parameters": [
      {
        "name": "Idempotency-Key",
        "in": "header",
        "list": false
      },
      {
        "name": "Lapor-Challenge",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      201,
      400,
      401,
      403,
      408,
      409,
      413,
      415,
      422,
      428,
      429,
      500,
      503
    ],
    "codes": [
      "idempotency_key_missing",
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "origin_not_allowed",
      "request_timeout",
      "idempotency_in_flight",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "idempotency_key_reused",
      "challenge_required",
      "challenge_invalid",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "getReport": {
    "method": "GET",
    "path": "/v1/reports/{trackingId}",
    "security": [
      [
        "publishableKey",
        "accessCode"
      ]
    ],
    "body": null,
    "parameters": [
      {
        "name": "trackingId",
        "in": "path",
        "list": false
      },
      {
        "name": "Lapor-Challenge",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      428,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_tracking_id",
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "origin_not_allowed",
      "report_not_found",
      "challenge_required",
      "challenge_invalid",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "addReply": {
    "method": "POST",
    "path": "/v1/reports/{trackingId}/replies",
    "security": [
      [
        "publishableKey",
        "accessCode"
      ]
    ],
    "body": "application/json",
    "parameters": [
      {
        "name": "trackingId",
        "in": "path",
        "list": false
      },
      {
        "name": "Idempotency-Key",
        "in": "header",
        "list": false
      },
      {
        "name": "Lapor-Challenge",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      201,
      400,
      401,
      403,
      404,
      408,
      409,
      413,
      415,
      422,
      428,
      429,
      500,
      503
    ],
    "codes": [
      "idempotency_key_missing",
      "invalid_tracking_id",
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "origin_not_allowed",
      "report_not_found",
      "request_timeout",
      "idempotency_in_flight",
      "invalid_transition",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "idempotency_key_reused",
      "challenge_required",
      "challenge_invalid",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "giveFeedback": {
    "method": "POST",
    "path": "/v1/reports/{trackingId}/feedback",
    "security": [
      [
        "publishableKey",
        "accessCode"
      ]
    ],
    "body": "application/json",
    "parameters": [
      {
        "name": "trackingId",
        "in": "path",
        "list": false
      },
      {
        "name": "Idempotency-Key",
        "in": "header",
        "list": false
      },
      {
        "name": "Lapor-Challenge",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      201,
      400,
      401,
      403,
      404,
      408,
      409,
      413,
      415,
      422,
      428,
      429,
      500,
      503
    ],
    "codes": [
      "idempotency_key_missing",
      "invalid_tracking_id",
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "origin_not_allowed",
      "report_not_found",
      "request_timeout",
      "idempotency_in_flight",
      "invalid_transition",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "idempotency_key_reused",
      "challenge_required",
      "challenge_invalid",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "withdrawReport": {
    "method": "POST",
    "path": "/v1/reports/{trackingId}/withdraw",
    "security": [
      [
        "publishableKey",
        "accessCode"
      ]
    ],
    "body": "application/json",
    "parameters": [
      {
        "name": "trackingId",
        "in": "path",
        "list": false
      },
      {
        "name": "Idempotency-Key",
        "in": "header",
        "list": false
      },
      {
        "name": "Lapor-Challenge",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      201,
      400,
      401,
      403,
      404,
      408,
      409,
      413,
      415,
      422,
      428,
      429,
      500,
      503
    ],
    "codes": [
      "idempotency_key_missing",
      "invalid_tracking_id",
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "origin_not_allowed",
      "report_not_found",
      "request_timeout",
      "idempotency_in_flight",
      "invalid_transition",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "idempotency_key_reused",
      "challenge_required",
      "challenge_invalid",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "requestErasure": {
    "method": "POST",
    "path": "/v1/reports/{trackingId}/erasure",
    "security": [
      [
        "publishableKey",
        "accessCode"
      ]
    ],
    "body": "application/json",
    "parameters": [
      {
        "name": "trackingId",
        "in": "path",
        "list": false
      },
      {
        "name": "Idempotency-Key",
        "in": "header",
        "list": false
      },
      {
        "name": "Lapor-Challenge",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      201,
      400,
      401,
      403,
      404,
      408,
      409,
      413,
      415,
      422,
      428,
      429,
      500,
      503
    ],
    "codes": [
      "idempotency_key_missing",
      "invalid_tracking_id",
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "origin_not_allowed",
      "report_not_found",
      "request_timeout",
      "idempotency_in_flight",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "challenge_required",
      "challenge_invalid",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "exportReport": {
    "method": "GET",
    "path": "/v1/reports/{trackingId}/export",
    "security": [
      [
        "publishableKey",
        "accessCode"
      ]
    ],
    "body": null,
    "parameters": [
      {
        "name": "trackingId",
        "in": "path",
        "list": false
      },
      {
        "name": "Lapor-Challenge",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      428,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_tracking_id",
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "origin_not_allowed",
      "report_not_found",
      "challenge_required",
      "challenge_invalid",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "suggestAgencies": {
    "method": "POST",
    "path": "/v1/agency-suggestions",
    "security": [
      [
        "publishableKey"
      ],
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": "application/json",
    "parameters": [
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      408,
      413,
      415,
      422,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "unauthorized",
      "key_expired",
      "secret_key_exposed",
      "role_not_allowed",
      "origin_not_allowed",
      "request_timeout",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "findSimilarReports": {
    "method": "POST",
    "path": "/v1/similar-reports",
    "security": [
      [
        "publishableKey"
      ],
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": "application/json",
    "parameters": [
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      408,
      413,
      415,
      422,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "unauthorized",
      "key_expired",
      "secret_key_exposed",
      "role_not_allowed",
      "origin_not_allowed",
      "request_timeout",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "listPublicReports": {
    "method": "GET",
    "path": "/v1/public-reports",
    "security": [],
    "body": null,
    "parameters": [
      {
        "name": "agencyId",
        "in": "query",
        "list": false
      },
      {
        "name": "regionCode",
        "in": "query",
        "list": false
      },
      {
        "name": "categoryId",
        "in": "query",
        "list": false
      },
      {
        "name": "status",
        "in": "query",
        "list": true
      },
      {
        "name": "classification",
        "in": "query",
        "list": false
      },
      {
        "name": "from",
        "in": "query",
        "list": false
      },
      {
        "name": "to",
        "in": "query",
        "list": false
      },
      {
        "name": "q",
        "in": "query",
        "list": false
      },
      {
        "name": "limit",
        "in": "query",
        "list": false
      },
      {
        "name": "cursor",
        "in": "query",
        "list": false
      },
      {
        "name": "If-None-Match",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      304,
      400,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "getPublicReport": {
    "method": "GET",
    "path": "/v1/public-reports/{trackingId}",
    "security": [],
    "body": null,
    "parameters": [
      {
        "name": "trackingId",
        "in": "path",
        "list": false
      },
      {
        "name": "If-None-Match",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      304,
      400,
      404,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_tracking_id",
      "invalid_request",
      "report_not_found",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "getPublicPhoto": {
    "method": "GET",
    "path": "/v1/public-reports/{trackingId}/photos/{photoId}",
    "security": [],
    "body": null,
    "parameters": [
      {
        "name": "trackingId",
        "in": "path",
        "list": false
      },
      {
        "name": "photoId",
        "in": "path",
        "list": false
      },
      {
        "name": "If-None-Match",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      304,
      400,
      404,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_tracking_id",
      "invalid_request",
      "report_not_found",
      "attachment_not_found",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "countPublicReports": {
    "method": "GET",
    "path": "/v1/public-report-counts",
    "security": [],
    "body": null,
    "parameters": [
      {
        "name": "by",
        "in": "query",
        "list": false
      },
      {
        "name": "agencyId",
        "in": "query",
        "list": false
      },
      {
        "name": "regionCode",
        "in": "query",
        "list": false
      },
      {
        "name": "categoryId",
        "in": "query",
        "list": false
      },
      {
        "name": "status",
        "in": "query",
        "list": true
      },
      {
        "name": "classification",
        "in": "query",
        "list": false
      },
      {
        "name": "from",
        "in": "query",
        "list": false
      },
      {
        "name": "to",
        "in": "query",
        "list": false
      },
      {
        "name": "q",
        "in": "query",
        "list": false
      },
      {
        "name": "If-None-Match",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      304,
      400,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "supportReport": {
    "method": "POST",
    "path": "/v1/public-reports/{trackingId}/supports",
    "security": [],
    "body": "application/json",
    "parameters": [
      {
        "name": "trackingId",
        "in": "path",
        "list": false
      },
      {
        "name": "Lapor-Challenge",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      201,
      400,
      404,
      408,
      409,
      413,
      415,
      422,
      428,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_tracking_id",
      "invalid_request",
      "report_not_found",
      "request_timeout",
      "invalid_transition",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "challenge_required",
      "challenge_invalid",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "getSupport": {
    "method": "GET",
    "path": "/v1/public-reports/{trackingId}/supports/own",
    "security": [],
    "body": null,
    "parameters": [
      {
        "name": "trackingId",
        "in": "path",
        "list": false
      },
      {
        "name": "Lapor-Follow-Code",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      404,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_tracking_id",
      "invalid_request",
      "report_not_found",
      "not_found",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "withdrawSupport": {
    "method": "DELETE",
    "path": "/v1/public-reports/{trackingId}/supports/own",
    "security": [],
    "body": null,
    "parameters": [
      {
        "name": "trackingId",
        "in": "path",
        "list": false
      },
      {
        "name": "Lapor-Follow-Code",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_tracking_id",
      "invalid_request",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "reportNotSolved": {
    "method": "POST",
    "path": "/v1/public-reports/{trackingId}/supports/own/not-solved",
    "security": [],
    "body": "application/json",
    "parameters": [
      {
        "name": "trackingId",
        "in": "path",
        "list": false
      },
      {
        "name": "Lapor-Follow-Code",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      404,
      408,
      409,
      413,
      415,
      422,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_tracking_id",
      "invalid_request",
      "report_not_found",
      "not_found",
      "request_timeout",
      "invalid_transition",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "addSupportPhoto": {
    "method": "POST",
    "path": "/v1/public-reports/{trackingId}/supports/own/photo",
    "security": [
      [
        "publishableKey"
      ]
    ],
    "body": "application/json",
    "parameters": [
      {
        "name": "trackingId",
        "in": "path",
        "list": false
      },
      {
        "name": "Lapor-Follow-Code",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      408,
      409,
      413,
      415,
      422,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_tracking_id",
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "origin_not_allowed",
      "report_not_found",
      "not_found",
      "request_timeout",
      "invalid_transition",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "getStatistics": {
    "method": "GET",
    "path": "/v1/statistics",
    "security": [],
    "body": null,
    "parameters": [
      {
        "name": "by",
        "in": "query",
        "list": false
      },
      {
        "name": "year",
        "in": "query",
        "list": false
      },
      {
        "name": "quarter",
        "in": "query",
        "list": false
      },
      {
        "name": "agencyId",
        "in": "query",
        "list": false
      },
      {
        "name": "If-None-Match",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      304,
      400,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "getUsualAnswer": {
    "method": "GET",
    "path": "/v1/usual-answer",
    "security": [],
    "body": null,
    "parameters": [
      {
        "name": "agencyId",
        "in": "query",
        "list": false
      },
      {
        "name": "categoryId",
        "in": "query",
        "list": false
      },
      {
        "name": "If-None-Match",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      304,
      400,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "listCategories": {
    "method": "GET",
    "path": "/v1/categories",
    "security": [
      [
        "publishableKey"
      ],
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": null,
    "parameters": [
      {
        "name": "agencyId",
        "in": "query",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "unauthorized",
      "key_expired",
      "secret_key_exposed",
      "role_not_allowed",
      "origin_not_allowed",
      "agency_not_found",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "locateRegion": {
    "method": "POST",
    "path": "/v1/region-lookups",
    "security": [
      [
        "publishableKey"
      ],
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": "application/json",
    "parameters": [
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      408,
      413,
      415,
      422,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "unauthorized",
      "key_expired",
      "secret_key_exposed",
      "role_not_allowed",
      "origin_not_allowed",
      "request_timeout",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "listRegions": {
    "method": "GET",
    "path": "/v1/regions",
    "security": [
      [
        "publishableKey"
      ],
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": null,
    "parameters": [
      {
        "name": "q",
        "in": "query",
        "list": false
      },
      {
        "name": "parentCode",
        "in": "query",
        "list": false
      },
      {
        "name": "near",
        "in": "query",
        "list": false
      },
      {
        "name": "descendants",
        "in": "query",
        "list": false
      },
      {
        "name": "level",
        "in": "query",
        "list": false
      },
      {
        "name": "limit",
        "in": "query",
        "list": false
      },
      {
        "name": "cursor",
        "in": "query",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "unauthorized",
      "key_expired",
      "secret_key_exposed",
      "role_not_allowed",
      "origin_not_allowed",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "getRegion": {
    "method": "GET",
    "path": "/v1/regions/{regionCode}",
    "security": [
      [
        "publishableKey"
      ],
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": null,
    "parameters": [
      {
        "name": "regionCode",
        "in": "path",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "unauthorized",
      "key_expired",
      "secret_key_exposed",
      "role_not_allowed",
      "origin_not_allowed",
      "not_found",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "listAgencies": {
    "method": "GET",
    "path": "/v1/agencies",
    "security": [
      [
        "publishableKey"
      ],
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": null,
    "parameters": [
      {
        "name": "q",
        "in": "query",
        "list": false
      },
      {
        "name": "kind",
        "in": "query",
        "list": false
      },
      {
        "name": "regionCode",
        "in": "query",
        "list": false
      },
      {
        "name": "near",
        "in": "query",
        "list": false
      },
      {
        "name": "limit",
        "in": "query",
        "list": false
      },
      {
        "name": "cursor",
        "in": "query",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "unauthorized",
      "key_expired",
      "secret_key_exposed",
      "role_not_allowed",
      "origin_not_allowed",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "getAgency": {
    "method": "GET",
    "path": "/v1/agencies/{agencyId}",
    "security": [
      [
        "publishableKey"
      ],
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": null,
    "parameters": [
      {
        "name": "agencyId",
        "in": "path",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "unauthorized",
      "key_expired",
      "secret_key_exposed",
      "role_not_allowed",
      "origin_not_allowed",
      "agency_not_found",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "listAgencyReports": {
    "method": "GET",
    "path": "/v1/agency-reports",
    "security": [
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": null,
    "parameters": [
      {
        "name": "status",
        "in": "query",
        "list": true
      },
      {
        "name": "overdue",
        "in": "query",
        "list": false
      },
      {
        "name": "escalated",
        "in": "query",
        "list": false
      },
      {
        "name": "dueTo",
        "in": "query",
        "list": false
      },
      {
        "name": "promiseTo",
        "in": "query",
        "list": false
      },
      {
        "name": "contested",
        "in": "query",
        "list": false
      },
      {
        "name": "nationalState",
        "in": "query",
        "list": true
      },
      {
        "name": "handedOver",
        "in": "query",
        "list": false
      },
      {
        "name": "scope",
        "in": "query",
        "list": false
      },
      {
        "name": "classification",
        "in": "query",
        "list": false
      },
      {
        "name": "categoryId",
        "in": "query",
        "list": true
      },
      {
        "name": "unitId",
        "in": "query",
        "list": true
      },
      {
        "name": "officerId",
        "in": "query",
        "list": false
      },
      {
        "name": "unassigned",
        "in": "query",
        "list": false
      },
      {
        "name": "regionCode",
        "in": "query",
        "list": true
      },
      {
        "name": "receivedFrom",
        "in": "query",
        "list": false
      },
      {
        "name": "receivedTo",
        "in": "query",
        "list": false
      },
      {
        "name": "updatedSince",
        "in": "query",
        "list": false
      },
      {
        "name": "q",
        "in": "query",
        "list": false
      },
      {
        "name": "agencyId",
        "in": "query",
        "list": false
      },
      {
        "name": "sort",
        "in": "query",
        "list": false
      },
      {
        "name": "limit",
        "in": "query",
        "list": false
      },
      {
        "name": "cursor",
        "in": "query",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "secret_key_exposed",
      "role_not_allowed",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "countAgencyReports": {
    "method": "GET",
    "path": "/v1/agency-reports/counts",
    "security": [
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": null,
    "parameters": [
      {
        "name": "agencyId",
        "in": "query",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "secret_key_exposed",
      "role_not_allowed",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "exportAgencyReports": {
    "method": "GET",
    "path": "/v1/agency-reports/export",
    "security": [
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": null,
    "parameters": [
      {
        "name": "status",
        "in": "query",
        "list": true
      },
      {
        "name": "overdue",
        "in": "query",
        "list": false
      },
      {
        "name": "escalated",
        "in": "query",
        "list": false
      },
      {
        "name": "dueTo",
        "in": "query",
        "list": false
      },
      {
        "name": "promiseTo",
        "in": "query",
        "list": false
      },
      {
        "name": "contested",
        "in": "query",
        "list": false
      },
      {
        "name": "nationalState",
        "in": "query",
        "list": true
      },
      {
        "name": "handedOver",
        "in": "query",
        "list": false
      },
      {
        "name": "scope",
        "in": "query",
        "list": false
      },
      {
        "name": "classification",
        "in": "query",
        "list": false
      },
      {
        "name": "categoryId",
        "in": "query",
        "list": true
      },
      {
        "name": "unitId",
        "in": "query",
        "list": true
      },
      {
        "name": "officerId",
        "in": "query",
        "list": false
      },
      {
        "name": "unassigned",
        "in": "query",
        "list": false
      },
      {
        "name": "regionCode",
        "in": "query",
        "list": true
      },
      {
        "name": "receivedFrom",
        "in": "query",
        "list": false
      },
      {
        "name": "receivedTo",
        "in": "query",
        "list": false
      },
      {
        "name": "updatedSince",
        "in": "query",
        "list": false
      },
      {
        "name": "q",
        "in": "query",
        "list": false
      },
      {
        "name": "agencyId",
        "in": "query",
        "list": false
      },
      {
        "name": "sort",
        "in": "query",
        "list": false
      },
      {
        "name": "limit",
        "in": "query",
        "list": false
      },
      {
        "name": "cursor",
        "in": "query",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "secret_key_exposed",
      "role_not_allowed",
      "step_up_required",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "actOnReports": {
    "method": "POST",
    "path": "/v1/agency-reports/bulk",
    "security": [
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": "application/json",
    "parameters": [
      {
        "name": "Idempotency-Key",
        "in": "header",
        "list": false
      },
      {
        "name": "Lapor-Acting-As",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      408,
      409,
      413,
      415,
      422,
      429,
      500,
      503
    ],
    "codes": [
      "idempotency_key_missing",
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "secret_key_exposed",
      "role_not_allowed",
      "step_up_required",
      "request_timeout",
      "idempotency_in_flight",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "idempotency_key_reused",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "getAgencyReport": {
    "method": "GET",
    "path": "/v1/agency-reports/{trackingId}",
    "security": [
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": null,
    "parameters": [
      {
        "name": "trackingId",
        "in": "path",
        "list": false
      },
      {
        "name": "If-None-Match",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      304,
      400,
      401,
      403,
      404,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_tracking_id",
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "secret_key_exposed",
      "role_not_allowed",
      "report_not_found",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "getReporterIdentity": {
    "method": "GET",
    "path": "/v1/agency-reports/{trackingId}/identity",
    "security": [
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": null,
    "parameters": [
      {
        "name": "trackingId",
        "in": "path",
        "list": false
      },
      {
        "name": "Identity-Reason",
        "in": "header",
        "list": false
      },
      {
        "name": "Lapor-Acting-As",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_tracking_id",
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "secret_key_exposed",
      "role_not_allowed",
      "not_responsible",
      "step_up_required",
      "report_not_found",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "addNote": {
    "method": "POST",
    "path": "/v1/agency-reports/{trackingId}/notes",
    "security": [
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": "application/json",
    "parameters": [
      {
        "name": "trackingId",
        "in": "path",
        "list": false
      },
      {
        "name": "If-Match",
        "in": "header",
        "list": false
      },
      {
        "name": "Idempotency-Key",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      201,
      400,
      401,
      403,
      404,
      408,
      409,
      412,
      413,
      415,
      422,
      428,
      429,
      500,
      503
    ],
    "codes": [
      "idempotency_key_missing",
      "invalid_tracking_id",
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "secret_key_exposed",
      "role_not_allowed",
      "not_responsible",
      "report_not_found",
      "request_timeout",
      "idempotency_in_flight",
      "invalid_transition",
      "precondition_failed",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "idempotency_key_reused",
      "precondition_required",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "getDraft": {
    "method": "GET",
    "path": "/v1/agency-reports/{trackingId}/draft",
    "security": [
      [
        "officerSession"
      ]
    ],
    "body": null,
    "parameters": [
      {
        "name": "trackingId",
        "in": "path",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_tracking_id",
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "role_not_allowed",
      "not_responsible",
      "report_not_found",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "saveDraft": {
    "method": "PUT",
    "path": "/v1/agency-reports/{trackingId}/draft",
    "security": [
      [
        "officerSession"
      ]
    ],
    "body": "application/json",
    "parameters": [
      {
        "name": "trackingId",
        "in": "path",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      408,
      409,
      413,
      415,
      422,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_tracking_id",
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "role_not_allowed",
      "not_responsible",
      "report_not_found",
      "request_timeout",
      "invalid_transition",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "deleteDraft": {
    "method": "DELETE",
    "path": "/v1/agency-reports/{trackingId}/draft",
    "security": [
      [
        "officerSession"
      ]
    ],
    "body": null,
    "parameters": [
      {
        "name": "trackingId",
        "in": "path",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_tracking_id",
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "role_not_allowed",
      "not_responsible",
      "report_not_found",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "verifyReport": {
    "method": "POST",
    "path": "/v1/agency-reports/{trackingId}/verify",
    "security": [
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": "application/json",
    "parameters": [
      {
        "name": "trackingId",
        "in": "path",
        "list": false
      },
      {
        "name": "If-Match",
        "in": "header",
        "list": false
      },
      {
        "name": "Idempotency-Key",
        "in": "header",
        "list": false
      },
      {
        "name": "Lapor-Acting-As",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      408,
      409,
      412,
      413,
      415,
      422,
      428,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_tracking_id",
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "secret_key_exposed",
      "role_not_allowed",
      "not_responsible",
      "report_not_found",
      "request_timeout",
      "idempotency_in_flight",
      "invalid_transition",
      "precondition_failed",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "idempotency_key_reused",
      "precondition_required",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "assignReport": {
    "method": "POST",
    "path": "/v1/agency-reports/{trackingId}/assign",
    "security": [
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": "application/json",
    "parameters": [
      {
        "name": "trackingId",
        "in": "path",
        "list": false
      },
      {
        "name": "If-Match",
        "in": "header",
        "list": false
      },
      {
        "name": "Idempotency-Key",
        "in": "header",
        "list": false
      },
      {
        "name": "Lapor-Acting-As",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      408,
      409,
      412,
      413,
      415,
      422,
      428,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_tracking_id",
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "secret_key_exposed",
      "role_not_allowed",
      "not_responsible",
      "report_not_found",
      "request_timeout",
      "idempotency_in_flight",
      "invalid_transition",
      "precondition_failed",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "idempotency_key_reused",
      "precondition_required",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "transferReport": {
    "method": "POST",
    "path": "/v1/agency-reports/{trackingId}/transfer",
    "security": [
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": "application/json",
    "parameters": [
      {
        "name": "trackingId",
        "in": "path",
        "list": false
      },
      {
        "name": "If-Match",
        "in": "header",
        "list": false
      },
      {
        "name": "Idempotency-Key",
        "in": "header",
        "list": false
      },
      {
        "name": "Lapor-Acting-As",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      408,
      409,
      412,
      413,
      415,
      422,
      428,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_tracking_id",
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "secret_key_exposed",
      "role_not_allowed",
      "not_responsible",
      "report_not_found",
      "request_timeout",
      "idempotency_in_flight",
      "invalid_transition",
      "precondition_failed",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "idempotency_key_reused",
      "precondition_required",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "startFollowUp": {
    "method": "POST",
    "path": "/v1/agency-reports/{trackingId}/follow-up",
    "security": [
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": "application/json",
    "parameters": [
      {
        "name": "trackingId",
        "in": "path",
        "list": false
      },
      {
        "name": "If-Match",
        "in": "header",
        "list": false
      },
      {
        "name": "Idempotency-Key",
        "in": "header",
        "list": false
      },
      {
        "name": "Lapor-Acting-As",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      408,
      409,
      412,
      413,
      415,
      422,
      428,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_tracking_id",
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "secret_key_exposed",
      "role_not_allowed",
      "not_responsible",
      "report_not_found",
      "request_timeout",
      "idempotency_in_flight",
      "invalid_transition",
      "precondition_failed",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "idempotency_key_reused",
      "precondition_required",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "askReporter": {
    "method": "POST",
    "path": "/v1/agency-reports/{trackingId}/ask-reporter",
    "security": [
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": "application/json",
    "parameters": [
      {
        "name": "trackingId",
        "in": "path",
        "list": false
      },
      {
        "name": "If-Match",
        "in": "header",
        "list": false
      },
      {
        "name": "Idempotency-Key",
        "in": "header",
        "list": false
      },
      {
        "name": "Lapor-Acting-As",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      408,
      409,
      412,
      413,
      415,
      422,
      428,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_tracking_id",
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "secret_key_exposed",
      "role_not_allowed",
      "not_responsible",
      "report_not_found",
      "request_timeout",
      "idempotency_in_flight",
      "invalid_transition",
      "precondition_failed",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "idempotency_key_reused",
      "precondition_required",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "correctReport": {
    "method": "POST",
    "path": "/v1/agency-reports/{trackingId}/correct",
    "security": [
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": "application/json",
    "parameters": [
      {
        "name": "trackingId",
        "in": "path",
        "list": false
      },
      {
        "name": "If-Match",
        "in": "header",
        "list": false
      },
      {
        "name": "Idempotency-Key",
        "in": "header",
        "list": false
      },
      {
        "name": "Lapor-Acting-As",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      408,
      409,
      412,
      413,
      415,
      422,
      428,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_tracking_id",
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "secret_key_exposed",
      "role_not_allowed",
      "not_responsible",
      "report_not_found",
      "request_timeout",
      "idempotency_in_flight",
      "invalid_transition",
      "precondition_failed",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "idempotency_key_reused",
      "precondition_required",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "promiseDate": {
    "method": "POST",
    "path": "/v1/agency-reports/{trackingId}/promise",
    "security": [
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": "application/json",
    "parameters": [
      {
        "name": "trackingId",
        "in": "path",
        "list": false
      },
      {
        "name": "If-Match",
        "in": "header",
        "list": false
      },
      {
        "name": "Idempotency-Key",
        "in": "header",
        "list": false
      },
      {
        "name": "Lapor-Acting-As",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      408,
      409,
      412,
      413,
      415,
      422,
      428,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_tracking_id",
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "secret_key_exposed",
      "role_not_allowed",
      "not_responsible",
      "report_not_found",
      "request_timeout",
      "idempotency_in_flight",
      "invalid_transition",
      "precondition_failed",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "idempotency_key_reused",
      "precondition_required",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "answerReport": {
    "method": "POST",
    "path": "/v1/agency-reports/{trackingId}/answer",
    "security": [
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": "application/json",
    "parameters": [
      {
        "name": "trackingId",
        "in": "path",
        "list": false
      },
      {
        "name": "If-Match",
        "in": "header",
        "list": false
      },
      {
        "name": "Idempotency-Key",
        "in": "header",
        "list": false
      },
      {
        "name": "Lapor-Acting-As",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      408,
      409,
      412,
      413,
      415,
      422,
      428,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_tracking_id",
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "secret_key_exposed",
      "role_not_allowed",
      "not_responsible",
      "report_not_found",
      "request_timeout",
      "idempotency_in_flight",
      "invalid_transition",
      "precondition_failed",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "idempotency_key_reused",
      "precondition_required",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "closeReport": {
    "method": "POST",
    "path": "/v1/agency-reports/{trackingId}/close",
    "security": [
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": "application/json",
    "parameters": [
      {
        "name": "trackingId",
        "in": "path",
        "list": false
      },
      {
        "name": "If-Match",
        "in": "header",
        "list": false
      },
      {
        "name": "Idempotency-Key",
        "in": "header",
        "list": false
      },
      {
        "name": "Lapor-Acting-As",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      408,
      409,
      412,
      413,
      415,
      422,
      428,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_tracking_id",
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "secret_key_exposed",
      "role_not_allowed",
      "not_responsible",
      "report_not_found",
      "request_timeout",
      "idempotency_in_flight",
      "invalid_transition",
      "precondition_failed",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "idempotency_key_reused",
      "precondition_required",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "archiveReport": {
    "method": "POST",
    "path": "/v1/agency-reports/{trackingId}/archive",
    "security": [
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": "application/json",
    "parameters": [
      {
        "name": "trackingId",
        "in": "path",
        "list": false
      },
      {
        "name": "If-Match",
        "in": "header",
        "list": false
      },
      {
        "name": "Idempotency-Key",
        "in": "header",
        "list": false
      },
      {
        "name": "Lapor-Acting-As",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      408,
      409,
      412,
      413,
      415,
      422,
      428,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_tracking_id",
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "secret_key_exposed",
      "role_not_allowed",
      "not_responsible",
      "step_up_required",
      "report_not_found",
      "request_timeout",
      "idempotency_in_flight",
      "invalid_transition",
      "precondition_failed",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "idempotency_key_reused",
      "precondition_required",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "mergeReport": {
    "method": "POST",
    "path": "/v1/agency-reports/{trackingId}/merge",
    "security": [
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": "application/json",
    "parameters": [
      {
        "name": "trackingId",
        "in": "path",
        "list": false
      },
      {
        "name": "If-Match",
        "in": "header",
        "list": false
      },
      {
        "name": "Idempotency-Key",
        "in": "header",
        "list": false
      },
      {
        "name": "Lapor-Acting-As",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      408,
      409,
      412,
      413,
      415,
      422,
      428,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_tracking_id",
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "secret_key_exposed",
      "role_not_allowed",
      "not_responsible",
      "report_not_found",
      "request_timeout",
      "idempotency_in_flight",
      "invalid_transition",
      "precondition_failed",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "idempotency_key_reused",
      "precondition_required",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "setNationalReference": {
    "method": "PUT",
    "path": "/v1/agency-reports/{trackingId}/national-reference",
    "security": [
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": "application/json",
    "parameters": [
      {
        "name": "trackingId",
        "in": "path",
        "list": false
      },
      {
        "name": "If-Match",
        "in": "header",
        "list": false
      },
      {
        "name": "Idempotency-Key",
        "in": "header",
        "list": false
      },
      {
        "name": "Lapor-Acting-As",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      408,
      409,
      412,
      413,
      415,
      422,
      428,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_tracking_id",
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "secret_key_exposed",
      "role_not_allowed",
      "not_responsible",
      "report_not_found",
      "request_timeout",
      "idempotency_in_flight",
      "invalid_transition",
      "precondition_failed",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "idempotency_key_reused",
      "precondition_required",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "releaseReport": {
    "method": "POST",
    "path": "/v1/agency-reports/{trackingId}/release",
    "security": [
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": "application/json",
    "parameters": [
      {
        "name": "trackingId",
        "in": "path",
        "list": false
      },
      {
        "name": "If-Match",
        "in": "header",
        "list": false
      },
      {
        "name": "Idempotency-Key",
        "in": "header",
        "list": false
      },
      {
        "name": "Lapor-Acting-As",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      408,
      409,
      412,
      413,
      415,
      422,
      428,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_tracking_id",
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "secret_key_exposed",
      "role_not_allowed",
      "not_responsible",
      "report_not_found",
      "request_timeout",
      "idempotency_in_flight",
      "invalid_transition",
      "precondition_failed",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "idempotency_key_reused",
      "precondition_required",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "retractReport": {
    "method": "POST",
    "path": "/v1/agency-reports/{trackingId}/retract",
    "security": [
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": "application/json",
    "parameters": [
      {
        "name": "trackingId",
        "in": "path",
        "list": false
      },
      {
        "name": "If-Match",
        "in": "header",
        "list": false
      },
      {
        "name": "Idempotency-Key",
        "in": "header",
        "list": false
      },
      {
        "name": "Lapor-Acting-As",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      408,
      409,
      412,
      413,
      415,
      422,
      428,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_tracking_id",
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "secret_key_exposed",
      "role_not_allowed",
      "not_responsible",
      "report_not_found",
      "request_timeout",
      "idempotency_in_flight",
      "invalid_transition",
      "precondition_failed",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "idempotency_key_reused",
      "precondition_required",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "getEvidence": {
    "method": "GET",
    "path": "/v1/evidence",
    "security": [
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": null,
    "parameters": [
      {
        "name": "from",
        "in": "query",
        "list": false
      },
      {
        "name": "to",
        "in": "query",
        "list": false
      },
      {
        "name": "agencyId",
        "in": "query",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "secret_key_exposed",
      "role_not_allowed",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "getSurveyResults": {
    "method": "GET",
    "path": "/v1/survey-results",
    "security": [
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": null,
    "parameters": [
      {
        "name": "year",
        "in": "query",
        "list": false
      },
      {
        "name": "quarter",
        "in": "query",
        "list": false
      },
      {
        "name": "agencyId",
        "in": "query",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "secret_key_exposed",
      "role_not_allowed",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "listInboxExports": {
    "method": "GET",
    "path": "/v1/inbox-exports",
    "security": [
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": null,
    "parameters": [
      {
        "name": "limit",
        "in": "query",
        "list": false
      },
      {
        "name": "cursor",
        "in": "query",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "secret_key_exposed",
      "role_not_allowed",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "listIdentityAccesses": {
    "method": "GET",
    "path": "/v1/identity-accesses",
    "security": [
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": null,
    "parameters": [
      {
        "name": "trackingId",
        "in": "query",
        "list": false
      },
      {
        "name": "limit",
        "in": "query",
        "list": false
      },
      {
        "name": "cursor",
        "in": "query",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_tracking_id",
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "secret_key_exposed",
      "role_not_allowed",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "listAnswerTemplates": {
    "method": "GET",
    "path": "/v1/answer-templates",
    "security": [
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": null,
    "parameters": [
      {
        "name": "trackingId",
        "in": "query",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_tracking_id",
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "secret_key_exposed",
      "role_not_allowed",
      "not_responsible",
      "report_not_found",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "createAnswerTemplate": {
    "method": "POST",
    "path": "/v1/answer-templates",
    "security": [
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": "application/json",
    "parameters": [
      {
        "name": "Idempotency-Key",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      201,
      400,
      401,
      403,
      408,
      409,
      413,
      415,
      422,
      429,
      500,
      503
    ],
    "codes": [
      "idempotency_key_missing",
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "secret_key_exposed",
      "role_not_allowed",
      "request_timeout",
      "idempotency_in_flight",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "idempotency_key_reused",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "updateAnswerTemplate": {
    "method": "PUT",
    "path": "/v1/answer-templates/{templateId}",
    "security": [
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": "application/json",
    "parameters": [
      {
        "name": "templateId",
        "in": "path",
        "list": false
      },
      {
        "name": "If-Match",
        "in": "header",
        "list": false
      },
      {
        "name": "Idempotency-Key",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      408,
      409,
      412,
      413,
      415,
      422,
      428,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "secret_key_exposed",
      "role_not_allowed",
      "not_found",
      "request_timeout",
      "idempotency_in_flight",
      "precondition_failed",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "idempotency_key_reused",
      "precondition_required",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "deleteAnswerTemplate": {
    "method": "DELETE",
    "path": "/v1/answer-templates/{templateId}",
    "security": [
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": null,
    "parameters": [
      {
        "name": "templateId",
        "in": "path",
        "list": false
      },
      {
        "name": "If-Match",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      412,
      428,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "secret_key_exposed",
      "role_not_allowed",
      "not_found",
      "precondition_failed",
      "precondition_required",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "listUnits": {
    "method": "GET",
    "path": "/v1/units",
    "security": [
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": null,
    "parameters": [
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "secret_key_exposed",
      "role_not_allowed",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "createUnit": {
    "method": "POST",
    "path": "/v1/units",
    "security": [
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": "application/json",
    "parameters": [
      {
        "name": "Idempotency-Key",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      201,
      400,
      401,
      403,
      408,
      409,
      413,
      415,
      422,
      429,
      500,
      503
    ],
    "codes": [
      "idempotency_key_missing",
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "secret_key_exposed",
      "role_not_allowed",
      "request_timeout",
      "idempotency_in_flight",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "idempotency_key_reused",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "updateUnit": {
    "method": "PUT",
    "path": "/v1/units/{unitId}",
    "security": [
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": "application/json",
    "parameters": [
      {
        "name": "unitId",
        "in": "path",
        "list": false
      },
      {
        "name": "If-Match",
        "in": "header",
        "list": false
      },
      {
        "name": "Idempotency-Key",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      408,
      409,
      412,
      413,
      415,
      422,
      428,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "secret_key_exposed",
      "role_not_allowed",
      "not_found",
      "request_timeout",
      "idempotency_in_flight",
      "precondition_failed",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "idempotency_key_reused",
      "precondition_required",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "listPublishableKeys": {
    "method": "GET",
    "path": "/v1/publishable-keys",
    "security": [
      [
        "officerSession"
      ]
    ],
    "body": null,
    "parameters": [
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "role_not_allowed",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "createPublishableKey": {
    "method": "POST",
    "path": "/v1/publishable-keys",
    "security": [
      [
        "officerSession"
      ]
    ],
    "body": "application/json",
    "parameters": [
      {
        "name": "Idempotency-Key",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      201,
      400,
      401,
      403,
      408,
      409,
      413,
      415,
      422,
      429,
      500,
      503
    ],
    "codes": [
      "idempotency_key_missing",
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "role_not_allowed",
      "request_timeout",
      "idempotency_in_flight",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "idempotency_key_reused",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "updatePublishableKey": {
    "method": "PUT",
    "path": "/v1/publishable-keys/{keyId}",
    "security": [
      [
        "officerSession"
      ]
    ],
    "body": "application/json",
    "parameters": [
      {
        "name": "keyId",
        "in": "path",
        "list": false
      },
      {
        "name": "If-Match",
        "in": "header",
        "list": false
      },
      {
        "name": "Idempotency-Key",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      408,
      409,
      412,
      413,
      415,
      422,
      428,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "role_not_allowed",
      "not_found",
      "request_timeout",
      "idempotency_in_flight",
      "precondition_failed",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "idempotency_key_reused",
      "precondition_required",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "revokePublishableKey": {
    "method": "DELETE",
    "path": "/v1/publishable-keys/{keyId}",
    "security": [
      [
        "officerSession"
      ]
    ],
    "body": null,
    "parameters": [
      {
        "name": "keyId",
        "in": "path",
        "list": false
      },
      {
        "name": "If-Match",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      412,
      428,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "role_not_allowed",
      "step_up_required",
      "not_found",
      "precondition_failed",
      "precondition_required",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "rotatePublishableKey": {
    "method": "POST",
    "path": "/v1/publishable-keys/{keyId}/rotate",
    "security": [
      [
        "officerSession"
      ]
    ],
    "body": null,
    "parameters": [
      {
        "name": "keyId",
        "in": "path",
        "list": false
      },
      {
        "name": "If-Match",
        "in": "header",
        "list": false
      },
      {
        "name": "Idempotency-Key",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      409,
      412,
      422,
      428,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "role_not_allowed",
      "step_up_required",
      "not_found",
      "idempotency_in_flight",
      "precondition_failed",
      "validation_failed",
      "precondition_required",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "listOfficers": {
    "method": "GET",
    "path": "/v1/officers",
    "security": [
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": null,
    "parameters": [
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "secret_key_exposed",
      "role_not_allowed",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "inviteOfficer": {
    "method": "POST",
    "path": "/v1/officers",
    "security": [
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": "application/json",
    "parameters": [
      {
        "name": "Idempotency-Key",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      201,
      400,
      401,
      403,
      408,
      409,
      413,
      415,
      422,
      429,
      500,
      503
    ],
    "codes": [
      "idempotency_key_missing",
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "secret_key_exposed",
      "role_not_allowed",
      "step_up_required",
      "request_timeout",
      "idempotency_in_flight",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "idempotency_key_reused",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "updateOfficer": {
    "method": "PUT",
    "path": "/v1/officers/{officerId}",
    "security": [
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": "application/json",
    "parameters": [
      {
        "name": "officerId",
        "in": "path",
        "list": false
      },
      {
        "name": "If-Match",
        "in": "header",
        "list": false
      },
      {
        "name": "Idempotency-Key",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      408,
      409,
      412,
      413,
      415,
      422,
      428,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "secret_key_exposed",
      "role_not_allowed",
      "step_up_required",
      "not_found",
      "request_timeout",
      "idempotency_in_flight",
      "precondition_failed",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "idempotency_key_reused",
      "precondition_required",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "renewInvitation": {
    "method": "POST",
    "path": "/v1/officers/{officerId}/renew-invitation",
    "security": [
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": null,
    "parameters": [
      {
        "name": "officerId",
        "in": "path",
        "list": false
      },
      {
        "name": "If-Match",
        "in": "header",
        "list": false
      },
      {
        "name": "Idempotency-Key",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      409,
      412,
      428,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "secret_key_exposed",
      "role_not_allowed",
      "step_up_required",
      "not_found",
      "idempotency_in_flight",
      "precondition_failed",
      "precondition_required",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "offboardOfficer": {
    "method": "POST",
    "path": "/v1/officers/{officerId}/offboard",
    "security": [
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": "application/json",
    "parameters": [
      {
        "name": "officerId",
        "in": "path",
        "list": false
      },
      {
        "name": "If-Match",
        "in": "header",
        "list": false
      },
      {
        "name": "Idempotency-Key",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      408,
      409,
      412,
      413,
      415,
      422,
      428,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "secret_key_exposed",
      "role_not_allowed",
      "step_up_required",
      "not_found",
      "request_timeout",
      "idempotency_in_flight",
      "precondition_failed",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "idempotency_key_reused",
      "precondition_required",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "listEvents": {
    "method": "GET",
    "path": "/v1/events",
    "security": [
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": null,
    "parameters": [
      {
        "name": "type",
        "in": "query",
        "list": true
      },
      {
        "name": "trackingId",
        "in": "query",
        "list": false
      },
      {
        "name": "limit",
        "in": "query",
        "list": false
      },
      {
        "name": "cursor",
        "in": "query",
        "list": false
      },
      {
        "name": "Last-Event-ID",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": true,
    "statuses": [
      200,
      400,
      401,
      403,
      410,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_tracking_id",
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "secret_key_exposed",
      "role_not_allowed",
      "cursor_expired",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "createWebhookEndpoint": {
    "method": "POST",
    "path": "/v1/webhook-endpoints",
    "security": [
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": "application/json",
    "parameters": [
      {
        "name": "Idempotency-Key",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      201,
      400,
      401,
      403,
      404,
      408,
      409,
      413,
      415,
      422,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "secret_key_exposed",
      "role_not_allowed",
      "not_found",
      "request_timeout",
      "idempotency_in_flight",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "idempotency_key_reused",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "listWebhookEndpoints": {
    "method": "GET",
    "path": "/v1/webhook-endpoints",
    "security": [
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": null,
    "parameters": [
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "secret_key_exposed",
      "role_not_allowed",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "getWebhookEndpoint": {
    "method": "GET",
    "path": "/v1/webhook-endpoints/{endpointId}",
    "security": [
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": null,
    "parameters": [
      {
        "name": "endpointId",
        "in": "path",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "secret_key_exposed",
      "role_not_allowed",
      "not_found",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "updateWebhookEndpoint": {
    "method": "PATCH",
    "path": "/v1/webhook-endpoints/{endpointId}",
    "security": [
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": "application/json",
    "parameters": [
      {
        "name": "endpointId",
        "in": "path",
        "list": false
      },
      {
        "name": "Idempotency-Key",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      408,
      409,
      413,
      415,
      422,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "secret_key_exposed",
      "role_not_allowed",
      "not_found",
      "request_timeout",
      "idempotency_in_flight",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "idempotency_key_reused",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "deleteWebhookEndpoint": {
    "method": "DELETE",
    "path": "/v1/webhook-endpoints/{endpointId}",
    "security": [
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": null,
    "parameters": [
      {
        "name": "endpointId",
        "in": "path",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "secret_key_exposed",
      "role_not_allowed",
      "not_found",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "rotateWebhookSecret": {
    "method": "POST",
    "path": "/v1/webhook-endpoints/{endpointId}/rotate-secret",
    "security": [
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": null,
    "parameters": [
      {
        "name": "endpointId",
        "in": "path",
        "list": false
      },
      {
        "name": "Idempotency-Key",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      409,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "secret_key_exposed",
      "role_not_allowed",
      "not_found",
      "idempotency_in_flight",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "sendTestEvent": {
    "method": "POST",
    "path": "/v1/webhook-endpoints/{endpointId}/test",
    "security": [
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": null,
    "parameters": [
      {
        "name": "endpointId",
        "in": "path",
        "list": false
      },
      {
        "name": "Idempotency-Key",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      201,
      400,
      401,
      403,
      404,
      409,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "secret_key_exposed",
      "role_not_allowed",
      "not_found",
      "idempotency_in_flight",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "listWebhookDeliveries": {
    "method": "GET",
    "path": "/v1/webhook-endpoints/{endpointId}/deliveries",
    "security": [
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": null,
    "parameters": [
      {
        "name": "endpointId",
        "in": "path",
        "list": false
      },
      {
        "name": "state",
        "in": "query",
        "list": false
      },
      {
        "name": "limit",
        "in": "query",
        "list": false
      },
      {
        "name": "cursor",
        "in": "query",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "secret_key_exposed",
      "role_not_allowed",
      "not_found",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "redeliverWebhook": {
    "method": "POST",
    "path": "/v1/webhook-endpoints/{endpointId}/deliveries/{eventId}/redeliver",
    "security": [
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": null,
    "parameters": [
      {
        "name": "endpointId",
        "in": "path",
        "list": false
      },
      {
        "name": "eventId",
        "in": "path",
        "list": false
      },
      {
        "name": "Idempotency-Key",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      409,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "secret_key_exposed",
      "role_not_allowed",
      "not_found",
      "idempotency_in_flight",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  },
  "redeliverDeadLetters": {
    "method": "POST",
    "path": "/v1/webhook-endpoints/{endpointId}/redeliver",
    "security": [
      [
        "secretKey"
      ],
      [
        "officerSession"
      ]
    ],
    "body": null,
    "parameters": [
      {
        "name": "endpointId",
        "in": "path",
        "list": false
      },
      {
        "name": "Idempotency-Key",
        "in": "header",
        "list": false
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "list": false
      }
    ],
    "streams": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      409,
      429,
      500,
      503
    ],
    "codes": [
      "invalid_request",
      "unauthorized",
      "key_expired",
      "wrong_key_kind",
      "secret_key_exposed",
      "role_not_allowed",
      "not_found",
      "idempotency_in_flight",
      "rate_limited",
      "internal_error",
      "unavailable"
    ]
  }
} as const;

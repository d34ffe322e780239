// Generated from openapi/contract by packages/sdk/generate/methods.mjs. Do not edit.

/**
 * The operations that a publishable key can call, except the two that transfer files: method, operation, path
 * and letters (`Route`). The clients for sites and the widget's bundles contain no others.
 */
export const routes = `GET listAgencies agencies ql
GET getAgency agencies/{id}
POST suggestAgencies agency-suggestions sbl
DELETE deleteAttachment attachments/{id}
GET listCategories categories ql
POST createChallenge challenges s
GET getChannel channel
GET getMe me
GET countPublicReports public-report-counts ql
GET listPublicReports public-reports ql
GET getPublicReport public-reports/{trackingId}
GET getPublicPhoto public-reports/{trackingId}/photos/{photoId} f
POST supportReport public-reports/{trackingId}/supports sb
GET getSupport public-reports/{trackingId}/supports/own
DELETE withdrawSupport public-reports/{trackingId}/supports/own
POST reportNotSolved public-reports/{trackingId}/supports/own/not-solved sb
POST addSupportPhoto public-reports/{trackingId}/supports/own/photo sb
POST locateRegion region-lookups sb
GET listRegions regions ql
GET getRegion regions/{id}
POST submitReport reports b
GET getReport reports/{trackingId} a
POST requestErasure reports/{trackingId}/erasure ae
GET exportReport reports/{trackingId}/export a
POST giveFeedback reports/{trackingId}/feedback ab
POST addReply reports/{trackingId}/replies ab
POST withdrawReport reports/{trackingId}/withdraw ab
POST findSimilarReports similar-reports sbl
GET getStatistics statistics ql
GET getUsualAnswer usual-answer q`;

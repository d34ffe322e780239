// Generated from openapi/contract by packages/sdk/generate/methods.mjs. Do not edit.

/** All operations, except the two that transfer files: method, operation, path and letters (`Route`). */
export const routes = `GET listAgencies agencies ql
GET getAgency agencies/{id}
GET listAgencyReports agency-reports ql
POST actOnReports agency-reports/bulk b
GET countAgencyReports agency-reports/counts q
GET exportAgencyReports agency-reports/export ql
GET getAgencyReport agency-reports/{trackingId}
POST answerReport agency-reports/{trackingId}/answer vb
POST archiveReport agency-reports/{trackingId}/archive vb
POST askReporter agency-reports/{trackingId}/ask-reporter vb
POST assignReport agency-reports/{trackingId}/assign vb
POST closeReport agency-reports/{trackingId}/close vb
POST correctReport agency-reports/{trackingId}/correct vb
GET getDraft agency-reports/{trackingId}/draft
PUT saveDraft agency-reports/{trackingId}/draft sb
DELETE deleteDraft agency-reports/{trackingId}/draft
POST startFollowUp agency-reports/{trackingId}/follow-up vb
GET getReporterIdentity agency-reports/{trackingId}/identity r
POST mergeReport agency-reports/{trackingId}/merge vb
PUT setNationalReference agency-reports/{trackingId}/national-reference vb
POST addNote agency-reports/{trackingId}/notes vb
POST promiseDate agency-reports/{trackingId}/promise vb
POST releaseReport agency-reports/{trackingId}/release vb
POST retractReport agency-reports/{trackingId}/retract vb
POST transferReport agency-reports/{trackingId}/transfer vb
POST verifyReport agency-reports/{trackingId}/verify vb
POST suggestAgencies agency-suggestions sbl
GET listAnswerTemplates answer-templates ql
POST createAnswerTemplate answer-templates b
PUT updateAnswerTemplate answer-templates/{id} vb
DELETE deleteAnswerTemplate answer-templates/{id} v
DELETE deleteAttachment attachments/{id}
GET listCategories categories ql
POST createChallenge challenges s
GET getChannel channel
GET listEvents events ql
GET getEvidence evidence q
GET listIdentityAccesses identity-accesses ql
GET listInboxExports inbox-exports ql
GET getMe me
GET getNotificationSettings notification-settings
PUT saveNotificationSettings notification-settings b
GET listOfficers officers l
POST inviteOfficer officers b
PUT updateOfficer officers/{id} vb
POST offboardOfficer officers/{id}/offboard vb
POST renewInvitation officers/{id}/renew-invitation v
GET countPublicReports public-report-counts ql
GET listPublicReports public-reports ql
GET getPublicReport public-reports/{trackingId}
GET getPublicPhoto public-reports/{trackingId}/photos/{photoId} f
POST supportReport public-reports/{trackingId}/supports sb
GET getSupport public-reports/{trackingId}/supports/own
DELETE withdrawSupport public-reports/{trackingId}/supports/own
POST reportNotSolved public-reports/{trackingId}/supports/own/not-solved sb
POST addSupportPhoto public-reports/{trackingId}/supports/own/photo sb
GET listPublishableKeys publishable-keys l
POST createPublishableKey publishable-keys b
PUT updatePublishableKey publishable-keys/{id} vb
DELETE revokePublishableKey publishable-keys/{id} v
POST rotatePublishableKey publishable-keys/{id}/rotate v
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
GET listSavedViews saved-views l
PUT saveView saved-views/{id} sbl
DELETE deleteView saved-views/{id} l
DELETE signOut session q
GET listSessions sessions l
DELETE endSession sessions/{id} l
GET listSignIns sign-ins ql
POST findSimilarReports similar-reports sbl
GET getStatistics statistics ql
GET getSurveyResults survey-results q
GET listUnits units l
POST createUnit units b
PUT updateUnit units/{id} vb
GET getUsualAnswer usual-answer q
POST createWebhookEndpoint webhook-endpoints b
GET listWebhookEndpoints webhook-endpoints l
GET getWebhookEndpoint webhook-endpoints/{endpointId}
PATCH updateWebhookEndpoint webhook-endpoints/{endpointId} b
DELETE deleteWebhookEndpoint webhook-endpoints/{endpointId}
GET listWebhookDeliveries webhook-endpoints/{endpointId}/deliveries ql
POST redeliverWebhook webhook-endpoints/{endpointId}/deliveries/{eventId}/redeliver
POST redeliverDeadLetters webhook-endpoints/{endpointId}/redeliver
POST rotateWebhookSecret webhook-endpoints/{endpointId}/rotate-secret
POST sendTestEvent webhook-endpoints/{endpointId}/test`;

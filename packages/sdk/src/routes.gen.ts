// Generated from openapi/contract by packages/sdk/generate/methods.mjs. Do not edit.
import type { Route } from "./call/send.ts";
import type { Lapor } from "./lapor.gen.ts";
import { routes as publicRoutes } from "./public-routes.gen.ts";

/** Routes of all operations, except the two that transfer files. */
export const routes: Record<Exclude<keyof Lapor, "uploadAttachment" | "getAttachment">, Route> = {
  ...publicRoutes,
  deleteAnswerTemplate: "DELETE /v1/answer-templates/{templateId} v",
  deleteWebhookEndpoint: "DELETE /v1/webhook-endpoints/{endpointId}",
  listAgencyReports: "GET /v1/agency-reports q",
  getAgencyReport: "GET /v1/agency-reports/{trackingId}",
  getReporterIdentity: "GET /v1/agency-reports/{trackingId}/identity r",
  listAnswerTemplates: "GET /v1/answer-templates q",
  listEvents: "GET /v1/events q",
  getEvidence: "GET /v1/evidence q",
  listIdentityAccesses: "GET /v1/identity-accesses q",
  listWebhookEndpoints: "GET /v1/webhook-endpoints",
  getWebhookEndpoint: "GET /v1/webhook-endpoints/{endpointId}",
  listWebhookDeliveries: "GET /v1/webhook-endpoints/{endpointId}/deliveries q",
  updateWebhookEndpoint: "PATCH /v1/webhook-endpoints/{endpointId} b",
  actOnReports: "POST /v1/agency-reports/bulk b",
  answerReport: "POST /v1/agency-reports/{trackingId}/answer vb",
  archiveReport: "POST /v1/agency-reports/{trackingId}/archive vb",
  assignReport: "POST /v1/agency-reports/{trackingId}/assign vb",
  closeReport: "POST /v1/agency-reports/{trackingId}/close vb",
  startFollowUp: "POST /v1/agency-reports/{trackingId}/follow-up vb",
  mergeReport: "POST /v1/agency-reports/{trackingId}/merge vb",
  addNote: "POST /v1/agency-reports/{trackingId}/notes vb",
  releaseReport: "POST /v1/agency-reports/{trackingId}/release vb",
  requestInformation: "POST /v1/agency-reports/{trackingId}/request-information vb",
  retractReport: "POST /v1/agency-reports/{trackingId}/retract vb",
  transferReport: "POST /v1/agency-reports/{trackingId}/transfer vb",
  verifyReport: "POST /v1/agency-reports/{trackingId}/verify vb",
  createAnswerTemplate: "POST /v1/answer-templates b",
  createWebhookEndpoint: "POST /v1/webhook-endpoints b",
  redeliverWebhook: "POST /v1/webhook-endpoints/{endpointId}/deliveries/{eventId}/redeliver",
  redeliverDeadLetters: "POST /v1/webhook-endpoints/{endpointId}/redeliver",
  rotateWebhookSecret: "POST /v1/webhook-endpoints/{endpointId}/rotate-secret",
  sendTestEvent: "POST /v1/webhook-endpoints/{endpointId}/test",
  setNationalReference: "PUT /v1/agency-reports/{trackingId}/national-reference vb",
  updateAnswerTemplate: "PUT /v1/answer-templates/{templateId} vb",
};

// Generated from openapi/contract by packages/sdk/generate/methods.mjs. Do not edit.
import type { Route } from "./call/send.ts";
import type { Lapor } from "./lapor.gen.ts";
import { routes as publicRoutes } from "./public-routes.gen.ts";

/** Routes of all operations, except the two that transfer files. */
export const routes: Record<Exclude<keyof Lapor, "uploadAttachment" | "getAttachment">, Route> = {
  ...publicRoutes,
  listAgencyReports: "GET /v1/agency-reports q",
  getAgencyReport: "GET /v1/agency-reports/{trackingId}",
  getReporterIdentity: "GET /v1/agency-reports/{trackingId}/identity r",
  addNote: "POST /v1/agency-reports/{trackingId}/notes vb",
  verifyReport: "POST /v1/agency-reports/{trackingId}/verify vb",
  assignReport: "POST /v1/agency-reports/{trackingId}/assign vb",
  transferReport: "POST /v1/agency-reports/{trackingId}/transfer vb",
  startFollowUp: "POST /v1/agency-reports/{trackingId}/follow-up vb",
  requestInformation: "POST /v1/agency-reports/{trackingId}/request-information vb",
  answerReport: "POST /v1/agency-reports/{trackingId}/answer vb",
  closeReport: "POST /v1/agency-reports/{trackingId}/close vb",
  archiveReport: "POST /v1/agency-reports/{trackingId}/archive vb",
  mergeReport: "POST /v1/agency-reports/{trackingId}/merge vb",
  setNationalReference: "PUT /v1/agency-reports/{trackingId}/national-reference vb",
  releaseReport: "POST /v1/agency-reports/{trackingId}/release vb",
  retractReport: "POST /v1/agency-reports/{trackingId}/retract vb",
  getEvidence: "GET /v1/evidence q",
  listIdentityAccesses: "GET /v1/identity-accesses q",
  listAnswerTemplates: "GET /v1/answer-templates q",
  createAnswerTemplate: "POST /v1/answer-templates b",
  updateAnswerTemplate: "PUT /v1/answer-templates/{templateId} vb",
  deleteAnswerTemplate: "DELETE /v1/answer-templates/{templateId} v",
  listEvents: "GET /v1/events q",
  createWebhookEndpoint: "POST /v1/webhook-endpoints b",
  listWebhookEndpoints: "GET /v1/webhook-endpoints",
  deleteWebhookEndpoint: "DELETE /v1/webhook-endpoints/{endpointId}",
  rotateWebhookSecret: "POST /v1/webhook-endpoints/{endpointId}/rotate-secret",
  listWebhookDeliveries: "GET /v1/webhook-endpoints/{endpointId}/deliveries q",
  redeliverWebhook: "POST /v1/webhook-endpoints/{endpointId}/deliveries/{eventId}/redeliver",
  redeliverDeadLetters: "POST /v1/webhook-endpoints/{endpointId}/redeliver",
};

// Generated from openapi/contract by packages/sdk/generate/methods.mjs. Do not edit.
import type { Route } from "./call/send.ts";

/**
 * Routes of the operations that a publishable key may call, except the two that transfer files. The widget's
 * bundles have no others.
 */
export const routes: Record<
  | "getChannel"
  | "getMe"
  | "createChallenge"
  | "deleteAttachment"
  | "submitReport"
  | "getReport"
  | "addReply"
  | "giveFeedback"
  | "withdrawReport"
  | "requestErasure"
  | "exportReport"
  | "suggestAgencies"
  | "findSimilarReports"
  | "listPublicReports"
  | "getPublicReport"
  | "getStatistics"
  | "listCategories"
  | "locateRegion"
  | "listRegions"
  | "getRegion"
  | "listAgencies"
  | "getAgency", Route> = {
  deleteAttachment: "DELETE /v1/attachments/{attachmentId}",
  listAgencies: "GET /v1/agencies q",
  getAgency: "GET /v1/agencies/{agencyId}",
  listCategories: "GET /v1/categories q",
  getChannel: "GET /v1/channel",
  getMe: "GET /v1/me",
  listPublicReports: "GET /v1/public-reports q",
  getPublicReport: "GET /v1/public-reports/{trackingId}",
  listRegions: "GET /v1/regions q",
  getRegion: "GET /v1/regions/{regionCode}",
  getReport: "GET /v1/reports/{trackingId} a",
  exportReport: "GET /v1/reports/{trackingId}/export a",
  getStatistics: "GET /v1/statistics q",
  suggestAgencies: "POST /v1/agency-suggestions sb",
  createChallenge: "POST /v1/challenges s",
  locateRegion: "POST /v1/region-lookups sb",
  submitReport: "POST /v1/reports b",
  requestErasure: "POST /v1/reports/{trackingId}/erasure ae",
  giveFeedback: "POST /v1/reports/{trackingId}/feedback ab",
  addReply: "POST /v1/reports/{trackingId}/replies ab",
  withdrawReport: "POST /v1/reports/{trackingId}/withdraw ab",
  findSimilarReports: "POST /v1/similar-reports sb",
};

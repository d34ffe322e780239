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
  getChannel: "GET /v1/channel",
  getMe: "GET /v1/me",
  createChallenge: "POST /v1/challenges s",
  deleteAttachment: "DELETE /v1/attachments/{attachmentId}",
  submitReport: "POST /v1/reports b",
  getReport: "GET /v1/reports/{trackingId} a",
  addReply: "POST /v1/reports/{trackingId}/replies ab",
  giveFeedback: "POST /v1/reports/{trackingId}/feedback ab",
  withdrawReport: "POST /v1/reports/{trackingId}/withdraw ab",
  requestErasure: "POST /v1/reports/{trackingId}/erasure ae",
  exportReport: "GET /v1/reports/{trackingId}/export a",
  suggestAgencies: "POST /v1/agency-suggestions sb",
  findSimilarReports: "POST /v1/similar-reports sb",
  listPublicReports: "GET /v1/public-reports q",
  getPublicReport: "GET /v1/public-reports/{trackingId}",
  getStatistics: "GET /v1/statistics q",
  listCategories: "GET /v1/categories q",
  locateRegion: "POST /v1/region-lookups sb",
  listRegions: "GET /v1/regions q",
  getRegion: "GET /v1/regions/{regionCode}",
  listAgencies: "GET /v1/agencies q",
  getAgency: "GET /v1/agencies/{agencyId}",
};

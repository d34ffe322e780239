export type * from "@lapor/openapi/schemas";
export type { CallOptions, ConditionalCallOptions, KeyedCallOptions, UploadOptions } from "./call-options.ts";
export { createLapor } from "./create-lapor.ts";
export type { Hooks, PlannedRetry, ReceivedResponse, SentRequest } from "./hooks.ts";
export { createIdempotencyKey } from "./idempotency-key.ts";
export { type Items, iterate } from "./iterate.ts";
export type { Lapor } from "./lapor.gen.ts";
export {
  isLaporError,
  LaporError,
  type LaporErrorCode,
  type LaporErrorFacts,
  type LaporFailure,
  type UnknownCode,
} from "./lapor-error.ts";
export type { LaporOptions, ReportAccess, SeenReport, SeenTemplate } from "./lapor-options.ts";
export type * from "./queries.gen.ts";
export type { UploadProgress } from "./upload.ts";
export { type UploadAttachmentsOptions, uploadAttachments } from "./upload-attachments.ts";
export { type WithResponse, withResponse } from "./with-response.ts";

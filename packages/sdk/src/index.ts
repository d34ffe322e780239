export type * from "@lapor/openapi/schemas";
export type {
  CallOptions,
  ConditionalCallOptions,
  KeyedCallOptions,
} from "./call/call-options.ts";
export type { Hooks, PlannedRetry, ReceivedResponse, SentRequest } from "./call/hooks.ts";
export { createIdempotencyKey } from "./call/idempotency-key.ts";
export type {
  AppInfo,
  ClientOptions,
  Input,
  KeyOption,
  LaporOptions,
  ReportAccess,
  SeenRecord,
  SeenReport,
  SessionOption,
  SupportAccess,
} from "./call/lapor-options.ts";
export type { UploadOptions, UploadProgress } from "./call/upload-options.ts";
export { createLapor } from "./create-lapor.ts";
export { type FollowEventsOptions, followEvents } from "./follow-events.ts";
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
export type * from "./queries.gen.ts";
export { type StreamEventsOptions, streamEvents } from "./stream-events.ts";
export { type UploadAttachmentsOptions, uploadAttachments } from "./upload/upload-attachments.ts";
export { type WithResponse, withResponse } from "./with-response.ts";

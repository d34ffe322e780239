import type { LaporOptions } from "./call/lapor-options.ts";
import { createClient } from "./create-client.ts";
import type { Lapor } from "./lapor.gen.ts";
import { routes } from "./routes.gen.ts";

/**
 * Creates a client of a LAPOR! channel. A channel is the HTTP API that takes citizens' reports (laporan),
 * passes each to the responsible agency and returns its answer. The client has one method for each operation
 * of the contract, with the operation's name. A method returns the response body or throws a `LaporError`. It
 * retries temporary failures if that is safe: reads, and writes with an idempotency key. Creating a client
 * sends nothing.
 *
 * The receipt of `submitReport` contains a tracking ID and a secret access code; together they open the
 * report to its reporter.
 *
 * @example
 * ```ts
 * import { createLapor, isLaporError } from "@lapor/sdk";
 *
 * const lapor = createLapor({ baseUrl: "https://kanal.example", key: "pk_bandung" });
 * try {
 *   const { trackingId, accessCode, dueAt } = await lapor.submitReport({
 *     classification: "complaint",
 *     title: "Jalan Braga berlubang",
 *     body: "Ada lubang besar di depan nomor 12, sudah dua motor jatuh minggu ini.",
 *     occurredOn: "2026-11-20",
 *     location: { regionCode: "32.73", address: "Jl. Braga 12" },
 *     anonymous: true,
 *   });
 *   console.log(`${trackingId}, ${accessCode}: answered by ${dueAt}`);
 * } catch (error) {
 *   if (!isLaporError(error)) throw error;
 *   console.error(error.code, error.fields, error.requestId);
 * }
 * ```
 * @throws TypeError when an option is missing or invalid. The message names the option and never quotes the
 *   key.
 */
export const createLapor = (options: LaporOptions): Lapor => createClient<Lapor>(options, routes);

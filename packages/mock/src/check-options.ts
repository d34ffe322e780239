import { type ChallengePolicy, defaultPolicy, limitNames, type Rate } from "@lapor/channel";
import {
  asFields,
  type Check,
  type Checks,
  checkMembers,
  isBoolean,
  isFunction,
  isOneOf,
  isPlainObject,
  isText,
  isTextList,
  isWholeNumber,
} from "./checks/check-members.ts";
import { scenarios } from "./faults/scenarios.ts";
import type { MockOptions, SignInOptions } from "./mock.ts";

const isTime: Check = {
  expected: 'a time such as "2026-11-24T09:00:00+07:00", a Date, or "system"',
  holds: (value) =>
    value === "system" ||
    ((typeof value === "string" || Object.prototype.toString.call(value) === "[object Date]") &&
      !Number.isNaN(new Date(value as string).getTime())),
};

const isPolicy: Check = {
  expected: `an object with ${Object.keys(defaultPolicy).join(", ")}`,
  holds: (value) => Object.keys(defaultPolicy).every((name) => Object.hasOwn(asFields(value), name)),
};

const mockOptions: Checks<MockOptions> = {
  seed: isWholeNumber(0),
  now: isTime,
  origins: isTextList,
  publicReports: isBoolean,
  scenario: isOneOf(Object.keys(scenarios)),
  rateLimits: isBoolean,
  challenge: isBoolean,
  mode: isOneOf(["standalone", "single_agency", "gateway"]),
  survey: isOneOf(["none", "short", "full"]),
  policy: isPolicy,
  localWebhooks: isBoolean,
  autoDeliver: isBoolean,
  webhookFetch: isFunction,
  validate: isBoolean,
};

const entries = {
  createMock: mockOptions,
  createHandlers: { baseUrl: isText },
  mockInNode: { ...mockOptions, baseUrl: isText },
  mockInBrowser: { ...mockOptions, baseUrl: isText, workerUrl: isText },
  startMockServer: { ...mockOptions, port: isWholeNumber(0, 65_535), host: isText, admin: isBoolean },
};

/**
 * Checks the options of an entry point, for programs without TypeScript. Throws a RangeError for an option
 * that violates the types.
 */
export const checkOptions = (entry: keyof typeof entries, options: unknown): void =>
  checkMembers(options, entries[entry], `The options of ${entry}`);

const isAmount: Check = {
  expected: "a number above 0",
  holds: (value) => typeof value === "number" && value > 0,
};
const rate: Checks<Rate> = { quota: isAmount, seconds: isAmount };
const isRate: Check = {
  expected: "a rate such as { quota: 1, seconds: 60 }",
  holds: (value) => Object.entries(rate).every(([name, { holds }]) => holds(asFields(value)[name])),
};
const rates = Object.fromEntries(limitNames.map((name) => [name, isRate]));
const challenge: Checks<ChallengePolicy> = {
  mode: isOneOf(["off", "on", "load"]),
  work: isAmount,
  freeSubmitsPerAddress: isRate,
  freeSubmitsPerKey: isRate,
};

export function checkLimits(limits: unknown): void {
  checkMembers(limits, { rates: isPlainObject, challenge: isPlainObject }, "The limits");
  checkMembers(asFields(limits).rates ?? {}, rates, '"rates"');
  checkMembers(asFields(limits).challenge ?? {}, challenge, '"challenge"');
}

const officer: Checks<SignInOptions> = { role: isText, agencyId: isText, unitId: isText, baseUrl: isText };

/** The expected arguments of the mock's other methods. */
const methods = {
  addWebhook: { types: isTextList, key: isText },
  handOver: { state: isText },
  signIn: officer,
  reset: { seed: isWholeNumber(0) },
};

export const checkArguments = (method: keyof typeof methods, options: unknown = {}): void =>
  checkMembers(options, methods[method], `The options of ${method}`);

import { type FieldError, operations } from "@lapor/channel";
import { fieldErrorCodes } from "@lapor/channel/testing";
import type { OperationId } from "../calls/operation-types.ts";
import {
  asFields,
  type Check,
  type Checks,
  checkMembers,
  checkValue,
  isAnything,
  isFunction,
  isOneOf,
  isPlainObject,
  isSeconds,
  isText,
  isTextRecord,
  isWholeNumber,
} from "../checks/check-members.ts";
import type { FailureDetails, MockResponse, Times } from "./operation-mock.ts";

const times: Checks<Times> = { times: isWholeNumber(1), every: isWholeNumber(1) };

const fieldError: Checks<Record<keyof FieldError, unknown>> = {
  pointer: isText,
  parameter: isText,
  code: isOneOf(fieldErrorCodes),
  limits: isPlainObject,
};

const failure: Checks<FailureDetails> = {
  ...times,
  retryAfter: isSeconds,
  errors: { expected: "a list of field errors", holds: Array.isArray },
};

const response: Checks<MockResponse<OperationId>> = {
  status: isWholeNumber(200, 599),
  headers: isTextRecord,
  body: isAnything,
  text: isText,
};

const drop: Checks<Times & { when?: string }> = { when: isOneOf(["before", "after"]), ...times };

/** The names of the JSON members that `fails` and `responds` accept. */
export const [failureMembers, responseMembers] = [
  ["code", ...Object.keys(failure)],
  [...Object.keys(response), ...Object.keys(times)],
];

const mostDelay = 600_000;
const isDelay: Check = {
  expected: `a number of milliseconds from 0 to ${mostDelay}, or two of them, the smaller one first`,
  holds(value) {
    const [min, max, ...more] = Array.isArray(value) ? value : [value, value];
    const areNumbers = typeof min === "number" && typeof max === "number";
    return areNumbers && more.length === 0 && min >= 0 && max >= min && max <= mostDelay;
  },
};

/** Throws a RangeError unless the contract declares the code for the operation. */
export function checkCode(id: OperationId, code: unknown): void {
  const codes = operations.find((operation) => operation.id === id)?.codes ?? [];
  checkValue(code, isOneOf(codes), `The code of a failure of ${id}`);
}

/** Checks the number of calls that a rule applies to. */
export const checkTimes = (given: unknown, where: string): void => checkMembers(given, times, where);

export function checkFailure(details: unknown, where: string): void {
  checkMembers(details, failure, where);
  const errors = (asFields(details).errors ?? []) as unknown[];
  for (const error of errors) {
    checkMembers(error, fieldError, `An error of ${where}`);
    const { pointer, parameter, code } = asFields(error);
    const isOfOne = (pointer === undefined) !== (parameter === undefined);
    if (!isOfOne || code === undefined)
      throw new RangeError(`An error of ${where} must have a code, and either a pointer or a parameter.`);
  }
}

/** Checks a response that replaces the channel's, or a function that changes it. */
export function checkResponse(given: unknown, where: string): void {
  if (!isFunction.holds(given)) checkMembers(given, response, where);
}

export const checkDelay = (given: unknown, where: string): void => checkValue(given, isDelay, where);

/** Checks the options for dropping a connection. */
export const checkDrop = (given: unknown, where: string): void => checkMembers(given, drop, where);

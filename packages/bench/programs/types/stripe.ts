import Stripe from "stripe";

declare const error: unknown;
if (error instanceof Stripe.errors.StripeError) {
  const codesAreListed: string extends typeof error.code ? false : true = false;
  const isClass: boolean = error instanceof Stripe.errors.StripeRateLimitError;
  console.log(codesAreListed, isClass);
}

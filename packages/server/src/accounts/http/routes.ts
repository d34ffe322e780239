import { AccountError } from "../account-error.ts";
import type { AccountsContext } from "../accounts-context.ts";
import { requireConfirmed, requireSession } from "../begin-session.ts";
import { endSessionsOfProvider } from "../oidc/end-sessions-of-provider.ts";
import { finishOidc, startOidc } from "../oidc/sign-in-with-oidc.ts";
import { signOutOfOidc } from "../oidc/sign-out-of-oidc.ts";
import { listProofs, removePasskey } from "../own-proofs.ts";
import { offerPasskey, registerPasskey } from "../passkeys/register-passkey.ts";
import { askForPasskey, signInWithPasskey } from "../passkeys/sign-in-with-passkey.ts";
import { offerPassword, renewRecoveryCodes, setPassword } from "../passwords/enrol-password.ts";
import { signInWithPassword } from "../passwords/sign-in-with-password.ts";
import {
  type AccountRequest,
  readFlag,
  readIdentifier,
  readOptionalIdentifier,
  readSecret,
} from "./account-request.ts";
import { readAssertion, readRegistration } from "./read-credential.ts";

/** The cookies to set, and the response body. */
export interface AccountResult {
  ceremony?: string;
  sessionCookie?: string;
  device?: string;
  body?: object;
}

interface Route {
  /** `plain` or `secret`, in units of the request limit. */
  cost: number;
  run(context: AccountsContext, request: AccountRequest): Promise<AccountResult>;
}

/**
 * Units of the request limit (`throttleRequests`). A request with a secret, such as an invitation, costs ten
 * times as much as others while it is checked, and keeps that cost if the secret is wrong. Passwords have
 * their own limits (`throttleAttempts`).
 */
const [plain, secret] = [1, 10];

/** Returns the session to confirm, if the body requests a confirmation. */
const confirmed = (request: AccountRequest) =>
  readFlag(request, "confirm") ? requireSession(request.session) : undefined;

const usesPasskeys = ({ settings }: AccountsContext): void => {
  if (!settings.passkey) throw new AccountError("not_found");
};

const usesPasswords = ({ settings }: AccountsContext): void => {
  if (!settings.password) throw new AccountError("not_found");
};

/** Separates the cookies from a result. The rest is the body. */
function split({ ceremony, sessionCookie, device, ...body }: AccountResult & object): AccountResult {
  return {
    ...(ceremony !== undefined && { ceremony }),
    ...(sessionCookie !== undefined && { sessionCookie }),
    ...(device !== undefined && { device }),
    body,
  };
}

/** The routes under `/petugas/api/`, by method and path. */
export const routes: Readonly<Record<string, Route>> = {
  "POST invitation": {
    cost: secret,
    run: async ({ officers }, request) => {
      const officer = await officers.findInvited(readIdentifier(request, "invitation"));
      if (!officer) throw new AccountError("invitation_invalid");
      return { body: { name: officer.name, email: officer.email } };
    },
  },

  "POST sign-in/passkey/options": {
    cost: plain,
    run: async (context, request) => {
      usesPasskeys(context);
      return split(await askForPasskey(context, request.client, confirmed(request)));
    },
  },
  "POST sign-in/passkey": {
    cost: secret,
    run: async (context, request) => {
      usesPasskeys(context);
      return split(await signInWithPasskey(context, request.client, readAssertion(request)));
    },
  },
  "POST sign-in/password": {
    cost: plain,
    run: async (context, request) => {
      usesPasswords(context);
      const recoveryCode = readOptionalIdentifier(request, "recoveryCode");
      const proof = {
        email: readIdentifier(request, "email"),
        password: readSecret(request, "password", 1000),
        code: recoveryCode ?? readIdentifier(request, "code"),
        isRecoveryCode: recoveryCode !== undefined,
      };
      return split(await signInWithPassword(context, request.client, proof, confirmed(request)));
    },
  },
  "POST sign-in/oidc": {
    cost: secret,
    run: async (context, request) => {
      const invitation = readOptionalIdentifier(request, "invitation");
      return split(await startOidc(context, request.client, { invitation, session: confirmed(request) }));
    },
  },
  "GET sign-in/oidc/callback": {
    cost: secret,
    run: async (context, { client, query }) => split(await finishOidc(context, client, query)),
  },
  "POST sign-out/oidc": {
    cost: plain,
    run: async (context, request) => {
      const { cookie, url } = await signOutOfOidc(context, request.client, requireSession(request.session));
      return { sessionCookie: cookie, body: { url } };
    },
  },

  "POST sign-out/oidc/back-channel": {
    cost: secret,
    run: async (context, request) => {
      await endSessionsOfProvider(context, request.client, readIdentifier(request, "logout_token", 8000));
      return { body: {} };
    },
  },

  "GET proofs": {
    cost: plain,
    run: async (context, { session }) => ({
      body: await listProofs(context, requireSession(session)),
    }),
  },
  "POST proofs/passkeys/options": {
    cost: secret,
    run: async (context, request) => {
      usesPasskeys(context);
      const invitation = readOptionalIdentifier(request, "invitation");
      return split(await offerPasskey(context, request.client, { invitation, session: request.session }));
    },
  },
  "POST proofs/passkeys": {
    cost: secret,
    run: async (context, request) => {
      usesPasskeys(context);
      return split(
        await registerPasskey(context, request.client, {
          name: readIdentifier(request, "name", 60),
          response: readRegistration(request),
          session: request.session,
        }),
      );
    },
  },
  "DELETE proofs/passkeys/": {
    cost: plain,
    run: async (context, { client, session, id }) => {
      await removePasskey(context, client, { id, session: requireConfirmed(session) });
      return {};
    },
  },
  "POST proofs/password/options": {
    cost: secret,
    run: async (context, request) => {
      usesPasswords(context);
      const invitation = readOptionalIdentifier(request, "invitation");
      return split(await offerPassword(context, { invitation, session: request.session }));
    },
  },
  "POST proofs/password": {
    cost: secret,
    run: async (context, request) => {
      usesPasswords(context);
      return split(
        await setPassword(context, request.client, {
          password: readSecret(request, "password", 1000),
          code: readIdentifier(request, "code"),
          session: request.session,
        }),
      );
    },
  },
  "POST proofs/recovery-codes": {
    cost: plain,
    run: async (context, { client, session }) => ({
      body: { recoveryCodes: await renewRecoveryCodes(context, client, requireConfirmed(session)) },
    }),
  },
};

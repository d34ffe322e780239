import { randomBytes, randomUUID } from "node:crypto";
import type { OfficerRole } from "@lapor/channel";
import type { OfficerSummary, Officers, SignInMethod } from "../../src/accounts/officers.ts";

interface Session {
  officerId: string;
  method: SignInMethod;
  isConfirmed: boolean;
}

/** Officers and sessions in memory, in place of the channel's. */
export class StandInOfficers implements Officers {
  readonly all = new Map<string, OfficerSummary & { role: OfficerRole }>();
  readonly invitations = new Map<string, string>();
  readonly sessions = new Map<string, Session>();
  /** Roles that do not fit any agency. */
  readonly refusedRoles = new Set<OfficerRole>();

  /** Adds an officer, and returns the token of the invitation. */
  invite(changes: Partial<OfficerSummary> = {}): { officerId: string; email: string; invitation: string } {
    const id = randomUUID();
    const email = `${id.slice(0, 8)}@bandung.example`;
    this.all.set(id, { id, name: "Siti Rahma", email, state: "invited", role: "liaison", ...changes });
    return { officerId: id, email: changes.email ?? email, invitation: this.renew(id) };
  }

  /** Invites a known officer again. */
  renew(officerId: string): string {
    const invitation = randomBytes(20).toString("base64url");
    this.invitations.set(invitation, officerId);
    return invitation;
  }

  /** The methods of the sessions of an officer. */
  sessionsOf(officerId: string): SignInMethod[] {
    return [...this.sessions.values()]
      .filter((one) => one.officerId === officerId)
      .map(({ method }) => method);
  }

  /** Time passes: no session counts as confirmed any more. */
  forgetConfirmations(): void {
    for (const session of this.sessions.values()) session.isConfirmed = false;
  }

  async findInvited(invitation: string) {
    return this.find(this.invitations.get(invitation) ?? "");
  }

  async findByEmail(email: string) {
    return [...this.all.values()].find((officer) => officer.email === email.toLowerCase());
  }

  async find(officerId: string) {
    return this.all.get(officerId);
  }

  async activate(officerId: string, invitation: string) {
    const officer = this.all.get(officerId);
    if (!officer || this.invitations.get(invitation) !== officerId) return false;
    this.invitations.delete(invitation);
    officer.state = "active";
    return true;
  }

  async setRole(officerId: string, role: OfficerRole) {
    const officer = this.all.get(officerId);
    if (!officer || this.refusedRoles.has(role)) return false;
    officer.role = role;
    return true;
  }

  async startSession(officerId: string, method: SignInMethod) {
    const token = randomBytes(16).toString("base64url");
    this.sessions.set(token, { officerId, method, isConfirmed: true });
    return { cookie: `__Host-lapor-session=${token}; Path=/; Secure; HttpOnly; SameSite=Strict` };
  }

  async findSession(cookies: string | null) {
    const token = /__Host-lapor-session=([\w-]+)/.exec(cookies ?? "")?.[1] ?? "";
    const session = this.sessions.get(token);
    return session && { token, officerId: session.officerId, isConfirmed: session.isConfirmed };
  }

  async confirmSession(token: string) {
    const session = this.sessions.get(token);
    if (session) session.isConfirmed = true;
  }

  async endSessions(officerId: string) {
    for (const [token, session] of this.sessions)
      if (session.officerId === officerId) this.sessions.delete(token);
  }

  async endSession(token: string) {
    this.sessions.delete(token);
    return { cookie: "__Host-lapor-session=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0" };
  }
}

import type { Me } from "../../schemas.gen.ts";
import { equal, holds, includes } from "../support/assertion.ts";
import { expectSuccess } from "../support/exchange.ts";
import { agencyIds } from "../support/samples/reports.ts";
import type { ContractCase } from "../support/target.ts";
import { validRequest } from "../support/valid-requests.ts";

/** Operations that a form calls while a reporter fills it in. Officers' systems call them too. */
const lookUps = [
  ...(["getChannel", "listAgencies", "getAgency", "listCategories", "listRegions", "getRegion"] as const),
  ...(["locateRegion", "suggestAgencies", "findSimilarReports"] as const),
];

const roleOf = (key: Me) => (key.kind === "secret" ? key.role : undefined);

export const keyCases: ContractCase[] = [
  {
    title: "getMe returns the kind, agency, role and origins of the key, but not the key itself",
    operation: "getMe",
    async run(target) {
      const { publishable, agencyAdmin, liaison, nationalAdmin } = target.keys;
      const own = { id: agencyIds.own, kind: "local_government" };
      const read = async (key: string) => {
        const { body, text } = await expectSuccess(target, "getMe", { key });
        holds(!text.includes(key), "getMe: expected no key in the response");
        holds(body.id.length > 0, "getMe: expected an id", body);
        return body;
      };
      const site = await read(publishable);
      equal(site.kind, "publishable", "getMe: kind of a site's key");
      includes(site.agency ?? {}, own, "getMe: agency of a site's key");
      holds(
        site.kind === "publishable" && site.origins.length > 0,
        "getMe: expected the origins of the site",
        site,
      );
      for (const [key, role] of [
        [agencyAdmin, "agency_admin"],
        [liaison, "liaison"],
      ] as const) {
        const officer = await read(key);
        equal(roleOf(officer), role, "getMe: role of an officer's key");
        includes(officer.agency ?? {}, own, "getMe: agency of an officer's key");
      }
      const national = await read(nationalAdmin);
      equal(roleOf(national), "national_admin", "getMe: role of national triage");
      equal(national.agency, undefined, "getMe: national triage has no agency");
      const ids = [site.id, (await read(agencyAdmin)).id, (await read(liaison)).id, national.id];
      equal(new Set(ids).size, ids.length, "getMe: each key has its own id");
    },
  },
  {
    title: "getMe returns the expiry of a key, and no expiry for a key that does not expire",
    operation: "getMe",
    async run(target) {
      const expiryOf = async (key: string) => {
        const { body } = await expectSuccess(target, "getMe", { key });
        return body.kind === "secret" ? body.expiresAt : undefined;
      };
      const expiry = Date.parse((await expiryOf(target.keys.liaison)) ?? "");
      holds(expiry > Date.now(), "getMe: expected a later time", expiry);
      for (const key of [target.keys.agencyAdmin, target.keys.nationalAdmin, target.keys.publishable])
        equal(await expiryOf(key), undefined, "getMe: a key that does not expire");
    },
  },
  ...lookUps.map(
    (operation): ContractCase => ({
      title: `${operation} returns the same to secret keys and to the site of their agency`,
      operation,
      async run(target) {
        const { publishable, agencyAdmin, liaison, nationalAdmin } = target.keys;
        const request = await validRequest(target, operation);
        const read = async (key: string) =>
          (await expectSuccess(target, operation, { ...request, key })).body;
        const site = await read(publishable);
        for (const key of [agencyAdmin, liaison]) equal(await read(key), site, operation);
        holds(await read(nationalAdmin), `${operation}: expected a response to national triage`);
      },
    }),
  ),
  {
    title: "getChannel returns no agency but all limits to national triage",
    operation: "getChannel",
    async run(target) {
      const site = (await expectSuccess(target, "getChannel")).body;
      const { body } = await expectSuccess(target, "getChannel", { key: target.keys.nationalAdmin });
      equal(body.agency, undefined, "getChannel: agency of national triage");
      equal(body.region, undefined, "getChannel: region of national triage");
      for (const name of ["text", "attachments", "reporter", "classifications"] as const)
        equal(body[name], site[name], `getChannel: ${name}`);
      holds(body.identity.name.length > 0, "getChannel: expected a name of the channel", body.identity);
    },
  },
  {
    title: "suggestAgencies without a topic suggests a site's own agency, but not to national triage",
    operation: "suggestAgencies",
    async run(target) {
      const json = { text: "zzqx wvvk" };
      const toSite = await expectSuccess(target, "suggestAgencies", { json });
      equal(toSite.body.data[0]?.reason, "site", "suggestAgencies: a text without a topic");
      const key = target.keys.nationalAdmin;
      const { body } = await expectSuccess(target, "suggestAgencies", { key, json });
      holds(
        body.data.every(({ reason }) => reason !== "site"),
        "suggestAgencies: expected no reason `site`",
        body.data,
      );
    },
  },
];

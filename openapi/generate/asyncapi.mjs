// Generates the AsyncAPI document for the webhooks from the contract.
import { resolve } from "./operations.mjs";

/** AsyncAPI's `discriminator` is a property name, OpenAPI's is an object. */
const withoutDiscriminators = (node) => {
  if (Array.isArray(node)) return node.map(withoutDiscriminators);
  if (!node || typeof node !== "object") return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([name, value]) => name !== "discriminator" || typeof value?.propertyName !== "string")
      .map(([name, value]) => [name, withoutDiscriminators(value)]),
  );
};

/** Returns the schemas that a node refers to, directly or indirectly, in the order of the contract. */
const schemasFor = (document, node) => {
  const needed = new Set();
  const collect = (part) => {
    for (const [, name] of JSON.stringify(part).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      if (needed.has(name)) continue;
      needed.add(name);
      collect(document.components.schemas[name]);
    }
  };
  collect(node);
  return Object.fromEntries(Object.entries(document.components.schemas).filter(([name]) => needed.has(name)));
};

/** Finds the contract's examples of an event list whose items have the payload's schema. */
const exampleOf = (document, payload) => {
  for (const { get } of Object.values(document.paths)) {
    const content = get?.responses["200"]?.content?.["application/json"];
    const items = resolve(document, content?.schema)?.properties?.data?.items;
    const [example] = Object.values(content?.examples ?? {});
    if (items?.$ref === payload.$ref) return resolve(document, example)?.value.data[0];
  }
  return undefined;
};

const headersOf = (parameters) => ({
  type: "object",
  required: parameters.filter(({ required }) => required).map(({ name }) => name),
  properties: Object.fromEntries(
    parameters.map(({ name, description, schema, example }) => [
      name,
      { description, ...schema, examples: [example] },
    ]),
  ),
});

const messageOf = (document, name, { summary, parameters, requestBody }) => {
  const headers = headersOf(parameters);
  const payload = requestBody.content["application/json"].schema;
  const example = exampleOf(document, payload);
  const sample = Object.fromEntries(parameters.map((parameter) => [parameter.name, parameter.example]));
  return {
    name,
    title: summary,
    contentType: "application/json",
    headers,
    payload,
    ...(example && { examples: [{ name: "one", headers: sample, payload: example }] }),
  };
};

/** Returns the AsyncAPI 3.1 document for the webhooks of a contract, from the channel's point of view. */
export const asyncApiOf = (document) => {
  const hooks = Object.entries(document.webhooks).map(([name, { post }]) => [name, post]);
  const each = (make) => Object.fromEntries(hooks.map(([name, post]) => [name, make(name, post)]));
  const messages = each((name, post) => messageOf(document, name, post));
  return {
    asyncapi: "3.1.0",
    info: {
      title: `${document.info.title}: webhooks`,
      version: document.info.version,
      description:
        "The events that a channel sends to the webhook endpoints of agencies, over HTTP. `createWebhookEndpoint` of the OpenAPI contract registers the URL of a receiver.",
      contact: document.info.contact,
      license: { name: document.info.license.name },
      tags: [{ name: "events" }],
    },
    servers: {
      receiver: {
        host: "{host}",
        protocol: "https",
        description: "The receiver of an agency.",
        variables: {
          host: { default: "petugas.example", description: "The host in the URL of a webhook endpoint." },
        },
      },
    },
    defaultContentType: "application/json",
    channels: each((name) => ({
      address: null,
      description: "The URL of a webhook endpoint.",
      messages: { [name]: { $ref: `#/components/messages/${name}` } },
    })),
    operations: Object.fromEntries(
      hooks.map(([name, { summary, description }]) => [
        `send${name[0].toUpperCase()}${name.slice(1)}`,
        {
          action: "send",
          channel: { $ref: `#/channels/${name}` },
          title: summary,
          description,
          messages: [{ $ref: `#/channels/${name}/messages/${name}` }],
          bindings: { http: { method: "POST", bindingVersion: "0.3.0" } },
        },
      ]),
    ),
    components: {
      messages,
      schemas: withoutDiscriminators(schemasFor(document, messages)),
    },
  };
};

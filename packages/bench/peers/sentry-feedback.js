import {
  BrowserClient,
  defaultStackParser,
  feedbackSyncIntegration,
  getCurrentScope,
  makeFetchTransport,
} from "@sentry/browser";

const fb = feedbackSyncIntegration({ autoInject: false, showBranding: false });
const client = new BrowserClient({
  dsn: "https://k@o1.localhost/1",
  transport: makeFetchTransport,
  stackParser: defaultStackParser,
  integrations: [fb],
});
getCurrentScope().setClient(client);
client.init();
const form = await fb.createForm();
form.appendToDom();
form.open();

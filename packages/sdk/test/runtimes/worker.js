// For workerd, where programs respond to requests: the request's body is the input.
import { rehearse } from "./rehearse.js";

export default {
  async fetch(request) {
    return Response.json(await rehearse(await request.json()));
  },
};

// For workerd, where programs answer requests: what to rehearse with is the request's body.
import { rehearse } from "./rehearse.js";

export default {
  async fetch(request) {
    return Response.json(await rehearse(await request.json()));
  },
};

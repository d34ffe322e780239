// For workerd, where a program responds to requests. The request's body is the input.
import { rehearse } from "./rehearse.js";

export default {
  async fetch(request) {
    return Response.json(await rehearse(await request.json()));
  },
};

import type { HttpBindings } from "@hono/node-server";
import type { Params } from "./params";

/** What every Graph route sees of a request, read once before routing. */
export type Call = {
  method: string;
  /** Without the version: `/395394933592466/welcome_message_sequences`. */
  path: string;
  /** `/v26.0`, or empty when the caller named none. */
  version: string;
  /** `http://127.0.0.1:4010`, as the caller addressed it. */
  origin: string;
  contentType: string;
  params: Params;
  /** From the header, the query or the body. */
  accessToken: string | null;
  /** Accounts that the request is about: the one in the path, else those that its token reaches. */
  wabaIds: string[];
  /** The ad account that the path is about, without `act_`. */
  adAccountId: string | null;
};

/** Hono's types for the Graph routes. */
export type GraphEnv = { Bindings: HttpBindings; Variables: { call: Call } };

import type { HttpBindings } from "@hono/node-server";
import type { Params } from "./params";

/** Parsed once, before routing. */
export type Call = {
  method: string;
  /** Without the version: `/395394933592466/welcome_message_sequences`. */
  path: string;
  /** `/v26.0`, or empty without one. */
  version: string;
  /** As the caller addressed it: `http://127.0.0.1:4010`. */
  origin: string;
  contentType: string;
  params: Params;
  /** From the header, the query or the body. */
  accessToken: string | null;
  /** The account in the path, else those that the token reaches. */
  wabaIds: string[];
  /** From the path, without `act_`. */
  adAccountId: string | null;
};

export type GraphEnv = { Bindings: HttpBindings; Variables: { call: Call } };

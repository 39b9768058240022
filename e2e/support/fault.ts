/** The next `times` matching calls go wrong in this way. Always scoped to one WABA, so that stories run side by side. */
export type Fault = {
  /** `params`: parameter → exact text, or null for "absent"; `{ sequence_id: null }` on POST is a create. */
  match: {
    wabaId: string;
    adAccountId?: string;
    adId?: string;
    method?: string;
    path?: string;
    params?: Record<string, string | null>;
  };
  /** Null: until it is deleted. */
  times?: number | null;
  /** Matching calls that are let through first. */
  skip?: number;
  /** The call is carried out and only its answer is lost. */
  after?: boolean;
  /** The call is carried out so long after its caller has gone. */
  commitAfterMs?: number;
  error?: { code: number; error_subcode?: number; message?: string; [field: string]: unknown };
  status?: number;
  headers?: Record<string, string>;
  latencyMs?: number;
  hang?: boolean;
  cut?: boolean;
  html?: boolean;
  malformed?: boolean;
};

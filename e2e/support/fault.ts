/** The next `times` matching calls fail. Scoped to one WABA, so that stories can run in parallel. */
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
  /** Matching calls to let through first. */
  skip?: number;
  /** Executes the call and loses only its answer. */
  after?: boolean;
  /** Executes the call this long after its caller has gone. */
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

/** Times are milliseconds since 1970. */
export type Token = {
  value: string;
  appId: string;
  personId: string;
  scopes: string[];
  issuedAt: number;
  /** Null: does not expire, as with system users. */
  expiresAt: number | null;
  /** `error_subcode` of the 190 with which the token is refused, null while it is good. */
  invalidSubcode: number | null;
};

/** What the dialog hands out: good once, for ten minutes, for one app and one redirect address. */
export type LoginCode = {
  value: string;
  appId: string;
  personId: string;
  scopes: string[];
  redirectUri: string;
  expiresAt: number;
  isUsed: boolean;
};

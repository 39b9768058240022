/** Times are milliseconds since 1970. */
export type Token = {
  value: string;
  appId: string;
  personId: string;
  scopes: string[];
  issuedAt: number;
  /** Null: never expires, as for system users. */
  expiresAt: number | null;
  /** `error_subcode` of the 190 that refuses the token; null while it is valid. */
  invalidSubcode: number | null;
};

/** Valid once, for ten minutes, one app and one redirect address. */
export type LoginCode = {
  value: string;
  appId: string;
  personId: string;
  scopes: string[];
  redirectUri: string;
  expiresAt: number;
  isUsed: boolean;
};

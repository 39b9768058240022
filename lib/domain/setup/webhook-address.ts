/** What has to be entered at Meta. The verify token goes to those alone who may change the account. */
export type WebhookAddress = {
  callbackUrl: string;
  verifyToken: string | null;
  isTokenSet: boolean;
  isSandbox: boolean;
};

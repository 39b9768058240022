export type WebhookAddress = {
  callbackUrl: string;
  verifyToken: string | null;
  isTokenSet: boolean;
  isSandbox: boolean;
};

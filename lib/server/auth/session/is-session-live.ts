/**
 * Whether a session issued at `issuedAtSeconds` (a JWT's `iat`) outlives the person's last *sign out everywhere*. `iat`
 * counts whole seconds, so the second of the sign-out itself is over too.
 */
export function isSessionLive(issuedAtSeconds: number, signedOutAt: string | null): boolean {
  return signedOutAt === null || issuedAtSeconds > Math.floor(Date.parse(signedOutAt) / 1000);
}

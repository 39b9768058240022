type Surroundings = {
  nonce: string;
  /** The development server uses `eval` and inline scripts. */
  development: boolean;
  https: boolean;
};

const TWO_YEARS_IN_SECONDS = 63_072_000;

/** Scripts need the nonce; styles may be inline (React, popovers); no other origin is fetched or framed. */
export function securityHeaders({ nonce, development, https }: Surroundings): Record<string, string> {
  const policy = [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    ...(https ? ["upgrade-insecure-requests"] : []),
  ];
  return {
    "content-security-policy": policy.join("; "),
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    ...(https ? { "strict-transport-security": `max-age=${TWO_YEARS_IN_SECONDS}; includeSubDomains` } : {}),
  };
}

/** The address of a review link or an invite is its key: it is kept out of referrers, search engines and caches. */
export const secretLinkHeaders: Record<string, string> = {
  "cache-control": "no-store",
  "referrer-policy": "no-referrer",
  "x-robots-tag": "noindex, nofollow, noarchive",
};

/** No route: Next.js answers it with `app/not-found` and status 404. */
export const ENDED_LINK_PATH = "/r-ended";

export const isReviewLink = (path: string): boolean => /^\/r(-ended)?(\/|\?|$)/.test(path);

export const isSecretLink = (path: string): boolean => isReviewLink(path) || /^\/invite(\/|\?|$)/.test(path);

/** Meta documents no limits for sequences; these are those of neighbouring features. */
export const softLimits = { name: 80, text: 300, autofill: 80, iceBreaker: 80 } as const;

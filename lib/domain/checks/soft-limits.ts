/** The lengths that counters show. Meta documents none for sequences; these are its neighbours' limits. */
export const softLimits = { name: 80, text: 300, autofill: 80, iceBreaker: 80 } as const;

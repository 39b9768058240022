/** Lengths that Meta's neighbouring surfaces name (the checks say which); the counters show them, nothing enforces them. */
export const limits = { name: 80, text: 300, autofill: 80, iceBreakerTitle: 80 } as const;

/** Messages of three words or more that are the same in every language: names of other companies' products. */
export const sameEverywhere: ReadonlySet<string> = new Set(["Meta, Marketing API: Ad Creative"]);

/** "1 ad", "1,204 ads". */
export const countAds = (count: number): string => `${count.toLocaleString("en")} ${count === 1 ? "ad" : "ads"}`;

import type { DemoAdAccounts } from "../demo-ad";

const opening = { campaign: "Opening weeks", objective: "OUTCOME_ENGAGEMENT" };

/** Without a sequence: their campaign started before the shop wrote one. */
export const petalAndPostAds: DemoAdAccounts = {
  accounts: [{ id: "2390184755281", name: "Petal & Post" }],
  pageId: "104412876630959",
  ads: [
    {
      ...opening,
      name: "Letterbox flowers – carousel",
      adSet: "London · 25–54",
      text: "Seasonal stems that fit through the letterbox, cut this morning.",
      headline: "Flowers by post from £24",
      picture: "gift-rose",
      daysAgo: 6,
    },
    {
      ...opening,
      name: "Letterbox flowers – reel",
      adSet: "London · 25–54",
      text: "Two minutes from box to vase.",
      headline: "See how it arrives",
      picture: "heart-rose",
      isVideo: true,
      daysAgo: 6,
    },
    {
      ...opening,
      name: "Birthday – last minute",
      adSet: "Visitors · 30 days",
      text: "Order by noon, delivered tomorrow.",
      headline: "Forgot somebody?",
      picture: "gift-plum",
      daysAgo: 4,
    },
    {
      ...opening,
      name: "Bouquet workshop",
      adSet: "Hackney · 5 km",
      text: "Saturday mornings, tea included, eight places.",
      headline: "Bind your own bouquet",
      picture: "book-forest",
      daysAgo: 4,
    },
    {
      ...opening,
      name: "Office flowers – weekly",
      adSet: "Owners of small companies",
      text: "Fresh on Mondays, vases included, stop whenever you like.",
      headline: "Flowers for the office",
      picture: "basket-forest",
      status: "PAUSED",
      daysAgo: 3,
    },
    {
      ...opening,
      name: "Mother's Day – early birds",
      adSet: "London · 25–54",
      text: "Reserve now, choose the stems later.",
      headline: "Ten days to go",
      picture: "heart-sand",
      daysAgo: 1,
    },
  ],
};

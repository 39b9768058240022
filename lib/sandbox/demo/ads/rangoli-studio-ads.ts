import type { DemoAdAccounts } from "../demo-ad";

const wedding = { campaign: "शादी सीज़न", objective: "OUTCOME_SALES", sequence: "शादी कलेक्शन – लहंगे" };
const diwali = { campaign: "दिवाली 2026", objective: "OUTCOME_SALES", sequence: "दिवाली सेल – 40% तक" };

export const rangoliStudioAds: DemoAdAccounts = {
  accounts: [{ id: "2390184755241", name: "Rangoli Studio" }],
  pageId: "104412876630955",
  ads: [
    {
      ...wedding,
      name: "लहंगे – फोटो, लाल",
      adSet: "दिल्ली NCR · 22–35",
      text: "हाथ की कढ़ाई, आपके नाप पर, चार हफ़्ते में आपके घर।",
      headline: "शादी कलेक्शन देखें",
      picture: "dress-rose",
      daysAgo: 28,
    },
    {
      ...wedding,
      name: "लहंगे – रील, ट्रायल",
      adSet: "दिल्ली NCR · 22–35",
      text: "पहली नज़र में 'हाँ'।",
      headline: "घर पर ट्रायल",
      picture: "dress-plum",
      isVideo: true,
      daysAgo: 27,
    },
    {
      ...wedding,
      name: "लहंगे – जयपुर",
      adSet: "जयपुर · 22–35",
      text: "जयपुर में नया स्टूडियो, वही पुराना प्यार।",
      headline: "जयपुर में मिलिए",
      picture: "dress-amber",
      status: "PAUSED",
      daysAgo: 23,
    },
    {
      ...diwali,
      name: "दिवाली – 40% तक",
      adSet: "भारत · 25–44",
      text: "रोशनी का त्योहार, रंगों पर छूट।",
      headline: "दिवाली सेल",
      picture: "gift-amber",
      daysAgo: 10,
    },
    {
      ...diwali,
      name: "दिवाली – गिफ्ट बॉक्स",
      adSet: "भारत · 25–44",
      text: "एक डिब्बा, पाँच मुस्कानें।",
      headline: "गिफ्ट बॉक्स",
      picture: "gift-plum",
      daysAgo: 9,
    },
    {
      ...diwali,
      name: "दिवाली – आख़िरी दिन",
      adSet: "भारत · खरीदार 180 दिन",
      text: "कल तक। बस।",
      headline: "आज आख़िरी मौका",
      picture: "gift-rose",
      review: "pending",
      daysAgo: 0.05,
    },
    {
      campaign: "Festive drop",
      name: "Festive drop – English",
      adSet: "Mumbai, Bengaluru · 22–34",
      text: "Silk that moves like you do. Two hundred pieces, no second run.",
      headline: "The festive drop",
      picture: "dress-forest",
      sequence: "Festive drop (EN)",
      daysAgo: 13,
    },
  ],
};

import type { DemoBusiness } from "./demo-business";

/** Its sequences are generated. */
export const mercadoNorte: DemoBusiness = {
  business: { id: "957730216648820", name: "Mercado Norte Holdings" },
  account: {
    id: "771002938475516",
    name: "Mercado Norte (10,000 sequences)",
    currency: "USD",
    timezoneId: "41",
    country: "CL",
    displayNumber: "+56 2 5550 0190",
  },
  advertising: {
    accounts: [
      { id: "2390184755261", name: "Mercado Norte – Always on" },
      { id: "2390184755262", name: "Mercado Norte – Black Friday" },
    ],
    pageId: "104412876630957",
    ads: [],
  },
  sequences: [],
};

export const mercadoNorteCount = 10_000;

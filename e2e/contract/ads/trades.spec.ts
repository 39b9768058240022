import { readdirSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { type Trade, tradeOf } from "@/lib/domain/ads/trade-of";
import { tradeWords } from "@/lib/domain/ads/trade-words";
import { allStarters } from "@/lib/domain/starters/all-starters";
import type { StarterIndustry } from "@/lib/domain/starters/starter";

const names: [string, Trade][] = [
  ["Lumen Coffee", "coffee"],
  ["Kaffeerösterei Hamburg", "coffee"],
  ["Dr. Müller Zahnarztpraxis", "dentist"],
  ["عيادة النور لطب الأسنان", "dentist"],
  ["Clínica Boa Vida", "clinic"],
  ["Warung Bu Sri", "restaurant"],
  ["Iron Gym", "fitness"],
  ["Inmobiliaria del Sur", "property"],
  ["Toko Sepatu Jaya", "fashion"],
  ["Mercado Norte", "shop"],
  ["Möbelhaus Lind", "home"],
  ["Nusa Trails", "travel"],
  ["Academia Puente", "education"],
  ["النور للسيارات | Al Noor Motors", "car"],
  ["गहना ज्वेलर्स", "shop"],
  ["Salón Bella", "beauty"],
];
for (const [name, trade] of names) {
  test(`“${name}” is drawn as ${trade}`, () => {
    expect(tradeOf([name])).toBe(trade);
  });
}

test("who says nothing of a trade, or as much of one as of another, gets the neutral picture", () => {
  for (const text of ["", "Studio 54", "Overture", "Automatic answers, carefully made", "12345", "Hotel, Restaurant"])
    expect(tradeOf([text, null, undefined]), text).toBe("generic");
});

test("a name that says the trade counts before the words", () => {
  expect(tradeOf(["Lumen Coffee", "Book your hotel and your flight."])).toBe("coffee");
  expect(tradeOf(["Lumen", "Book your hotel and your flight."])).toBe("travel");
});

/** What a starter of an industry may be drawn as, in any language. */
const drawnAs: Partial<Record<StarterIndustry, Trade[]>> = {
  food: ["coffee", "restaurant", "shop"],
  retail: ["fashion", "shop", "beauty"],
  property: ["property"],
  health: ["dentist", "clinic"],
  beauty: ["beauty"],
  fitness: ["fitness"],
  education: ["education"],
  travel: ["travel"],
  cars: ["car"],
  jewellery: ["shop"],
};
test("starters of every language are drawn as their industry", () => {
  for (const { id, industry, words } of allStarters) {
    const expected = drawnAs[industry];
    if (expected) expect(expected, id).toContain(tradeOf([words.name, words.text]));
  }
});

test("every trade has a drawing", () => {
  const drawn = readdirSync("components/preview/trades").map((file) => file.replace(".svg", ""));
  expect(drawn.sort()).toEqual([...Object.keys(tradeWords), "generic"].sort());
});

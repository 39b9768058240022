import { lumenCoffee } from "../businesses/lumen-coffee";
import type { DemoHistory } from "./stream";

const subscribers = [
  "Do you have decaf?",
  "How much after the first bag?",
  "do you ship to Canada",
  "Is it whole bean or ground?",
  "Can I pick up in store?",
  "how much",
  "Do you have something for cold brew?",
  "I already have a subscription, can I still get it?",
  "Can I choose the roast?",
  "Is it fair trade?",
  "hi",
  "My neighbor got two bags?",
];

/** Subscriptions changed their greeting twelve days ago, and more people now send the prefilled message. */
export const lumenCoffeeHistory: DemoHistory = {
  business: lumenCoffee,
  streams: [
    {
      sequence: "Subscriptions – first bag free",
      perDay: 32,
      to: 12,
      words: {
        text: "Hi from Lumen! ☕️ We roast every Tuesday and ship on Wednesday. Subscriptions start with a *half-price bag*. What would you like to know?",
        autofill_message: { content: "Hello! Can I get more info on this?" },
        ice_breakers: [{ title: "How does the subscription work?" }, { title: "Which beans are in season?" }],
      },
      distribution: { prefilled: 24, edited: 9, iceBreakers: 33, ownWords: 31, notText: 3 },
      ownWords: subscribers,
      sources: { ad: 86, status: 12, post: 2 },
      identity: "mix",
    },
    {
      sequence: "Subscriptions – first bag free",
      perDay: 46,
      from: 12,
      distribution: { prefilled: 47, edited: 11, iceBreakers: [14, 4, 9, 3], ownWords: 10, notText: 2 },
      ownWords: subscribers,
      sources: { ad: 86, status: 12, post: 2 },
      identity: "mix",
    },
    {
      sequence: "Subscriptions – first bag free (ES)",
      perDay: 11,
      from: 64,
      distribution: { prefilled: 38, edited: 14, iceBreakers: 28, ownWords: 18, notText: 2 },
      sources: { ad: 9, status: 1 },
      identity: "mix",
    },
    {
      sequence: "Driver Sign up",
      perDay: 9,
      distribution: { iceBreakers: [52, 14, 22], ownWords: 12 },
      ownWords: [
        "Can I use my own bike?",
        "Are you hiring in Beaverton?",
        "do i need a car",
        "How many hours a week?",
        "I applied last week and nobody answered",
        "is the job still open",
        "Puedo aplicar sin inglés?",
      ],
      languages: ["en", "en", "en", "es"],
      ref: "{sequenceId}",
    },
    {
      sequence: "Brewing class – Saturdays",
      perDay: 7,
      from: 45,
      greeting: false,
      distribution: { prefilled: 66, edited: 19, ownWords: 13, notText: 2 },
      ownWords: [
        "How long is the class?",
        "Do I need to bring anything?",
        "Is it ok for kids?",
        "price?",
        "next month?",
      ],
    },
    {
      sequence: "Holiday gift boxes",
      perDay: 18,
      from: 9,
      distribution: { prefilled: 35, edited: 17, iceBreakers: [21, 5, 9], ownWords: 13 },
      ownWords: ["Do you ship to Alaska?", "Can I put a book in?", "Is there a vegan one?", "how big is it"],
    },
    {
      ad: "New café on Alder Street",
      perDay: 3,
      from: 19,
      distribution: { ownWords: 97, notText: 3 },
      ownWords: ["When do you open?", "Do you have parking?", "Hi", "is there wifi", "Can I bring my dog? 🐶", "menu?"],
    },
    {
      sequence: "Wholesale – cafés and offices",
      perDay: 4,
      to: 31,
      distribution: { iceBreakers: [61, 21, 6], ownWords: 12 },
      ownWords: ["We are an office of 40, what do you suggest?", "Do you rent grinders?", "Please call me"],
    },
  ],
};

import { lumenCoffeeAds } from "../ads/lumen-coffee-ads";
import type { DemoBusiness } from "../demo-business";

export const lumenCoffee: DemoBusiness = {
  business: { id: "204817365520117", name: "Lumen Coffee Roasters" },
  account: {
    id: "395394933592466",
    name: "Lumen Coffee",
    currency: "USD",
    timezoneId: "1",
    country: "US",
    displayNumber: "+1 555-010-2266",
  },
  advertising: lumenCoffeeAds,
  sequences: [
    {
      id: "1234567890",
      name: "Summer 2024 iced menu (retired)",
      text: "Our iced menu is over for the year. ❄️ It returns in May, and you can be the first to know.",
      iceBreakers: ["Tell me when it is back"],
      daysAgo: 402,
    },
    {
      id: "186473890",
      name: "Driver sign-up",
      text: "This is a welcome message authored in a 3P tool",
      prefilled: "Hello! Can I get more info on this!",
      iceBreakers: ["Quick reply 1", "Quick reply 2", "Quick reply 3"],
      daysAgo: 120,
    },
    {
      id: "8716291",
      name: "Driver Sign up",
      text:
        "Hi, and thanks for your interest in driving for *Lumen Coffee*. 🚲\n\n" +
        "We deliver fresh beans across the city, mornings only, and pay from your first shift. " +
        "You need a valid licence and a phone. What would you like to know?",
      iceBreakers: ["What does it pay?", "Which areas do you cover?", "How do I apply?"],
      inAds: 2,
      daysAgo: 64,
    },
    {
      name: "Subscriptions – first bag free",
      text:
        "Welcome to Lumen! ☀️\n\nYour *first bag is on us* when you start a subscription this week. " +
        "Pick a rhythm, skip or pause whenever you like.\n\n" +
        "- Every 2 weeks\n- Every 4 weeks\n- Whenever you text us",
      prefilled: "Hi! I'd like my first bag free.",
      iceBreakers: [
        "How does the subscription work?",
        "Which beans are in season?",
        "Do you ship to my city?",
        "Can I gift it?",
      ],
      inAds: 3,
      daysAgo: 12,
    },
    {
      name: "Subscriptions – first bag free (ES)",
      text:
        "¡Te damos la bienvenida a Lumen! ☀️\n\nTu *primera bolsa va por nuestra cuenta* si te suscribes esta semana. " +
        "Tú eliges cada cuánto y puedes pausar cuando quieras.",
      prefilled: "¡Hola! Quiero mi primera bolsa gratis.",
      iceBreakers: ["¿Cómo funciona la suscripción?", "¿Qué granos tienen ahora?", "¿Envían a mi ciudad?"],
      inAds: 1,
      daysAgo: 12,
    },
    {
      name: "Wholesale – cafés and offices",
      text:
        "Hello from the Lumen wholesale desk. 👋\n\nWe supply *84 cafés and offices* between Seattle and Sacramento: beans, grinders, training " +
        "and a person who answers. Tell us roughly how many cups you pour a day, and we'll send prices and a tasting box. No contracts, and no minimum for the first three months.",
      iceBreakers: ["Send me your price list", "Book a tasting", "Do you service machines?"],
      daysAgo: 31,
    },
    {
      name: "Brewing class – Saturdays",
      text: 'Saturday, 10 am, eight seats, far too much coffee. ☕️\n\n> "I finally understand my V60." – Dana, March\n\nShall we keep a seat for you?',
      prefilled: "Hi! Is there a seat left on Saturday?",
      inAds: 1,
      daysAgo: 5,
    },
    {
      name: "Lost parcel – support",
      text: "Sorry that your coffee is late. Send us the *order number* (it looks like `LUM-20418`) and we'll find it, or roast it again.",
      iceBreakers: ["My parcel is late", "My bag arrived damaged", "I ordered the wrong grind"],
      daysAgo: 88,
    },
    {
      name: "Holiday gift boxes",
      text: "Gift boxes are open! 🎁 Order by *December 14* and they arrive before the 24th, wrapped, with your words on a card.",
      prefilled: "Hi! I'd like to send a gift box.",
      iceBreakers: ["What's in the box?", "Can I add a card?", "Order 10 or more"],
      hidesAdStatus: true,
      daysAgo: 2,
    },
    {
      name: "Imported from the old tool",
      text: "",
      raw: "<JSON_OBJECT>",
      daysAgo: 230,
    },
    {
      name: "Just say hi",
      text: "Hi! What can we brew for you?",
      daysAgo: 1,
    },
  ],
};

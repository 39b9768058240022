import type { Seed } from "./sandbox-control";

/** A small business whose ads cover every kind of greeting. Stories depend on these names and texts. */
export const ADS_SHOP = {
  name: "Lumen Coffee",
  sequences: [
    {
      name: "Spring latte",
      message: { text: "Welcome to *Lumen*.", ice_breakers: [{ title: "Is it vegan?" }, { title: "Where are you?" }] },
    },
    {
      name: "Barista course",
      message: { text: "Hello, future barista.", autofill_message: { content: "Tell me more" } },
    },
    { name: "In no ad", message: { text: "Nobody reads this yet." } },
  ],
  ads: [
    {
      name: "Lisbon video",
      campaign: "Spring 2026",
      adSet: "Lisbon 25–44",
      sequence: 0,
      headline: "Spring is in the cup",
      text: "New season, new beans.",
      picture: "cup-amber",
    },
    { name: "Porto picture", campaign: "Spring 2026", adSet: "Porto", sequence: 0, status: "PAUSED" },
    { name: "Course reminder", campaign: "Courses", adSet: "Visitors", sequence: 1, review: "pending" },
    {
      name: "Generic opening",
      campaign: "Evergreen",
      adSet: "Broad",
      own: { text: "Hi! How can we help you?", iceBreakers: ["What do you sell?"] },
    },
    { name: "Silent one", campaign: "Evergreen", adSet: "Broad" },
    { name: "By another tool", campaign: "Evergreen", adSet: "Broad", sequenceId: "998877665544" },
  ],
} satisfies Seed;

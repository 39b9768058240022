import type { CommentPart } from "@/lib/domain/comments/comment";
import type { DecisionKind } from "@/lib/domain/reviews/review";
import type { SequenceWords } from "@/lib/domain/sequences/schema";
import type { DemoTeam } from "./demo-team";

type Person = keyof DemoTeam;

/** What happens in a review, in its order. */
export type ReviewEvent = { hoursAgo: number; by: Person } & (
  | { kind: "update"; words: Partial<SequenceWords>; note: string }
  | { kind: "decide"; decision: DecisionKind; note: string }
  | { kind: "comment"; part: CommentPart; quote?: string; body: string; mentions?: Person[] }
  | { kind: "answer"; body: string; mentions?: Person[] }
  | { kind: "withdraw" }
);

export type SeededReview = {
  reviewId: string;
  author: Person;
  hoursAgo: number;
  /** The name of the live sequence that it changes. */
  changes?: string;
  words: Partial<SequenceWords>;
  note: string;
  reviewers: Person[];
  events: ReviewEvent[];
};

const id = (number: number) => `5eed0000-0000-4000-8000-00000000000${number}`;

export const seededReviews: readonly SeededReview[] = [
  {
    reviewId: id(1),
    author: "elena",
    hoursAgo: 52,
    words: {
      name: "Winter tasting box",
      text:
        "Hello and welcome to Lumen! ❄️\n\nOur *winter tasting box* is here: four small bags, roasted on Monday, " +
        "at your door by Thursday. The cheapest way to find your favourite.",
      autofill: "Hi! Tell me about the winter box.",
      iceBreakers: [{ title: "What is in the box?" }, { title: "When does it ship?" }, { title: "Can I gift it?" }],
    },
    note: "For the December campaign. Starts on Tuesday, so I need a yes by Monday noon.",
    reviewers: ["maya", "david"],
    events: [
      {
        ...{ hoursAgo: 47, by: "david", kind: "comment", part: "text" },
        ...{
          quote: "The cheapest way to find your favourite.",
          body: "“Cheapest” sounds like a discount shop. Friendlier?",
        },
      },
      { hoursAgo: 46, by: "elena", kind: "answer", body: "True. “The easiest way”?" },
      { hoursAgo: 45, by: "david", kind: "answer", body: "Much better." },
      {
        ...{ hoursAgo: 45, by: "david", kind: "decide", decision: "changes-requested" },
        note: "One word in the last sentence, otherwise lovely.",
      },
      {
        ...{
          hoursAgo: 26,
          by: "elena",
          kind: "update",
          note: "“Easiest” instead of “cheapest”, and the price as a question.",
        },
        words: {
          text:
            "Hello and welcome to Lumen! ❄️\n\nOur *winter tasting box* is here: four small bags, roasted on Monday, " +
            "at your door by Thursday. The easiest way to find your favourite.",
          iceBreakers: [
            { title: "What is in the box?" },
            { title: "What does it cost?" },
            { title: "When does it ship?" },
            { title: "Can I gift it?" },
          ],
        },
      },
      {
        ...{ hoursAgo: 25, by: "elena", kind: "comment", part: "general", mentions: ["maya"] },
        body: "@Maya Lindgren, is Thursday still right for the west coast?",
      },
    ],
  },
  {
    reviewId: id(2),
    author: "elena",
    hoursAgo: 30,
    changes: "Wholesale – cafés and offices",
    words: {
      iceBreakers: [
        { title: "Send me your price list" },
        { title: "Book a tasting" },
        { title: "Do you train staff?" },
      ],
    },
    note: "People ask about training twice as often as about machines.",
    reviewers: ["david"],
    events: [
      { hoursAgo: 22, by: "david", kind: "decide", decision: "approved", note: "The numbers agree. Go." },
      {
        hoursAgo: 21,
        by: "priya",
        kind: "comment",
        part: "iceBreakers.2",
        body: "The training page is up to date, I checked.",
      },
    ],
  },
  {
    reviewId: id(3),
    author: "elena",
    hoursAgo: 99,
    words: {
      name: "Black Friday – 40% off",
      text: "⚡️ *40% OFF EVERYTHING* ⚡️\n\nToday only!!! Order NOW before it is all gone. You will never see this price again.",
      autofill: "I want 40% off",
      iceBreakers: [{ title: "Order now" }, { title: "Is it really 40%?" }],
    },
    note: "Short and loud, as the agency asked.",
    reviewers: ["maya", "priya"],
    events: [
      {
        ...{ hoursAgo: 96, by: "priya", kind: "comment", part: "text", quote: "You will never see this price again." },
        body: "We ran the same price in March. This can't be said.",
      },
      {
        ...{ hoursAgo: 95, by: "maya", kind: "comment", part: "text", quote: "Today only!!!" },
        body: "It isn't us: no capitals, no three exclamation marks. Calm and concrete, please.",
      },
      {
        ...{ hoursAgo: 95, by: "maya", kind: "decide", decision: "changes-requested" },
        note: "Not in our voice, and one claim is wrong. Start from last year's text.",
      },
      { hoursAgo: 94, by: "elena", kind: "answer", body: "Understood, I'll rewrite it on Monday." },
    ],
  },
  {
    reviewId: id(4),
    author: "maya",
    hoursAgo: 8,
    words: {
      name: "Café opening – Portland",
      text:
        "Hello, neighbour! ☕️\n\nLumen opens on *Alberta Street* on Saturday. The first cup is on us, all day, " +
        "and our roaster shows you around at eleven.",
      autofill: "Hi! I'd like to come on Saturday.",
      iceBreakers: [
        { title: "Where exactly are you?" },
        { title: "When do you open?" },
        { title: "Are dogs welcome?" },
      ],
    },
    note: "David, please check the opening hours with the shop.",
    reviewers: ["david", "priya"],
    events: [
      { hoursAgo: 6, by: "priya", kind: "comment", part: "general", body: "Lovely. Dogs are welcome, by the way." },
    ],
  },
  {
    reviewId: id(5),
    author: "elena",
    hoursAgo: 200,
    words: {
      name: "Loyalty card launch",
      text: "Ten cups, one free: our new card starts next week. Shall we send you one?",
      iceBreakers: [{ title: "How does it work?" }],
    },
    note: "",
    reviewers: ["maya"],
    events: [{ hoursAgo: 180, by: "elena", kind: "withdraw" }],
  },
];

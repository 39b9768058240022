import { activity, deleted, deliveries, history, search } from "./list-scenes";
import { connect, link, notifications, reviews, shop } from "./people-scenes";
import { ads, published, results, sequences } from "./phone-scenes";
import { failure, lost, offline, updated } from "./trouble-scenes";

export const drawings = {
  ...{ activity, ads, connect, deleted, deliveries, failure, history, link, lost },
  ...{ notifications, offline, published, results, reviews, search, sequences, shop, updated },
};

export type DrawingName = keyof typeof drawings;

export function DrawingOf({ name }: { name: DrawingName }) {
  return drawings[name];
}

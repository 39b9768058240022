import { expect } from "@playwright/test";
import { isVisited } from "@/lib/domain/notifications/is-visited";
import { markRead } from "@/lib/server/notifications/inbox/mark-read";
import { readInbox, readInboxState } from "@/lib/server/notifications/inbox/read-inbox";
import { engines } from "../../support/engines";
import { test, WABA } from "../../support/givens/notifications-test";

test("a page is what a notification leads to if it has its path and parameters", () => {
  expect(isVisited("/1/reviews/a", "/1/reviews/a?version=2")).toBe(true);
  expect(isVisited("/1/setup#webhook", "/1/setup")).toBe(true);
  expect(isVisited("/1/ads?ad=7", "/1/ads?status=attention&ad=7")).toBe(true);
  expect(isVisited("/1/ads?ad=7", "/1/ads?ad=77")).toBe(false);
  expect(isVisited("/1/ads?ad=7", "/1/ads")).toBe(false);
  expect(isVisited("/1/reviews/a", "/1/reviews")).toBe(false);
});

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });

    test("opening a page marks what leads to it as read, for this person alone", async ({ desk, addPerson }) => {
      const [ana, ben] = [await addPerson(), await addPerson()];
      const userIds = [ana.userId, ben.userId];
      const path = (review: string) => `/${WABA}/reviews/${review}`;
      await desk.tell({ userIds, eventKey: "asked", path: path("one") });
      await desk.tell({ userIds, eventKey: "decided", path: path("one") });
      await desk.tell({ userIds, eventKey: "other", path: path("two") });
      await markRead(ana, { page: `${path("one")}?version=1` }, desk);
      await markRead(ana, { page: path("none") }, desk);
      const { items, unread } = await readInbox(ana, {}, desk);
      expect(unread).toBe(1);
      expect(items.filter(({ isRead }) => !isRead).map((item) => item.path)).toEqual([path("two")]);
      expect((await readInboxState(ben, desk)).unread).toBe(3);
    });
  });
}

import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { createGroupCommit } from "@/lib/server/webhooks/group-commit";

type Item = { name: string; weight?: number };

/** A slow commit that records its inputs. */
function watched(commit: (items: Item[]) => Promise<void> = async () => {}) {
  const batches: string[][] = [];
  const group = createGroupCommit<Item>({
    commit: async (items) => {
      batches.push(items.map(({ name }) => name));
      await wait(5);
      await commit(items);
    },
    weightOf: ({ weight = 1 }) => weight,
    mostWeight: 10,
  });
  return { batches, group };
}

test("a single item is committed at once, and items that arrive during the commit together", async () => {
  const { batches, group } = watched();
  const first = group.take().deliver({ name: "first" });
  expect(batches).toEqual([["first"]]);
  const others = ["a", "b", "c"].map((name) => group.take().deliver({ name }));
  await Promise.all([first, ...others]);
  expect(batches).toEqual([["first"], ["a", "b", "c"]]);
});

test("under load those that come one shortly after the other share commits", async () => {
  const { batches, group } = watched();
  const all: Promise<void>[] = [];
  for (let number = 0; number < 30; number++) {
    all.push(group.take().deliver({ name: String(number) }));
    await wait(1);
  }
  await Promise.all(all);
  expect(batches.flat()).toEqual(Array.from({ length: 30 }, (_, number) => String(number)));
  expect(batches.length).toBeLessThan(15);
});

test("a commit waits for those that are arriving, but not for ever, and not for those that leave", async () => {
  const { batches, group } = watched();
  const [slow, gone] = [group.take(), group.take()];
  const one = group.take().deliver({ name: "one" });
  gone.leave();
  gone.leave();
  await one;
  expect(batches).toEqual([["one"]]);
  await slow.deliver({ name: "slow" });
  expect(batches).toEqual([["one"], ["slow"]]);
});

test("a commit takes no more than its weight, and a heavier item gets its own commit", async () => {
  const { batches, group } = watched();
  const items = [{ name: "first" }, { name: "a", weight: 6 }, { name: "b", weight: 6 }, { name: "c", weight: 50 }];
  await Promise.all(items.map((item) => group.take().deliver(item)));
  expect(batches).toEqual([["first"], ["a"], ["b"], ["c"]]);
});

test("only the item that cannot be committed fails", async () => {
  const { group } = watched(async (items) => {
    if (items.some(({ name }) => name === "bad")) throw new Error("no");
  });
  const ends = await Promise.allSettled(
    ["first", "good", "bad", "better"].map((name) => group.take().deliver({ name })),
  );
  expect(ends.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected", "fulfilled"]);
});

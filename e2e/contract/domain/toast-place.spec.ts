import { expect, test } from "@playwright/test";
import { toastPlace } from "@/components/ui/feedback/toast-place";

const desk = { width: 1024, height: 768, rightToLeft: false };
const phone = { width: 390, height: 844, rightToLeft: false };
const toast = { width: 380, height: 80 };
const onPhone = { width: 358, height: 80 };

test("a toast is in the usual corner while nothing is there", () => {
  expect(toastPlace(toast, [], desk)).toEqual({ side: "end", bottom: 16 });
  const far = { left: 0, top: 100, right: 300, bottom: 700 };
  expect(toastPlace(toast, [far], desk)).toEqual({ side: "end", bottom: 16 });
});

test("a toast stands above a bar at the bottom, at any width", () => {
  const bar = { left: 200, top: 700, right: 824, bottom: 756 };
  expect(toastPlace(toast, [bar], desk)).toEqual({ side: "end", bottom: 76 });
  const panes = { left: 0, top: 788, right: 390, bottom: 844 };
  expect(toastPlace(onPhone, [panes], phone)).toEqual({ side: "end", bottom: 64 });
});

test("a toast goes above a sheet, or to the other corner where that is free", () => {
  const sheet = { left: 0, top: 200, right: 390, bottom: 844 };
  expect(toastPlace(onPhone, [sheet], phone)).toEqual({ side: "end", bottom: 652 });
  const tall = { left: 700, top: 20, right: 1010, bottom: 760 };
  expect(toastPlace(toast, [tall], desk)).toEqual({ side: "start", bottom: 16 });
  expect(toastPlace(toast, [{ ...tall, left: 14, right: 324 }], { ...desk, rightToLeft: true })).toEqual({
    side: "start",
    bottom: 16,
  });
});

import { expect, test } from "@playwright/test";
import { parseLook, parseScene } from "@/components/composer/phone/phone-settings";
import { completeAd } from "@/components/preview/complete-ad";
import { pictureName } from "@/lib/domain/text/picture-name";
import { english } from "../../support/text/english";

const anything = [null, undefined, 1, "x", [], {}, { textScale: "2", notice: 3, adChip: null, picture: {}, body: [] }];

test("a look is made of whatever the browser kept, and is what most customers have by default", () => {
  const usual = { smallScreen: false, textScale: 1, notice: "meta", adChip: true };
  for (const kept of anything) expect(parseLook(kept)).toEqual({ ...usual, adChip: true });
  const mine = { smallScreen: true, textScale: 1.7, notice: "encrypted", adChip: false };
  expect(parseLook(JSON.parse(JSON.stringify(mine)))).toEqual(mine);
  for (const textScale of [0, 0.5, 2.1, Number.NaN, Number.POSITIVE_INFINITY])
    expect(parseLook({ textScale }).textScale).toBe(1);
});

test("a scene keeps the ad's text, and only a picture that carries its own data", () => {
  for (const kept of anything)
    expect(parseScene(kept)).toEqual({
      verified: false,
      platform: "facebook",
      headline: "",
      body: "",
      host: "",
      picture: "",
    });
  const mine = { verified: true, platform: "instagram", headline: "H", body: "B", host: "h.co" };
  const picture = "data:image/jpeg;base64,/9j/4AAQ";
  expect(parseScene({ ...mine, picture })).toEqual({ ...mine, picture });
  const others = [
    "https://a.co/x.jpg",
    "data:image/svg+xml,<svg/>",
    'data:image/jpeg;base64,a");x:url(//a.co',
    "blob:x",
  ];
  for (const other of others) expect(parseScene({ picture: other }).picture).toBe("");
});

test("what is not said of an ad is neutral, never invented of the business", () => {
  const ad = completeAd({ platform: "instagram", headline: "20 % off" }, { name: "Lumen" }, english);
  expect(ad).toMatchObject({ platform: "instagram", headline: "20 % off", host: "instagram.com", picture: "" });
  expect(ad.body).not.toBe("");
});

const names: [string, string][] = [
  ["Black Friday – beans 20 % off", "Black Friday – beans 20 % off - chat opens.png"],
  ["ترحيب", "ترحيب - chat opens.png"],
  ['a/b\\c:d*e?f"g<h>i|j', "a b c d e f g h i j - chat opens.png"],
  ["../../etc/passwd", "etc passwd - chat opens.png"],
  [" \n\u202E", "Sequence - chat opens.png"],
  ["", "Sequence - chat opens.png"],
  ["😀".repeat(300), `${"😀".repeat(40)} - chat opens.png`],
];
for (const [name, file] of names)
  test(`a picture of ${JSON.stringify(name.slice(0, 20))} gets a name that every file system takes`, () => {
    expect(pictureName(name, "chat")).toBe(file);
  });

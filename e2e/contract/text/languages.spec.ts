import { expect, test } from "@playwright/test";
import { inLanguage, nameInLanguage } from "@/lib/domain/languages/in-language";
import { languageName, languages } from "@/lib/domain/languages/languages";

test("every language is a tag that browsers know, once, with a name in its own script", () => {
  const tags = languages.map(({ tag }) => tag);
  expect(new Set(tags).size).toBe(tags.length);
  expect(Intl.getCanonicalLocales([...tags])).toEqual([...tags]);
  const english = languages.map((language) => language.english as string);
  expect(english).toEqual([...english].sort((one, other) => one.localeCompare(other, "en")));
  expect(languageName("tlh")).toBe("tlh");
});

test("a copy says its language in its name, instead of the one that stood there", () => {
  expect(nameInLanguage("Bookings", "es")).toBe("Bookings (Español)");
  expect(nameInLanguage("Bookings (English) ", "ar")).toBe("Bookings (العربية)");
  expect(nameInLanguage("Bookings (spring)", "pt-BR")).toBe("Bookings (spring) (Português (Brasil))");
  expect(nameInLanguage("Bookings (Português (Brasil))", "fr")).toBe("Bookings (Français)");
});

test("a copy keeps the text to translate, and unknown fields", () => {
  const base = { name: "Bookings", message: { text: "Hi", colour: "green" } };
  const words = { name: "Bookings", text: "Hi", autofill: "", iceBreakers: [{ title: "Open?" }] };
  const copy = inLanguage(words, base, "es");
  expect(copy).toEqual({ words: { ...words, name: "Bookings (Español)" }, base, language: "es" });
  expect(copy.words.iceBreakers).not.toBe(words.iceBreakers);
});

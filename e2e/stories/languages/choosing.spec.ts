import { msg } from "@/lib/domain/messages/message";
import { expect, test } from "../../fixtures/test";
import { expectPresentable } from "../../support/looks/expect-presentable";
import { shareReviews } from "../../support/stories/shared-review";
import { sentenceIn } from "../../support/text/sentence-in";

const byToken = msg("signIn.signInPanel.useAccessToken");
const sequences = msg("sequences.listHeader.sequences");

test("Someone chooses Arabic on the sign-in page, and it stays: after a reload, signed in, elsewhere and signed out", async ({
  page,
  business,
  signIn,
  browserOf,
}) => {
  await page.goto("/sign-in");
  await page.getByRole("combobox", { name: "Language" }).selectOption("العربية");
  await expect(page.getByRole("button", { name: sentenceIn("ar", byToken) })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
  await expectPresentable(page);

  await signIn(business);
  await page.goto(`/${business.wabaId}/sequences`);
  await expect(page.getByRole("heading", { level: 1, name: sentenceIn("ar", sequences) })).toBeVisible();

  const elsewhere = await (await browserOf(business)).newPage();
  await elsewhere.goto(`/${business.wabaId}/sequences`);
  await expect(elsewhere.locator("html")).toHaveAttribute("lang", "ar");

  await page.getByRole("button", { name: business.userName }).click();
  await page.getByRole("menuitem", { name: sentenceIn("ar", msg("shell.userMenu.signOut")), exact: true }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await expect(page.getByRole("button", { name: sentenceIn("ar", byToken) })).toBeVisible();
});

test("I change the language by keyboard while I write, and my words stay", async ({ page, openNewSequence }) => {
  await openNewSequence();
  await page.getByRole("textbox", { name: "Welcome text" }).fill("Bom dia! Como podemos ajudar?");
  await page.getByRole("button", { name: /theme, language and account$/ }).focus();
  await page.keyboard.press("Enter");
  const language = page.getByRole("menuitem", { name: "Language" });
  await expect(language).toBeVisible();
  await language.focus();
  await page.keyboard.press("ArrowRight");
  const german = page.getByRole("menuitemradio", { name: "Deutsch" });
  await expect(german.locator("[lang=de]")).toHaveText("Deutsch");
  await german.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await expect(
    page.getByRole("textbox", { name: sentenceIn("de", msg("composer.welcomeField.welcomeText")) }),
  ).toHaveValue("Bom dia! Como podemos ajudar?");
});

test("A page says its language and direction in its first bytes", async ({ browser, baseURL }) => {
  for (const [accepted, tag] of [
    ["ar-SA,ar;q=0.9,en;q=0.5", '<html lang="ar" dir="rtl"'],
    ["es-MX", '<html lang="es" dir="ltr"'],
    ["pt", '<html lang="pt-BR" dir="ltr"'],
    ["fr,de;q=0.8", '<html lang="de" dir="ltr"'],
    ["xx-nonsense,*", '<html lang="en" dir="ltr"'],
    ["en-XA", '<html lang="en" dir="ltr"'],
  ] as const) {
    const visitor = await browser.newContext({ extraHTTPHeaders: { "accept-language": accepted } });
    for (const path of ["/sign-in", "/unsubscribe/wrong", "/no-such-page", "/r/wrong", "/r", "/r/wrong/by/far"])
      expect((await (await visitor.request.get(`${baseURL}${path}`)).text()).slice(0, 120), path).toContain(tag);
    await visitor.close();
  }
});

test("A reviewer reads the page in the language of their browser", async ({ business, browserOf, browser }) => {
  await browserOf(business);
  const shared = await shareReviews(business, [
    { name: "Verão", text: "Olá! Como podemos ajudar?", autofill: "", iceBreakers: ["Qual é o preço?"] },
  ]);
  const visitor = await browser.newContext({ locale: "pt-BR" });
  const page = await visitor.newPage();
  await page.goto(await shared.link());
  await expect(page.getByRole("heading", { name: "Verão", level: 1 })).toBeVisible();
  await expect(
    page.getByRole("heading", { name: sentenceIn("pt-BR", msg("reviews.visitPageView.words")), exact: true }),
  ).toBeVisible();
  await expectPresentable(page);
  await page.getByRole("combobox", { name: "Idioma" }).selectOption("Deutsch");
  await expect(
    page.getByRole("heading", { name: sentenceIn("de", msg("reviews.visitPageView.words")), exact: true }),
  ).toBeVisible();
  await visitor.close();
  await shared.close();
});

test("E-mail comes in the language that I chose", async ({ page, business, signIn, sandbox }) => {
  await page.goto("/sign-in");
  await page.getByRole("combobox", { name: "Language" }).selectOption("Deutsch");
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await signIn(business);
  const address = `${crypto.randomUUID()}@example.com`;
  await page.goto(`/${business.wabaId}/notifications/settings`);
  await page.getByRole("textbox", { name: sentenceIn("de", msg("notifications.addressForm.address")) }).fill(address);
  await page.getByRole("button", { name: sentenceIn("de", msg("notifications.addressForm.send")) }).click();
  const subject = sentenceIn("de", msg("notifications.mail.confirmSubject"));
  await expect
    .poll(async () => (await sandbox.mails(address)).map((mail) => mail.subject), { timeout: 30_000 })
    .toContain(subject);
});

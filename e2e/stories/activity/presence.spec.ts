import { expect, test } from "../../fixtures/test";
import { Composer } from "../../pages/composer";

const BOOKINGS = { name: "Bookings", message: { text: "Welcome to the salon." } };

test("Two people in one sequence see each other, are warned when both write, and neither is locked out", async ({
  sandbox,
  signIn,
  browserOf,
  composer,
  page,
}) => {
  const shop = await sandbox.seed({ sequences: [BOOKINGS], members: [{ name: "Mina", tasks: ["MANAGE"] }] });
  const [[id], [mina]] = [shop.sequenceIds, shop.members];
  await signIn(shop);
  await composer.open(shop.wabaId, id);
  const status = (name: string, what: string) => page.getByRole("status").filter({ hasText: `${name} is ${what}` });

  const hers = new Composer(
    await (await browserOf({ wabaId: shop.wabaId, accessToken: mina?.accessToken ?? "" })).newPage(),
  );
  await hers.open(shop.wabaId, id);
  await expect(hers.page.getByRole("status").filter({ hasText: `${shop.userName} is also here` })).toBeAttached();
  await expect(status("Mina", "also here")).toBeAttached({ timeout: 15_000 });

  await hers.text.fill("Mina writes");
  await expect(status("Mina", "writing")).toBeAttached({ timeout: 15_000 });
  await composer.text.fill("I write too");
  await expect(page.getByText("Mina is writing this too")).toBeVisible();
  await expect(composer.text).toBeEditable();
  await composer.send();
  await expect(composer.text).toHaveValue("I write too");

  await hers.page.close({ runBeforeUnload: true });
  await expect(status("Mina", "writing")).toHaveCount(0, { timeout: 15_000 });
  await expect(status("Mina", "also here")).toHaveCount(0);
});

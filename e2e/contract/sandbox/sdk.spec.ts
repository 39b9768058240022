import {
  Business,
  CTXPartnerAppWelcomeMessageFlow,
  type Cursor,
  User,
  WhatsAppBusinessAccount,
} from "facebook-nodejs-business-sdk";
import { expect, test } from "../../support/givens/sandbox-test";
import { officialSdk } from "../../support/official-sdk";

const message = { text: "Hi *there*", ice_breakers: [{ title: "Price?" }] };
const data = (cursor: Cursor) => Array.from(cursor, (row) => row._data);

test("Meta's own SDK creates, reads, changes and deletes a sequence", async ({ sandbox }) => {
  const { wabaId, accessToken } = await sandbox.seed();
  const api = officialSdk(sandbox.url, accessToken);
  const account = new WhatsAppBusinessAccount(wabaId, {}, undefined, api);
  const created = await account.createWelcomeMessageSequence([], { name: "SDK", welcome_message_sequence: message });
  const id = String(created._data.sequence_id);
  const updated = await account.createWelcomeMessageSequence([], { sequence_id: id, name: "SDK again" });
  expect(updated._data).toMatchObject({ success: true });

  const node = await new CTXPartnerAppWelcomeMessageFlow(id, {}, undefined, api).get([
    "name",
    "welcome_message_sequence",
    "is_used_in_ad",
    "last_update_time",
    "eligible_platforms",
    "is_ig_only_flow",
  ]);
  expect(node._data).toMatchObject({
    id,
    name: "SDK again",
    welcome_message_sequence: JSON.stringify(message),
    is_used_in_ad: false,
  });
  await account.deleteWelcomeMessageSequences({ sequence_id: id });
  expect(data(await account.getWelcomeMessageSequences(["id"]))).toEqual([]);
});

test("Meta's own SDK walks all pages", async ({ sandbox }) => {
  const { wabaId, accessToken, sequenceIds } = await sandbox.seed({ sequences: 60 });
  const account = new WhatsAppBusinessAccount(wabaId, {}, undefined, officialSdk(sandbox.url, accessToken));
  let page = await account.getWelcomeMessageSequences(["id", "name"], { limit: 25 });
  const ids = data(page).map(({ id }) => id);
  while (page.hasNext()) {
    page = await page.next();
    ids.push(...data(page).map(({ id }) => id));
  }
  expect(ids).toEqual([...sequenceIds].reverse());
});

test("Meta's own SDK understands the errors", async ({ sandbox }) => {
  const { wabaId, accessToken } = await sandbox.seed();
  const account = new WhatsAppBusinessAccount(wabaId, {}, undefined, officialSdk(sandbox.url, accessToken));
  await expect(account.createWelcomeMessageSequence([], { name: "No message" })).rejects.toMatchObject({
    name: "FacebookRequestError",
    status: 400,
    response: { code: 4027010, fbtrace_id: expect.any(String) },
  });
});

test("Meta's own SDK reads the account, its numbers, apps and people, and the person's businesses", async ({
  sandbox,
}) => {
  const { wabaId, accessToken, phoneNumberId, appId, userId, businessId } = await sandbox.seed({ sequences: 1 });
  const api = officialSdk(sandbox.url, accessToken);
  const account = new WhatsAppBusinessAccount(wabaId, {}, undefined, api);
  const node = await account.get(["name", "currency", "timezone_id", "owner_business_info", "country", "status"]);
  expect(node._data).toMatchObject({ id: wabaId, owner_business_info: { id: businessId } });
  expect(data(await account.getPhoneNumbers(["display_phone_number"]))).toMatchObject([{ id: phoneNumberId }]);
  await account.createSubscribedApp([]);
  expect(data(await account.getSubscribedApps([]))).toMatchObject([{ whatsapp_business_api_data: { id: appId } }]);
  expect(data(await account.getAssignedUsers(["tasks"], { business: businessId }))).toMatchObject([
    { id: userId, tasks: ["MANAGE"] },
  ]);
  expect(data(await new User("me", {}, undefined, api).getBusinesses(["name"]))).toMatchObject([{ id: businessId }]);
  const owned = await new Business(businessId, {}, undefined, api).getOwnedWhatsAppBusinessAccounts(["name"]);
  expect(data(owned)).toMatchObject([{ id: wabaId }]);
});

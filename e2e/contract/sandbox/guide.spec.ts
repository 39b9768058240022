import { expect, test } from "../../support/givens/sandbox-test";
import { hasCurl, runCurl, sendLikeCurl } from "../../support/run-curl";

/* Samples of Meta's guide "Welcome Message Sequences" with its quotes. Blanks and line continuations that the page
   lost are restored. */
const samples = {
  create: `curl -X POST \\
-F 'welcome_message_sequence=
{
"text":"This is a welcome message authored in a 3P tool",
"autofill_message": {"content": "Hello! Can I get more info on this!"},
"ice_breakers":[
{"title":"Quick reply 1"},
{"title":"Quick reply 2"},
{"title":"Quick reply 3"}
]
}' \\
-F 'name="Driver sign-up"' \\
"https://graph.facebook.com/v14.0/WhatsappBusinessAccount/welcome_message_sequences" \\
-H 'Authorization: Bearer <ACCESS_TOKEN>'`,
  update: `curl -X POST \\
-F 'sequence_id="186473890"' \\
-F 'name="Driver sign-up updated name"' \\
"https://graph.facebook.com/v14.0/395394933592466/welcome_message_sequences" \\
-H 'Authorization: Bearer BEAiil...'`,
  list: `curl -X GET "https://graph.facebook.com/v14.0/395394933592466/welcome_message_sequences" \\
-H 'Authorization: Bearer BEAiil...'`,
  one: `curl -X GET \\
-F 'sequence_id="6987565"' \\
"https://graph.facebook.com/v14.0/395394933592466/welcome_message_sequences" \\
-H 'Authorization: Bearer BEAiil...'`,
  remove: `curl -X DELETE \\
-F 'sequence_id="1234567890"' \\
"https://graph.facebook.com/v14.0/395394933592466/welcome_message_sequences" \\
-H 'Authorization: Bearer BEAiil...'`,
};

const message = {
  text: "This is a welcome message authored in a 3P tool",
  autofill_message: { content: "Hello! Can I get more info on this!" },
  ice_breakers: [{ title: "Quick reply 1" }, { title: "Quick reply 2" }, { title: "Quick reply 3" }],
};

const senders: [string, (sample: string) => Promise<unknown>][] = [
  ...(hasCurl ? ([["this machine's curl", runCurl]] as [string, typeof runCurl][]) : []),
  ["a curl that sends the quotes", sendLikeCurl],
];

for (const [who, send] of senders) {
  test(`the guide's samples run, by ${who}`, async ({ sandbox }) => {
    const { wabaId, accessToken } = await sandbox.seed({ switches: { shape: "documented" } });
    const run = (sample: string, id = "") =>
      send(
        sample
          .replace("https://graph.facebook.com", sandbox.url)
          .replace(/WhatsappBusinessAccount|395394933592466/, wabaId)
          .replace(/(sequence_id=")\d+/, `$1${id}`)
          .replace(/<ACCESS_TOKEN>|BEAiil\.\.\./, accessToken),
      );
    const { sequence_id: id } = (await run(samples.create)) as { sequence_id: string };
    expect(id).toMatch(/^\d+$/);
    const row = { sequence_id: id, name: "Driver sign-up", welcome_message_sequence: message, is_used_in_ad: false };
    expect(await run(samples.list)).toEqual([row]);
    expect(await run(samples.update, id)).toEqual({ success: true });
    expect(await run(samples.one, id)).toEqual([{ ...row, name: "Driver sign-up updated name" }]);
    expect(await run(samples.remove, id)).toEqual({ success: true });
    expect(await run(samples.list)).toEqual([]);
  });
}

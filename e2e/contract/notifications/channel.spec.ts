import { expect } from "@playwright/test";
import { request } from "undici";
import { HOUR_MS } from "@/lib/domain/time/durations";
import { channelUrl } from "@/lib/server/notifications/channel/channel-url";
import { hookBody } from "@/lib/server/notifications/channel/hook-body";
import { agentTo, postHook } from "@/lib/server/notifications/channel/post-hook";
import { isPublicAddress, publicAddresses } from "@/lib/server/notifications/channel/public-address";
import { removeChannel, saveChannel } from "@/lib/server/notifications/channel/save-channel";
import { testChannel } from "@/lib/server/notifications/channel/test-channel";
import { readChannel } from "@/lib/server/notifications/settings/read-settings";
import { engines } from "../../support/engines";
import { eventOf, memberOf, test, WABA } from "../../support/givens/notifications-test";

const admin = memberOf("admin");

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });

    test("an event is posted once, with names and a link, and without what could notify others", async ({
      desk,
      receivers,
    }) => {
      await saveChannel(
        admin,
        { url: `${receivers.url}/_sandbox/hooks/once-${desk.id}`, kinds: ["ad-rejected"] },
        desk,
      );
      const event = { ...eventOf("ad-rejected"), params: { name: "<!channel> @here" } };
      await desk.tell(event);
      await desk.tell(event);
      await desk.tell(eventOf("review-commented"));
      await desk.runJobs();
      const hooks = await receivers.hooks(`once-${desk.id}`);
      expect(hooks).toHaveLength(1);
      const body = JSON.stringify(hooks[0]?.body);
      expect(hooks[0]?.body.text).toContain("Meta rejected the ad “&lt;!channel&gt; @\u200bhere” (Lumen Coffee)");
      expect(body).toContain(`<https://overture.example/${WABA}/reviews/1|Open in Overture>`);
      expect(body).not.toContain("<!channel>");
    });

    test("the address is sealed, and shown to nobody again", async ({ desk, db, receivers }) => {
      await saveChannel(admin, { url: `${receivers.url}/_sandbox/hooks/secret-token`, kinds: ["ad-rejected"] }, desk);
      const everything = [
        await db.selectFrom("notification_channels").selectAll().execute(),
        await db.selectFrom("audits").selectAll().execute(),
        await readChannel(db, WABA),
      ];
      expect(JSON.stringify(everything)).not.toContain("secret-token");
      expect(await readChannel(db, WABA)).toMatchObject({ host: new URL(receivers.url).host });
    });

    test("repeated failures pause the channel, which says so; what waits is posted after the pause", async ({
      desk,
      db,
      receivers,
    }) => {
      const name = `paused-${desk.id}`;
      await saveChannel(admin, { url: `${receivers.url}/_sandbox/hooks/${name}`, kinds: ["ad-rejected"] }, desk);
      await receivers.control("PATCH", `/hooks/${name}`, { status: 500 });
      for (let number = 0; number < 5; number += 1) await desk.tell(eventOf("ad-rejected"));
      await desk.runJobs();
      const paused = await readChannel(db, WABA);
      expect(paused).toMatchObject({ lastError: "http 500", pausedUntil: expect.any(String) });
      desk.pass(HOUR_MS / 2);
      await desk.runJobs();
      await receivers.control("PATCH", `/hooks/${name}`, { status: 200 });
      await desk.runJobs();
      expect(await receivers.hooks(name)).toEqual([]);
      desk.pass(HOUR_MS / 2);
      await desk.runJobs();
      expect(await receivers.hooks(name)).toHaveLength(5);
      expect(await readChannel(db, WABA)).toMatchObject({ lastError: null, pausedUntil: null });
    });

    test("an address that is gone is not called again for the same event, and a good test ends the pause", async ({
      desk,
      db,
      receivers,
    }) => {
      const name = `gone-${desk.id}`;
      await saveChannel(admin, { url: `${receivers.url}/_sandbox/hooks/${name}`, kinds: ["ad-rejected"] }, desk);
      await receivers.control("PATCH", `/hooks/${name}`, { status: 404 });
      await desk.tell(eventOf("ad-rejected"));
      await desk.runJobs();
      expect(await db.selectFrom("jobs").select(["last_error", "attempts"]).execute()).toEqual([
        { last_error: "http 404", attempts: 1 },
      ]);
      expect(await testChannel(admin, desk)).toMatchObject({ ok: false, refusal: { reason: "channelFailed" } });
      await receivers.control("PATCH", `/hooks/${name}`, { status: 200 });
      expect(await testChannel(admin, desk)).toEqual({ ok: true, data: null });
      expect(await readChannel(db, WABA)).toMatchObject({ pausedUntil: null });
      await removeChannel(admin, desk);
      expect(await testChannel(admin, desk)).toMatchObject({ ok: false, refusal: { reason: "channelGone" } });
    });
  });
}

for (const address of [
  ...["0.0.0.0", "10.1.2.3", "100.64.0.1", "127.0.0.1", "169.254.169.254", "172.31.0.1", "192.168.1.1", "198.18.0.1"],
  ...[
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::ffff:127.0.0.1",
    "::ffff:a9fe:a9fe",
    "::ffff:8.8.8.8",
  ],
  ...["64:ff9b::7f00:1", "fc00::1", "fd12::1", "fe80::1", "ff02::1", "2001:db8::1", "2002:7f00:1::", "not an address"],
]) {
  test(`${address} is not public`, () => {
    expect(isPublicAddress(address)).toBe(false);
  });
}

test("addresses of the internet are public", () => {
  expect(
    ["8.8.8.8", "52.1.2.3", "2606:4700::1111", "2a00:1450:4001::1"].filter((one) => !isPublicAddress(one)),
  ).toEqual([]);
});

test("a name that leads to one private address among others is refused", async () => {
  const lookup = async () => [
    { address: "93.184.216.34", family: 4 as const },
    { address: "10.0.0.1", family: 4 as const },
  ];
  expect(await publicAddresses("hooks.example.com", lookup)).toBeNull();
  expect(await publicAddresses("[::ffff:127.0.0.1]")).toBeNull();
  const answer = await postHook(new URL("https://hooks.example.com/x"), {}, { sandboxOrigin: null, lookup });
  expect(answer).toEqual({ ok: false, error: "private-address", final: true });
});

test("the call goes to the address that was checked, whatever the name leads to", async ({ receivers }) => {
  const { port } = new URL(receivers.url);
  const agent = agentTo([{ address: "127.0.0.1", family: 4 }]);
  const answer = await request(`http://rebind.invalid:${port}/_sandbox/hooks/pinned`, {
    ...{ method: "POST", dispatcher: agent, body: '{"text":"Hi"}' },
  });
  expect(answer.statusCode).toBe(200);
  expect(await receivers.hooks("pinned")).toHaveLength(1);
  await agent.destroy();
});

for (const text of [
  "http://hooks.example.com/x",
  "ftp://hooks.example.com",
  "https://user:password@hooks.example.com",
  "hooks.example.com",
  "javascript:alert(1)",
]) {
  test(`${text} is no address of a channel`, () => {
    expect(channelUrl(text, "http://localhost:4010")).toBeNull();
  });
}

test("plain http reaches the sandbox's own origin only", async ({ receivers }) => {
  expect(channelUrl("http://localhost:4010/_sandbox/hooks/a", "http://localhost:4010")).not.toBeNull();
  expect(channelUrl("http://localhost:4011/_sandbox/hooks/a", "http://localhost:4010")).toBeNull();
  const other = await postHook(
    new URL(`${receivers.url}/_sandbox/hooks/x`),
    {},
    { sandboxOrigin: "http://localhost:1" },
  );
  expect(other).toEqual({ ok: false, error: "not-https", final: true });
});

test("redirects are not followed", async ({ receivers }) => {
  await receivers.control("PATCH", "/hooks/moved", { status: 307 });
  const url = new URL(`${receivers.url}/_sandbox/hooks/moved`);
  expect(await postHook(url, {}, { sandboxOrigin: receivers.url })).toEqual({
    ok: false,
    error: "http 307",
    final: true,
  });
});

test("text cannot become a link or a mention", () => {
  const body = hookBody({
    sentence: "<https://evil|a> & @all",
    detail: "x",
    link: { label: "Open", url: "https://o.example/1" },
  });
  expect(body.text).toBe("&lt;https://evil|a&gt; &amp; @\u200ball (x)");
});

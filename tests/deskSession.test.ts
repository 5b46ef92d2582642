import { beforeEach, describe, expect, test, vi } from "vitest";
import type { AskDesk } from "@/components/desk/askDesk";
import { FileSession, type FileState } from "@/components/desk/FileSession";
import { settledText } from "@/components/desk/settledText";
import { versionOf } from "@/story/edit/versionOf";

const file = "content/my-story/chapters/flood.mdx";
const first = "The river rose in the night.\n\nThe clerk counted 52.\n";

/** A disk with one file; `fails`: the dev server is not there. */
function disk(text = first) {
  const state = { text, fails: false };
  const read = () => ({ text: state.text, version: versionOf(state.text) });
  const ask = (async (action: string, body: { base: string; text: string }) => {
    if (state.fails) throw new Error("The dev server does not answer.");
    if (action === "versions") return { [file]: read().version };
    if (action !== "save") return read();
    if (body.base !== read().version) return { ...read(), saved: false };
    state.text = body.text;
    return { ...read(), saved: true };
  }) as unknown as AskDesk;
  return { state, ask };
}

async function open(ask: AskDesk, elsewhere = false) {
  const states: FileState[] = [];
  const session = new FileSession(file, ask, (state) => states.push(state));
  await session.open(elsewhere);
  return session;
}

/** A browser's store, which the tab that is opened next finds as it was left. */
beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});

describe("a file open at the desk", () => {
  test("is saved as typed, and nothing is kept of it then", async () => {
    const { state, ask } = disk();
    const session = await open(ask);
    session.type(`${first}More.`);
    await session.save();
    expect(state.text).toBe(`${first}More.`);
    expect((await open(ask)).state.told).toBeUndefined();
  });

  test("comes back as it was typed, though the server and the tab went", async () => {
    const { state, ask } = disk();
    const session = await open(ask);
    session.type(`${first}More.`);
    state.fails = true;
    await session.save();
    expect(session.state).toMatchObject({ failed: "The dev server does not answer.", saving: false });
    state.fails = false;
    const again = await open(ask);
    expect(again.state.text).toBe(`${first}More.`);
    expect(again.state.told).toMatch(/^Unsaved work of .+ is back\.$/);
    expect(state.text).toBe(first);
  });

  test("comes back together with what the disk became meanwhile", async () => {
    const { state, ask } = disk();
    (await open(ask)).type(first.replace("night", "dark night"));
    state.text = first.replace("52", "53");
    const again = await open(ask);
    await again.save();
    expect(state.text).toBe(first.replace("night", "dark night").replace("52", "53"));
  });

  test("shows what is saved elsewhere where nothing is unsaved", async () => {
    const { state, ask } = disk();
    const session = await open(ask);
    state.text = "Another text.";
    await session.look();
    expect(session.state).toMatchObject({ text: "Another text.", base: { text: "Another text." } });
  });

  test("is asked about where both changed the same, and writes nothing before the answer", async () => {
    const { state, ask } = disk();
    const session = await open(ask);
    session.type(first.replace("52", "54"));
    state.text = first.replace("52", "53");
    await session.save();
    expect(session.state.clash?.conflicts).toMatchObject([{ base: "52", mine: "54", theirs: "53" }]);
    await session.save();
    expect(state.text).toBe(first.replace("52", "53"));
    const again = await open(ask);
    expect(again.state.clash).toBeDefined();
    again.settle(first.replace("52", "55"));
    await again.save();
    expect(state.text).toBe(first.replace("52", "55"));
  });

  test("is saved whose first answer was lost on its way", async () => {
    const { state, ask } = disk();
    const session = await open(ask);
    session.type(`${first}More.`);
    state.text = `${first}More.`;
    await session.save();
    expect(session.state.told).toBe("Saved.");
    expect(session.state.base?.text).toBe(`${first}More.`);
  });

  test("is not written by a tab that only shows it", async () => {
    const { state, ask } = disk();
    (await open(ask)).type(`${first}More.`);
    const second = await open(ask, true);
    expect(second.state.text).toBe(first);
    second.type("Nothing of this");
    await second.save();
    expect(state.text).toBe(first);
    expect((await open(ask)).state.text).toBe(`${first}More.`);
  });

  test("says that a browser which keeps nothing cannot bring it back", async () => {
    const { ask } = disk();
    const session = await open(ask);
    vi.stubGlobal("localStorage", {
      setItem: () => {
        throw new Error("full");
      },
    });
    session.type(`${first}More.`);
    expect(session.state.failed).toContain("Save often");
  });
});

test("of two changes of one place either stands, or both; what else was changed stands in each case", async () => {
  const { state, ask } = disk();
  const session = await open(ask);
  const mine = first.replace("52", "54").replace("river", "wide river");
  session.type(mine);
  state.text = first.replace("52", "53").replace("clerk", "town clerk");
  await session.look();
  const { clash, base } = session.state;
  if (!clash || !base) throw new Error("Nothing clashed.");
  const texts = { base: base.text, mine, theirs: clash.theirs.text };
  const settled = (choice: "mine" | "theirs" | "both") => settledText(texts, clash.conflicts, [choice]);
  const sentence = (figures: string) => `The wide river rose in the night.\n\nThe town clerk counted ${figures}.\n`;
  expect([settled("mine"), settled("theirs"), settled("both")]).toEqual(["54", "53", "54 53"].map(sentence));
});

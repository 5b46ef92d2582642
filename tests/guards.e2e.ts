import { expect, test } from "@playwright/test";
import type { Guard } from "./guards/Guard";
import { inFrame } from "./guards/inFrame";
import { lengthenLabels } from "./guards/lengthenLabels";
import { nothingTooWide } from "./guards/nothingTooWide";
import { published } from "./guards/published";
import { readerView } from "./guards/readerView";
import { solidFromHollow } from "./guards/solidFromHollow";
import { staysPinned } from "./guards/staysPinned";
import { asPublished, changed, fromWithin, withoutFaces } from "./guards/visits";
import { wholeInLowFrame } from "./guards/wholeInLowFrame";
import { wholeInSandbox } from "./guards/wholeInSandbox";
import { wholeWithoutScript } from "./guards/wholeWithoutScript";
import { wordsInStages } from "./guards/wordsInStages";

/*
 * What must be true of every page of the site, whoever reads it and by whatever means. A guard is a file in guards/; to add
 * one, write it there and name it here.
 */
const smallPhone = { width: 320, height: 568 };
const phone = { width: 360, height: 640 };
const largerPhone = { width: 390, height: 844 };
const onItsSide = { width: 844, height: 390 };
const tablet = { width: 768, height: 1024 };
const desktop = { width: 1280, height: 800 };

const large = { style: "html { font-size: 32px }" };
/** WCAG 1.4.12, as a reader's own style sheet. */
const spaced = {
  style:
    "* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important } p { margin-block-end: 2em !important }",
};
const on = ({ width, height }: typeof phone) => `on ${width} x ${height}`;

const asIs = [
  nothingTooWide("as it is", asPublished, published.kinds),
  solidFromHollow,
  ...[smallPhone, phone, onItsSide, tablet, desktop].map((screen) =>
    staysPinned(`in our faces ${on(screen)}`, fromWithin(screen), published.scenes),
  ),
];

const faceless = [
  nothingTooWide("without our faces", withoutFaces, published.kinds),
  wordsInStages("without our faces", withoutFaces, published.scenes),
];

const enlarged = [smallPhone, largerPhone, tablet, desktop].flatMap((screen) => {
  const visit = changed(screen, large);
  const name = `with text at 200 % ${on(screen)}`;
  return [wordsInStages(name, visit, published.scenes), nothingTooWide(name, visit, published.scenes)];
});

const apart = [phone, largerPhone, tablet, desktop].flatMap((screen) => {
  const visit = changed(screen, spaced);
  const name = `with text spaced as WCAG 1.4.12 has it ${on(screen)}`;
  const scenes = screen === phone ? published.scenes : published.firstScenes;
  return [wordsInStages(name, visit, scenes), nothingTooWide(name, visit, scenes)];
});

const lengthened = [smallPhone, phone, largerPhone, tablet, desktop].map((screen) =>
  wordsInStages(`with labels half as long again ${on(screen)}`, changed(screen, lengthenLabels), published.firstScenes),
);

const low = [
  { width: 390, height: 600 },
  { width: 640, height: 480 },
].map((frame) =>
  wholeInLowFrame(`in a frame of ${frame.width} x ${frame.height} px`, inFrame(frame.width, frame.height)),
);

const guards: Guard[] = [
  readerView,
  wholeWithoutScript,
  wholeInSandbox,
  ...asIs,
  ...faceless,
  ...enlarged,
  ...apart,
  ...lengthened,
  ...low,
];

/** Guards that share a visit look at the same opened page, one after another. */
for (const visit of new Set(guards.map((guard) => guard.visit))) {
  const sharing = guards.filter((guard) => guard.visit === visit);
  test(`a page ${sharing.map(({ name }) => name).join("; ")}`, async ({ browser, baseURL }) => {
    test.setTimeout(300_000);
    const context = await browser.newContext({ ...visit.context, ...(baseURL && { baseURL }) });
    const page = await context.newPage();
    await visit.prepare?.(page);
    for (const address of new Set(sharing.flatMap(({ pages }) => pages))) {
      await visit.open(page, address, String(baseURL));
      for (const guard of sharing.filter(({ pages }) => pages.includes(address)))
        expect.soft(await guard.faults(page, address), `${address}: ${guard.name}`).toEqual([]);
    }
    await context.close();
  });
}

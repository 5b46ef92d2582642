/** A page like the published ones, small enough to see through: two scenes with parts of every kind, prose around them. */
export function page({ head, css }: { head: string; css: string }): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Scenes</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>${css}${looks}</style><script>${head}</script><script type="module" async src="elements.js"></script></head>
<body><main class="page"><h1 class="column">Two scenes</h1>${prose(3)}
${scene("how-many", marks)}
${prose(4)}
${scene("who-was-where", heads)}
${prose(6)}</main>
<story-bar class="bar"><a class="bar-chapters" href="#">Chapters</a><div class="bar-steps" hidden><button type="button" data-go="-1" aria-label="Previous step">‹</button><span data-count="%0 of %1"></span><button type="button" data-go="1" aria-label="Next step">›</button></div><span class="bar-place">2 of 6: Attack</span></story-bar>
</body></html>`;
}

/** `was`: the id it had before. */
type Step = { id: string; was?: string; group: string; drawing: string };

/** The ids of the steps of both scenes, in order. */
export const stepIds = () => ({ "how-many": marks.map(({ id }) => id), "who-was-where": heads.map(({ id }) => id) });

const band = (from: number, to: number, kind: string) =>
  `<i class="band ${kind}" data-part="band:${from}-${to}-${kind}" style="--from:${from};--to:${to}"></i>`;
const lane = (row: number, to: number, words: string) =>
  `<div class="lane" data-part="words:${to}" style="--row:${row}">${words}</div>
   <i class="line" data-part="lane:${to}" data-enter="grow" style="--row:${row};--to:${to}"></i>`;
const count = (id: string, group: string, figure: string, ...parts: string[]): Step => ({
  id,
  group,
  drawing: `<p class="figure">${figure}</p><div class="field">${parts.join("")}</div>`,
});
const marks: Step[] = [
  count("how-to-read", "inside", "How many people"),
  count("inside-138", "inside", "138 inside", band(0, 138, "solid"), lane(0, 138, "138, operators")),
  count(
    "inside-170",
    "inside",
    "138, or 170",
    band(0, 138, "solid"),
    band(138, 170, "hollow"),
    lane(0, 138, "138, operators"),
    lane(1, 170, "170, Rezidor"),
  ),
  {
    ...count("held-100", "held", "about 100 held", band(0, 100, "solid"), lane(0, 100, "about 100, Gen. Dacko")),
    was: "taken-100",
  },
  count(
    "held-170",
    "held",
    "about 100, or 170",
    band(0, 100, "solid"),
    band(100, 170, "hollow"),
    lane(0, 170, "around 170, AP"),
    lane(1, 100, "about 100, Gen. Dacko"),
  ),
  count("out-80", "out", "80, freed or escaped", band(0, 80, "solid"), lane(0, 80, "some 80, state TV")),
];

const seat = (actor: string, row: number, text = actor) =>
  `<div class="seat" style="--row:${row}"><span class="head" data-part="head:${actor}"><b></b>${text}</span></div>`;
const trail = (id: string, steps: number) =>
  `<svg viewBox="0 0 100 100" preserveAspectRatio="none"><defs><pattern id="dots-${id}" width="4" height="4" patternUnits="userSpaceOnUse"><rect width="2" height="2" fill="currentColor"/></pattern></defs><g transform="translate(${60 - steps * 10} 80)"><rect data-part="trail" width="30" height="6" fill="url(#dots-${id})"/></g></svg>`;
const where = (id: string, steps: number, ...seats: string[]): Step => ({
  id,
  group: "where",
  drawing: `<p class="figure">${id}</p><div class="field">${seats.join("")}${trail(id, steps)}</div>`,
});
const heads: Step[] = [
  where("cordon", 0, seat("Police", 1)),
  where("un", 1, seat("Police", 1), seat("UN", 2), seat("Malian forces", 3)),
  where("inside", 2, seat("Police", 1), seat("UN", 2), seat("Malian forces", 5)),
  where("after", 3, seat("UN", 2), seat("Police", 4, "Police, leaving"), seat("Malian forces", 5)),
];

function scene(id: string, steps: Step[]): string {
  const section = ({ id, was, group, drawing }: Step, index: number) => `<section class="step" style="--i:${index + 1}">
<span class="anchor" id="${id}"></span>${was ? `<span class="anchor" id="${was}"></span>` : ""}
<div class="still" data-still="${id}" data-group="${group}" aria-hidden="true"><div class="drawing">${drawing}</div></div>
<div class="words" tabindex="-1"><p class="graphic">Graphic: ${id}.</p><p>${id}: ${text(45)} <a href="#record">a claim</a>.</p></div>
</section>`;
  return `<story-scene class="scene" id="${id}" data-panel="${id}" data-pins style="--steps:${steps.length}">${steps.map(section).join("\n")}</story-scene>`;
}

const text = (words: number) =>
  "what was reported at the hotel by whom and where the reports differ "
    .repeat(Math.ceil(words / 12))
    .split(" ")
    .slice(0, words)
    .join(" ");
const prose = (paragraphs: number) =>
  `<p class="column">${text(60)} <a href="#note">a link</a>.</p>`.repeat(paragraphs);

const looks = `
*{box-sizing:border-box} html{background:var(--paper);color:var(--ink);scroll-padding-block-end:56px} body{font:var(--body)} body,p,h1{margin:0} p+p{margin-top:1em}
.page{overflow-x:clip;padding-bottom:60px} .column{max-width:calc(var(--measure) + 2*var(--gutter));margin-inline:auto;padding-inline:var(--gutter)}
.graphic{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.bar{position:fixed;inset:auto 0 0;z-index:3;height:48px;display:flex;justify-content:space-between;align-items:center;padding-inline:20px;background:var(--sheet);font:var(--caption)} .bar [hidden]{display:none}
.drawing{height:100%;min-height:220px;display:flex;flex-direction:column;font:var(--label)} .figure{font:var(--figure)}
.field{position:relative;flex:1;--w:calc(100cqi / 170);border-top:1px solid var(--rule-ui)}
.band{position:absolute;top:8px;height:30%;left:calc(var(--from)*var(--w));width:calc((var(--to) - var(--from))*var(--w));background:radial-gradient(var(--ink) 40%,transparent 45%) 0 0/8px 8px} .hollow{opacity:.5}
.lane,.line{position:absolute;top:calc(40% + var(--row)*28px)} .line{margin-top:20px;height:2px;width:calc(var(--to)*var(--w));background:var(--ochre)}
.seat{position:absolute;left:40%;right:0;top:calc(var(--row)*14%)} .head{display:flex;gap:6px;align-items:center} .head b{width:10px;height:10px;border-radius:50%;background:var(--indigo)}
.field svg{position:absolute;inset:0;width:100%;height:100%;color:var(--indigo)}`;

import { labelWidth } from "@/components/panels/ruled/labelWidth";
import { formatFigure } from "@/story/format/formatFigure";
import type { ClaimFacts, Facts, ScenePoint } from "@/story/model/scene";
import { LABELS, labelLines } from "./labelLines";
import { rowsOf } from "./rowsOf";
import type { SeriesYaml } from "./schema";

/** px on a phone 320 wide, whose stage is 300 high: what title and notes leave, a line of labels, marks with their line, a slip's edges. */
const ROOM = { all: 208, line: 21.4, marks: 14, slip: 14 };

/** What a phone's stage holds: labels of one line each, and rows one under another. */
export function checkRoom(scene: SeriesYaml, claims: Facts["claims"]): ScenePoint[] {
  const wide = checkWidth(scene, claims);
  return wide.length > 0 ? wide : checkHeight(scene, claims);
}

const labelOf = (scene: SeriesYaml, claims: Facts["claims"], id: string) => {
  const { who = "", figure } = scene.reports[id] ?? scene.undated[id] ?? {};
  return {
    figure: figure ?? figureOf(claims.get(id)),
    who: scene.reports[id]?.corrects ? `${who}, corrects 000` : who,
  };
};

const figureOf = (claim?: ClaimFacts) =>
  claim ? formatFigure({ ...claim, value: Number(claim.value), ours: false }, "en") : "";

function checkWidth(scene: SeriesYaml, claims: Facts["claims"]): ScenePoint[] {
  return (["reports", "undated"] as const).flatMap((of) =>
    Object.keys(scene[of]).flatMap((id) => {
      const { figure, who } = labelOf(scene, claims, id);
      const width = Math.ceil(labelWidth(figure, who));
      if (width <= LABELS.room) return [];
      return [
        {
          rule: "label-too-wide",
          path: [of, id, "who"],
          problem: `"${figure} ${who}" is ${width} px wide on a phone, which has ${LABELS.room}.`,
          fix: `shorten it by about ${Math.ceil((width - LABELS.room) / 7)} characters.`,
        },
      ];
    }),
  );
}

function checkHeight(scene: SeriesYaml, claims: Facts["claims"]): ScenePoint[] {
  const labels = (ids: string[]) => ids.map((id) => labelOf(scene, claims, id));
  const rows = rowsOf(scene, (id) => claims.get(id)).map(({ ids }) => labelLines("00:00", labels(ids)));
  const slip = Object.keys(scene.undated);
  const high =
    rows.reduce((sum, lines) => sum + lines * ROOM.line + ROOM.marks, 0) +
    (slip.length > 0 ? labelLines("No time given", labels(slip)) * ROOM.line + ROOM.slip : 0);
  if (high <= ROOM.all) return [];
  return [
    {
      rule: "too-many-reports",
      path: ["reports"],
      problem: `These reports take ${Math.ceil(high)} px of a small phone's height, which has ${ROOM.all}.`,
      fix: "leave those out that change little, shorten who said it, or make two scenes.",
    },
  ];
}

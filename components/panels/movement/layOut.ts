import { drawMark, type Ground, type Group, wayStart } from "./drawMark";
import { type HouseShape, shapeHouse } from "./HouseShape";
import type { House, Mark } from "./MovementState";
import { Plan, type Point } from "./plan";
import { hasPlace } from "./states";

/** Where the place stands in the drawing, and how large its house may be. */
const MIDDLE = [540, 602] as const;
const ROOM = { height: 462, width: 330 };
const SMALL = { middle: [172, 244] as const, room: { height: 224, width: 190 } };

/** What is seen of it: the house, and beside it what comes from the left. */
export const SMALL_VIEW = "36 6 264 284";

/** Which marks lie on the ground, under the house; all others over it. */
const UNDER: readonly Mark["form"][] = ["ring", "arc", "area", "roads", "band"];

/** ms in which one house has parted into several. */
export const PARTED = 800;

/** How far out the innermost ring lies, in widths of the house. */
const AROUND = 0.76;

export type Told = { mark: Mark; groups: Group[] };
type Drawn = { under: Told[]; over: Told[] };
export type Drawing = Drawn & { pool: string; house?: HouseShape; wayFrom: Point };

/** The whole place with its marks. */
export function layOut(house: House | undefined, marks: readonly Mark[]): Drawing {
  const plan = new Plan(MIDDLE);
  const shape = house && shapeHouse(house, plan, ROOM);
  const radius = shape ? Math.max(190, shape.width * AROUND) : 210;
  const ground = { plan, house: shape, radius };
  return { pool: plan.ring(529), house: shape, wayFrom: wayStart(ground), ...drawMarks(marks, ground) };
}

/** A small house of its own for one account, with what that account has. */
export function layOutSmall(house: House, marks: readonly Mark[]): Drawn & { house: HouseShape } {
  const plan = new Plan(SMALL.middle);
  const shape = shapeHouse(house, plan, SMALL.room);
  const drawn = drawMarks(marks, { plan, house: shape, radius: shape.width * AROUND, small: true });
  return { house: shape, under: drawn.under.map(whenParted), over: drawn.over.map(whenParted) };
}

const whenParted = ({ mark, groups }: Told): Told => ({
  mark,
  groups: groups.map((group) => ({ ...group, wait: group.wait + PARTED })),
});

function drawMarks(marks: readonly Mark[], ground: Ground): Drawn {
  const told = marks
    .filter(({ form }) => hasPlace(form))
    .map((mark) => ({ mark, groups: drawMark(mark, ground).map((group) => (mark.dimmed ? still(group) : group)) }));
  return {
    under: told.filter(({ mark }) => UNDER.includes(mark.form)),
    over: told.filter(({ mark }) => !UNDER.includes(mark.form)),
  };
}

/** What was told before is not drawn anew. */
const still = (group: Group): Group => ({ ...group, enter: "fade", wait: 0, take: 300 });

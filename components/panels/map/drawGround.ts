import { geoArea } from "d3-geo";
import type { Geometry, Polygon, Position } from "geojson";
import { type Box, project, tracePath } from "./projection";
import { positionsIn } from "./readGround";

/** The editor's own shapes as SVG paths in units. A point is a line of no length, which a round pen makes a dot of. */
export type GroundPaths = { line: string; area: string; points: string };

export function drawGround(shapes: Geometry[], frame: Box): GroundPaths {
  const of = (kind: string) => shapes.filter(({ type }) => type.endsWith(kind));
  const trace = (geometries: Geometry[]) =>
    geometries.length > 0 ? tracePath({ type: "GeometryCollection", geometries }, frame) : "";
  const dots = of("Point")
    .flatMap(positionsIn)
    .map(([lon = 0, lat = 0]) => {
      const { x, y } = project([lon, lat]);
      return `M${Math.round(x)} ${Math.round(y)}h0`;
    });
  return { line: trace(of("LineString")), area: trace(of("Polygon").map(wound)), points: dots.join("") };
}

/** What lies inside a ring is told by the way round it, and not every program writes the same way: no area is half the earth. */
function wound(shape: Geometry): Geometry {
  if (shape.type === "MultiPolygon")
    return {
      ...shape,
      coordinates: shape.coordinates.map((rings) => ringsOf({ type: "Polygon", coordinates: rings })),
    };
  return shape.type === "Polygon" ? { ...shape, coordinates: ringsOf(shape) } : shape;
}

const ringsOf = (shape: Polygon): Position[][] =>
  geoArea(shape) > 2 * Math.PI ? shape.coordinates.map((ring) => [...ring].reverse()) : shape.coordinates;

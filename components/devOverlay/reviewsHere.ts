import type { Proof } from "@/story/model/proof";
import type { PageParts } from "./findingsHere";

/** The reviews that concern a page: those of its words and steps, and of the claims that it cites. */
export const reviewsHere = ({ reviews }: Proof, { files, claims }: PageParts): Proof["reviews"] =>
  reviews.filter(({ claim, place }) =>
    claim === undefined ? files.has(place.file.split("/").slice(2).join("/")) : claims.has(claim),
  );

import { figures } from "./figures";
import { pages } from "./pages";
import { panels } from "./panels";
import { prose } from "./prose";

/** The Arabic catalogue. */
export const ar = { ...figures, ...pages, ...panels, ...prose };

import { figures } from "./figures";
import { pages } from "./pages";
import { panels } from "./panels";
import { prose } from "./prose";

/** The Spanish catalogue. */
export const es = { ...figures, ...pages, ...panels, ...prose };

import { figures } from "./figures";
import { pages } from "./pages";
import { panels } from "./panels";
import { prose } from "./prose";

/** The first catalogue: what other languages have to say, too. */
export const en = { ...figures, ...pages, ...panels, ...prose };

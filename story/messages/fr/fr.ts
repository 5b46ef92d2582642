import { figures } from "./figures";
import { pages } from "./pages";
import { panels } from "./panels";
import { prose } from "./prose";

/** The French catalogue. Its spaces before high signs and within quotation marks are set as it is read: see typeset. */
export const fr = { ...figures, ...pages, ...panels, ...prose };

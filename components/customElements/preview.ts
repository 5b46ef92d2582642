import { FilmPreview } from "./FilmPreview";
import { whenParsed } from "./whenParsed";

/** A module of its own, for pages that hold the preview of a film: no other is to carry it. */
const able = document.documentElement.dataset.script !== undefined;
if (able && !customElements.get("film-preview")) whenParsed(() => customElements.define("film-preview", FilmPreview));

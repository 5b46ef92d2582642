const people = [
  "reh[eé]n|cautiv[oa]|prisioner[oa]|detenid[oa]|huésped|cliente|visitante|turista|pasajer[oa]|viajer[oa]|emplead[oa]",
  "trabajador(?:a)?|testigo|policía|gendarme|guardia|soldado|militar|combatiente|atacante|asaltante|terrorista|rebelde",
  "sospechos[oa]|civil|vecin[oa]|habitante|extranjer[oa]|ciudadan[oa]|refugiad[oa]|estudiante|alumn[oa]|maestr[oa]",
  "periodista|médic[oa]|enfermer[oa]|paciente|diplomátic[oa]|marin(?:o|er[oa])|adult[oa]|niñ[oa]|mujer|hombre|persona",
].join("|");
const harmed = "muert[oa]|fallecid[oa]|víctima|herid[oa]|desaparecid[oa]|superviviente|sobreviviente|detención|baja";
const fate =
  "herid|muert|lesionad|retenid|tomad|detenid|arrestad|liberad|rescatad|evacuad|salvad|secuestrad|condenad|acusad";
const aux =
  "(?:(?:fue|fueron|ha|han|había|habían|está|están|estaba|estaban|es|son|resultó|resultaron|quedó|sido|aún|ya)\\s+){0,4}";
const befell = `${aux}(?:(?:${fate})[oa]s?|murió|muere|entró|salió|llegó|escapó|vino|dentro|a\\s+bordo|presente)(?!\\p{L})`;
/** Who is named, quoted or heard is no matter of how many there were. */
const notOfWords = `(?!\\p{L})(?!\\s+${aux}(?:nombrad|citad|identificad|mencionad|entrevistad|dic|dij|habl|sab|supo)\\p{L}*)`;
const which = "(?:(?:otr[oa]|nuev[oa]|sol[oa])\\s+)?";

/** Words that count people to none, as the source of a regular expression: what befell nobody, and whom there were none of. */
export const countsToNone = [
  `(?:nadie|ningun[oa](?:\\s+de\\s+(?:ell[oa]s|nosotros))?)\\s+${befell}`,
  `ningun[oa](?=\\s+de\\s+(?:[\\p{L}\\p{N}-]+\\s+){1,4}?${befell})`,
  `(?:ningún|ninguna)\\s+${which}(?:${people}|${harmed})${notOfWords}`,
  `ni\\s+una?\\s+${which}(?:${people}|${harmed})${notOfWords}`,
  `(?:no\\s+(?:hubo|había|hay|dejó|causó)|sin)\\s+(?:(?:${people}|${harmed})e?s)(?!\\p{L})`,
].join("|");

const people = [
  "otage|captif|captive|prisonni(?:er|ère)|détenue?|cliente?|visiteu(?:r|se)|touriste|passag(?:er|ère)|voyageu(?:r|se)",
  "employée?|policier|gendarme|garde|soldat|militaire|combattant|assaillant|attaquant|terroriste|djihadiste|rebelle",
  "suspecte?|civile?|habitante?|étrang(?:er|ère)|ressortissante?|citoyen(?:ne)?|réfugiée?|étudiante?|élève|enseignante?",
  "journaliste|médecin|infirmi(?:er|ère)|patiente?|diplomate|marin|adulte|garçon|fille|enfant|femme|homme|personne|corps",
].join("|");
const harmed = "morte?|décès|victime|blessée?|tuée?|disparue?|survivante?|arrestation";
const fate =
  "tué|blessé|touché|atteint|retenu|pris|arrêté|libéré|relâché|secouru|évacué|sauvé|enlevé|détenu|inculpé|condamné";
const movement = "mort|resté|venu|entré|sorti|revenu|arrivé|descendu|monté";
const aux =
  "(?:(?:a|ont|est|sont|était|étaient|avait|avaient|fut|furent|aurait|auraient|été|encore|plus|jamais)\\s+){0,4}";
const not = "n(?:e\\s+|['’]\\s?)(?:y\\s+)?";
const befell = `${not}${aux}(?:(?:${fate}|${movement})e?s?|présente?s?|à\\s+bord|là|à\\s+l['’]intérieur)(?!\\p{L})`;
/** Who is named, quoted or heard is no matter of how many there were. */
const notOfWords = `(?!\\p{L})(?!\\s+${not}${aux}(?:nommé|cité|identifié|mentionné|interrogé|dit|parlé|parle|sait|su)(?:e?s?)(?!\\p{L}))`;
const which = "(?:(?:autre|nouvel|nouvelle|seule?)\\s+)?";

/** Words that count people to none, as the source of a regular expression: what befell nobody, and whom there were none of. */
export const countsToNone = [
  `(?:personne|nul(?:le)?|aucune?)(?:\\s+d['’]\\s?(?:eux|elles|entre\\s+(?:eux|elles|nous)))?\\s+${befell}`,
  `aucune?(?=\\s+d(?:e|es|u)\\s+(?:[\\p{L}\\p{N}'’-]+\\s+){1,4}?${befell})`,
  `(?:aucune?|nul(?:le)?)\\s+${which}(?:${people}|${harmed})${notOfWords}`,
  `pas\\s+une?\\s+${which}(?:${people}|${harmed})${notOfWords}`,
  `pas\\s+d(?:e\\s+|['’]\\s?)${which}(?:${people}|${harmed})s?${notOfWords}`,
  `ni\\s+(?:${harmed})s?(?!\\p{L})`,
].join("|");

const harm = "killed|hurt|injured|wounded|harmed|held|taken|arrested|missing|dead|died|survived|escaped";
const fate = `${harm}|freed|released|rescued|evacuated|saved|shot|seized|kidnapped|detained|charged|convicted|sentenced`;
const place = "there|inside|on\\s+board|aboard|present|alive|left";
const movement = `came|come|arrived|stayed|remained|returned|entered|fled|(?:went|gone|got|gotten|let)\\s+(?:in|inside|out|up|down)`;

const people = [
  "hostage|captive|prisoner|detainee|guest|visitor|resident|tourist|passenger|traveller|client|worker|employee|bystander",
  "officer|guard|soldier|commando|fighter|attacker|assailant|militant|terrorist|rebel|suspect|civilian|villager|foreigner",
  "national|citizen|refugee|student|pupil|teacher|journalist|doctor|nurse|patient|diplomat|sailor|adult|boy|girl",
].join("|");
const many = `(?:${people})s|(?:gun|police|fire|wo)?men|people|children|troops|bodies`;
const single = `${people}|(?:gun|police|fire|wo)?man|person|child|body|soul`;
const harmed = "deaths?|casualt(?:y|ies)|injur(?:y|ies)|fatalit(?:y|ies)|victims?|survivors?|dead|arrests?";
const which = "(?:(?:more|other|further|new|living|foreign|armed|wounded|remaining|such)\\s+)?";

const aux = "(?:(?:was|were|had|has|have|been|is|are|being|got|ever|yet)\\s+){0,3}";
const befell = (what: string) => `${aux}(?:${what})\\b`;
/** Who is named, quoted or heard is no matter of how many there were: "no guests are named". */
const notOfWords = `(?!['’])(?!\\s+${aux}(?:named?|says?|said|tells?|told|knows?|knew|known|speaks?|spoke|quoted|cited|identified|mentioned)\\b)`;
/** "He is not one of them" counts nobody. */
const notOne = "(?<!\\b(?:is|are|was|were|be|been|if|but)\\s)not\\s+(?:one|a\\s+single)";

/**
 * Words that count people to none, as the source of a regular expression: what befell nobody ("no one was held", "none
 * of the guests was hurt"), who never came or was there, and whom there were none of ("no hostages"). Not what nobody
 * says or knows: that is told of sources, not counted.
 */
export const countsToNone = [
  `(?:no[ -]one|nobody|none|neither|${notOne})(?:\\s+of\\s+(?:them|us|those|these))?\\s+${befell(`${fate}|${place}|${movement}`)}`,
  // What stands after "of" may hold figures of its own.
  `(?:none|neither|${notOne})(?=\\s+of\\s+(?:[\\p{L}\\p{N}'’-]+\\s+){1,4}?${befell(fate)})`,
  `(?:none|neither|${notOne})(?=\\s+of\\s+(?:[\\p{L}\\p{N}'’-]+\\s+){1,3}?(?:${many})\\s+${befell(`${place}|${movement}`)})`,
  `no\\s+\\p{L}+\\s+${befell(harm)}`,
  `no\\s+${which}(?:${harmed})`,
  `no\\s+${which}(?:${many})\\b${notOfWords}`,
  `(?:${notOne}|no\\s+single)\\s+${which}(?:${single})\\b${notOfWords}`,
].join("|");

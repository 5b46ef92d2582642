import type { Finding } from "../model/finding";

/** A finding as GitHub shows it on the line of a pull request. */
export function formatAnnotation({ place, rule, problem, fix, level }: Finding): string {
  const at = `file=${property(place.file)},line=${place.line},col=${place.column},title=${property(rule)}`;
  return `::${level} ${at}::${message(`${problem}\nFix: ${fix}`)}`;
}

const message = (text: string) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (text: string) => message(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

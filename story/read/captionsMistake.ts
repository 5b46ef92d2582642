/** What is wrong with a text that should be WebVTT, and what to do; nothing where it is. `file` is its name. */
export function captionsMistake(file: string, text: string): { problem: string; fix: string } | undefined {
  const bare = text.replace(/^\uFEFF/, "");
  if (/^WEBVTT(?:[ \t\n\r]|$)/.test(bare))
    return /^(?:\d+:)?\d\d:\d\d\.\d{3}[ \t]+-->[ \t]+(?:\d+:)?\d\d:\d\d\.\d{3}/m.test(bare)
      ? undefined
      : {
          problem: `"${file}" holds no words with a time.`,
          fix: "give each line of words its times, as 00:01.000 --> 00:03.000.",
        };
  if (/^\d\d?:\d\d:\d\d,\d{3}\s+-->/m.test(bare))
    return {
      problem: `"${file}" is SubRip (SRT), which browsers do not show.`,
      fix: "write WEBVTT and an empty line at its head, a point for each comma in its times, and end its name in .vtt.",
    };
  return { problem: `"${file}" is not WebVTT.`, fix: "save it as WebVTT: its first line is WEBVTT." };
}

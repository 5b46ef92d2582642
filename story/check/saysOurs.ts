/** Whether a text says that something is the story's own count or reading: "by our count", "as we read it". */
export const saysOurs = (text: string): boolean => /(?<!\p{L})(?:we|us|our|ours|nous|notre|nos)(?!\p{L})/iu.test(text);

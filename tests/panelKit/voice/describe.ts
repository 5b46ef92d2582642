import type { VoiceState } from "./states";

export const describe = ({ figure, speaker }: VoiceState): string => `${figure}: ${speaker}.`;

import { useMemo } from "react";
import { type AskDesk, askDesk, type DeskServer } from "./askDesk";

/** The same function for as long as the server is the same. */
export const useAsk = ({ address, token }: DeskServer): AskDesk =>
  useMemo(() => askDesk({ address, token }), [address, token]);

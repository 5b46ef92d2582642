import { cardAnswer } from "@/app/cardAnswer";
import { shelfCard } from "@/components/cards/cardOf";

export const dynamic = "force-static";

export const GET = () => cardAnswer(shelfCard);

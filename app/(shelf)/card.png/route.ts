import { cardAnswer } from "@/app/cardAnswer";
import { shelfCard } from "@/components/cards/cardOf";
import { site } from "@/story/site/site";

export const dynamic = "force-static";

export const GET = () => cardAnswer(shelfCard(site.language));

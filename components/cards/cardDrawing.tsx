import type { ReactElement } from "react";
import { panels } from "@/components/panels/panels";
import type { CardDrawing } from "@/story/model/card";
import { drawingRoom } from "./layout";
import { MemorialNames } from "./MemorialNames";
import { RuledLine } from "./RuledLine";

/** What a card shows besides words, as an element for Satori. */
export async function cardDrawing(drawing: CardDrawing): Promise<ReactElement> {
  switch (drawing.kind) {
    case "people":
      return <MemorialNames names={drawing.names} />;
    case "lane":
      return <RuledLine qualifier={drawing.qualifier} />;
    case "panel": {
      const Drawing = await panels[drawing.panel]?.card?.drawing();
      if (!Drawing) throw new Error(`Panel ${drawing.panel} draws no cards.`);
      return <Drawing state={drawing.state} manner={drawing.manner} room={drawingRoom[drawing.place]} />;
    }
  }
}

import type { ReactElement } from "react";
import { panels } from "@/components/panels/panels";
import type { CardDrawing } from "@/story/model/card";
import { square } from "./layout";
import { MemorialLines } from "./MemorialLines";
import { ReportLine } from "./ReportLine";

/** What a card shows besides words, as an element for Satori. */
export async function cardDrawing(drawing: CardDrawing): Promise<ReactElement> {
  switch (drawing.kind) {
    case "lines":
      return <MemorialLines count={drawing.count} />;
    case "lane":
      return <ReportLine qualifier={drawing.qualifier} at={square.size - 32} width={square.size} />;
    case "panel": {
      const Drawing = await panels[drawing.panel]?.card?.drawing();
      if (!Drawing) throw new Error(`Panel ${drawing.panel} draws no cards.`);
      return <Drawing state={drawing.state} manner={drawing.manner} />;
    }
  }
}

import { describe, expect, test } from "vitest";
import { grammarOf } from "@/story/language/grammarOf";

const hedged: Record<string, [text: string, qualifier: "about" | "at-least" | "up-to" | "more-than" | "less-than"][]> =
  {
    fr: [
      ["près de 170", "about"],
      ["environ les 170", "about"],
      ["plus d’une centaine", "more-than"],
      ["plus d'une centaine", "more-than"],
      ["pas plus de 10", "up-to"],
      ["jusqu’à 170", "up-to"],
      ["au moins 10", "at-least"],
      ["moins de 10", "less-than"],
      ["un peu moins de 24", "about"],
      ["dépassait 170", "more-than"],
      ["vers le 20", "about"],
    ],
    es: [
      ["unas 170", "about"],
      ["cerca de 170", "about"],
      ["más de un centenar", "more-than"],
      ["no más de 10", "up-to"],
      ["hasta 170", "up-to"],
      ["por lo menos 10", "at-least"],
      ["menos de 10", "less-than"],
      ["poco menos de 24", "about"],
    ],
    ar: [
      ["نحو 170", "about"],
      ["بنحو 170", "about"],
      ["أكثر من مئة", "more-than"],
      ["لا يزيد عن 10", "up-to"],
      ["ما يصل إلى 170", "up-to"],
      ["ما لا يقل عن 10", "at-least"],
      ["أقل من 10", "less-than"],
    ],
  };

describe.each(Object.entries(hedged))("hedges: %s", (code, all) => {
  const grammar = grammarOf(code);
  test.each(all)("%s", (text, means) => {
    const [figure] = grammar.figuresIn(text);
    expect(grammar.hedgeBefore(text.slice(0, figure?.index))?.means).toBe(means);
    for (const one of ["about", "at-least", "up-to", "more-than"] as const)
      expect(grammar.isHedgedAs(text, one), one).toBe(one === means);
  });
});

test("a round figure hedges itself, but not where other words do", () => {
  const { isHedgedAs } = grammarOf("fr");
  expect([isHedgedAs("une vingtaine d’otages", "about"), isHedgedAs("au moins une vingtaine", "about")]).toEqual([
    true,
    false,
  ]);
});

test("a hedge is put before a figure as the language sets it", () => {
  const put = (code: string, text: string, qualifier: "more-than" | "about" | "up-to") => {
    const grammar = grammarOf(code);
    const [figure] = grammar.figuresIn(text);
    return figure && grammar.withHedge({ text, figure }, qualifier);
  };
  expect(put("fr", "Une centaine d’otages", "more-than")).toBe("plus d’une centaine d’otages");
  expect(put("fr", "près de 170 otages", "more-than")).toBe("plus de 170 otages");
  expect(put("es", "170 rehenes", "up-to")).toBe("hasta 170 rehenes");
  expect(put("es", "170 rehenes", "about")).toBe("alrededor de 170 rehenes");
});

test.each([
  ["en", "the parts add up to 20"],
  ["es", "hasta las 7.30"],
  ["fr", "près de l’hôtel, 170 clients"],
])("what is no hedge: %s, %s", (code, text) => {
  const { figuresIn, hedgeBefore } = grammarOf(code);
  expect(hedgeBefore(text.slice(0, figuresIn(text)[0]?.index))).toBeUndefined();
});

test.each([
  ["en", "both of them"],
  ["fr", "les deux récits"],
  ["es", "los dos relatos"],
  ["ar", "كلاهما"],
])("two are told without their number: %s", (code, text) => {
  const { understands, figuresIn } = grammarOf(code);
  expect([understands(text, 2), understands(text, 3), figuresIn(text)]).toEqual([true, false, []]);
});

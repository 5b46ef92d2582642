/** What the editor's tags add to a chapter: accounts side by side, quotations, pictures, and the tools of a scene. */
export const prose = {
  graphic: "Gráfico: {words}",
  "scene.table": "{scene}: el gráfico en una tabla",
  "scene.table.label": "{scene}, tabla",
  "embed.summary": "Insertar este gráfico",
  "embed.how": "Para otro sitio. La segunda parte ajusta el marco a su contenido y puede omitirse.",
  "embed.copy": "Copiar código",
  "embed.copied": "Código copiado",
  "embed.sources": "Fuentes: {names}.",
  "embed.step": "Este paso en «{chapter}»",

  "accounts.summary": "{topics}: todas las versiones, {count, number} en total",
  "accounts.order":
    "Primero lo que está establecido, si algo lo está; luego los demás por tamaño; las palabras, al final. En contorno: discutido, sin verificar o superado.",
  "accounts.figure": "Cifra",
  "accounts.who": "Quién lo dijo",
  "accounts.what": "Qué se contó, cuándo y dónde",

  "claim.sheet": "Del registro",
  "claim.fetching": "Leyendo el registro…",
  "claim.open": "Abrir el registro",
  "quote.title": "{speaker}. Fuente: {sources}.",
  "quote.translated": "Traducción nuestra; en la fuente, en {language}: {quote}",
  "quote.copy": "Copiar cita",
  "quote.copied": "Cita copiada",
  "quote.words": "«{words}»",
  "picture.source": "Fuente: {speaker}",
  "memorial.unnamed": "No tenemos el nombre de esta persona.",
  "memorial.source": "Fuente",
  "memorial.source.of": "Fuente sobre {name}",
  note: "Nota",
} as const;

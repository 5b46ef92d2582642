/** What the editor's tags add to a chapter: accounts side by side, quotations, pictures, and the tools of a scene. */
export const prose = {
  graphic: "Graphique : {words}",
  "scene.table": "{scene} : le graphique en tableau",
  "scene.table.label": "{scene}, tableau",
  "embed.summary": "Intégrer ce graphique",
  "embed.how": "Pour un autre site. La seconde partie ajuste le cadre à son contenu ; on peut s’en passer.",
  "embed.copy": "Copier le code",
  "embed.copied": "Code copié",
  "embed.sources": "Sources : {names}.",
  "embed.step": "Cette étape dans « {chapter} »",

  "accounts.summary": "{topics} : toutes les versions ({count, number})",
  "accounts.order":
    "D’abord ce qui est établi, s’il y a lieu, puis les autres par ordre de grandeur ; les mots à la fin. En contour : contesté, non vérifié ou dépassé.",
  "accounts.figure": "Chiffre",
  "accounts.who": "Qui l’a dit",
  "accounts.what": "Ce qui a été rapporté, quand, et où",

  "claim.sheet": "Extrait du registre",
  "claim.fetching": "Lecture du registre…",
  "claim.open": "Ouvrir le registre",
  "quote.title": "{speaker}. Source : {sources}.",
  "quote.translated": "Notre traduction ; dans la source, en {language} : {quote}",
  "quote.copy": "Copier la citation",
  "quote.copied": "Citation copiée",
  "quote.words": "« {words} »",
  "picture.source": "Source : {speaker}",
  "memorial.unnamed": "Nous n’avons pas le nom de cette personne.",
  "memorial.source": "Source",
  "memorial.source.of": "Source sur cette personne : {name}",
  note: "Note",
} as const;

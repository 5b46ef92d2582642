/** What the editor's tags add to a chapter: accounts side by side, quotations, pictures, and the tools of a scene. */
export const prose = {
  graphic: "الرسم: {words}",
  "scene.table": "{scene}: الرسم في جدول",
  "scene.table.label": "{scene}، جدول",
  "embed.summary": "تضمين هذا الرسم",
  "embed.how": "لموقع آخر. يضبط الجزء الثاني الإطار على قدر محتواه، ويمكن الاستغناء عنه.",
  "embed.copy": "نسخ الشيفرة",
  "embed.copied": "نُسخت الشيفرة",
  "embed.sources": "المصادر: {names}.",
  "embed.step": "هذه الخطوة في «{chapter}»",

  "accounts.summary": "{topics}: كل الروايات، وعددها {count, number}",
  "accounts.order":
    "أولًا ما استقرّ إن وُجد، ثم غيره بحسب القدر، وأخيرًا ما قيل بالكلمات. والحروف المفرغة: موضع خلاف أو غير مؤكد أو متجاوَز.",
  "accounts.figure": "الرقم",
  "accounts.who": "القائل",
  "accounts.what": "ما رُوي، ومتى، وأين",

  "claim.sheet": "من السجل",
  "claim.fetching": "جارٍ فتح السجل…",
  "claim.open": "افتح السجل",
  "quote.title": "{speaker}. المصدر: {sources}.",
  "quote.translated": "ترجمتنا؛ في المصدر ({language}): {quote}",
  "quote.copy": "نسخ الاقتباس",
  "quote.copied": "نُسخ الاقتباس",
  "quote.words": "«{words}»",
  "picture.source": "المصدر: {speaker}",
  "memorial.unnamed": "ليس لدينا اسم هذا الشخص.",
  "memorial.source": "المصدر",
  "memorial.source.of": "المصدر عن {name}",
  note: "ملاحظة",
} as const;
